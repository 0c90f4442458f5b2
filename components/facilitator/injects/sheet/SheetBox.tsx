// The dry run of a sheet: how many rows are understood and by which headings, then row, column, reason and what is proposed. Nothing of it is
// in the list before somebody takes it in.
"use client";
import { useRef } from "react";
import { useTranslations } from "use-intl";
import { useInjectWords } from "../../../game/words/useInjectWords";
import { Button, DoubleRule, Note, Select, TextButton } from "../../../ui";
import { useMarks } from "../../../ui/useMarks";
import { COLUMNS, type Column } from "./headings";
import type { Flawed, Reading } from "./read";
import type { SheetAtDesk } from "./useSheet";

const FILES =
  ".xlsx,.csv,.tsv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function SheetButtons({
  sheet,
  control,
  any,
}: {
  sheet: SheetAtDesk;
  control: boolean;
  any: boolean;
}) {
  const t = useTranslations("msel");
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      {control ? (
        <>
          <input
            ref={input}
            type="file"
            accept={FILES}
            aria-label={t("read")}
            className="sr-only"
            tabIndex={-1}
            onChange={(e) => {
              const [file] = e.target.files ?? [];
              e.target.value = "";
              if (file) void sheet.read(file);
            }}
          />
          <Button disabled={sheet.busy} onClick={() => input.current?.click()}>
            {t("read")}
          </Button>
        </>
      ) : null}
      {any ? (
        <>
          <Button disabled={sheet.busy} onClick={() => void sheet.saveList("xlsx")}>
            {t("save")}
          </Button>
          <Button disabled={sheet.busy} onClick={() => void sheet.saveList("csv")}>
            {t("saveCsv")}
          </Button>
        </>
      ) : null}
    </>
  );
}

export function SheetBox({ sheet }: { sheet: SheetAtDesk }) {
  const t = useTranslations("msel.sheet");
  const { reading, problem, refused, file, busy } = sheet;
  if (busy && !reading)
    return (
      <p role="status" className="px-4.5 py-2 text-note">
        {t("busy")}
      </p>
    );
  if (problem)
    return (
      <div className="px-4.5 py-2">
        <Note role="alert">
          {t(`problem.${problem}`)} <TextButton onClick={sheet.drop}>{t("drop")}</TextButton>
        </Note>
      </div>
    );
  if (!reading || file === undefined) return null;
  const takes = reading.rows.filter(({ state }) => state === "new" || state === "changed");
  const clean = takes.filter(({ flaws }) => flaws.length === 0);
  const flaws = [...reading.rows.flatMap((row) => row.flaws), ...reading.lost].sort(
    (a, b) => a.line - b.line,
  );
  const bad = [...new Set(flaws.map(({ line }) => line))];
  const all = reading.rows.length + reading.lost.length;
  const mended = takes.length > clean.length;
  return (
    <DoubleRule as="section" aria-labelledby="sheet" className="m-3 max-h-[55%] overflow-y-auto p-3.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 id="sheet" className="font-display text-[1.125rem]">
          {t("title", { n: all, file, good: String(all - bad.length), bad: bad.length })}
        </h3>
        <span className="text-note text-ink-2">{t("dry")}</span>
      </div>
      <Counts reading={reading} />
      <Headings reading={reading} onMap={sheet.map} />
      {flaws.length > 0 ? (
        <table className="mt-1.5 w-full border-collapse text-note">
          <caption className="sr-only">{t("flaws")}</caption>
          <thead className="sr-only">
            <tr>
              {(["row", "column", "reason", "mend"] as const).map((column) => (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {flaws.map((flaw, at) => (
              <FlawRow key={at} flaw={flaw} />
            ))}
          </tbody>
        </table>
      ) : null}
      {refused ? <Note role="alert">{t("refused", { reason: refused })}</Note> : null}
      <div className="flex flex-wrap items-center gap-2 pt-2.5">
        <Button variant="ink" disabled={busy || clean.length === 0} onClick={() => void sheet.take(clean)}>
          {t("take", { n: clean.length })}
        </Button>
        {mended ? (
          <Button disabled={busy} onClick={() => void sheet.take(takes)}>
            {t("takeAll", { n: String(takes.length) })}
          </Button>
        ) : null}
        {bad.length > 0 ? (
          <Button disabled={busy} onClick={() => void sheet.saveLines(bad)}>
            {t("saveBad", { n: String(bad.length) })}
          </Button>
        ) : null}
        <TextButton className="ml-auto" onClick={sheet.drop}>
          {t("drop")}
        </TextButton>
      </div>
    </DoubleRule>
  );
}

function Counts({ reading }: { reading: Reading }) {
  const t = useTranslations("msel.sheet");
  const count = (state: string) => String(reading.rows.filter((row) => row.state === state).length);
  return (
    <p className="text-note text-ink-2">
      {t("counts", {
        fresh: count("new"),
        changed: count("changed"),
        same: count("same"),
        out: count("out"),
        sections: reading.sections,
      })}
    </p>
  );
}

function Headings({
  reading,
  onMap,
}: {
  reading: Reading;
  onMap(heading: string, column: Column | ""): void;
}) {
  const t = useTranslations("msel.sheet");
  const marks = useMarks();
  const named = reading.headings.filter(({ text }) => text);
  const extra = named.filter(({ column }) => column === undefined).map(({ text }) => text);
  const options = [
    { value: "", label: t("asNote") },
    ...COLUMNS.map((column) => ({ value: column as string, label: t(`columns.${column}`) })),
  ];
  return (
    <details className="text-note">
      <summary className="py-1">
        {t("headings", { n: String(named.length - extra.length), all: String(named.length) })}
        {extra.length > 0 ? ` ${t("extra", { headings: marks.list(extra) })}` : null}
      </summary>
      <ul className="grid list-none gap-1 pb-1.5 md:grid-cols-2">
        {named.map(({ text, column }, at) => (
          <li key={at} className="grid grid-cols-2 items-center gap-2">
            <span className="wrap-anywhere">{text}</span>
            <Select
              aria-label={t("fills", { heading: text })}
              value={column ?? ""}
              options={options}
              onChange={(e) => onMap(text, e.target.value as Column | "")}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

function FlawRow({ flaw }: { flaw: Flawed }) {
  const t = useTranslations("msel.sheet");
  const words = useInjectWords();
  const { line, heading, cell, mend, value, most, at } = flaw;
  const cut = cell.length > 60 ? `${cell.slice(0, 60)}…` : cell;
  return (
    <tr className="hair-t align-top">
      <th scope="row" className="py-1 pr-3 text-left font-semibold whitespace-nowrap">
        {t("line", { n: String(line) })}
      </th>
      <td className="py-1 pr-3">{heading}</td>
      <td className="py-1 pr-3 wrap-anywhere">
        {t(`flaw.${flaw.flaw}`, { cell: cut, most: String(most ?? "") })}
      </td>
      <td className="py-1 text-ink-2">
        {t(`mends.${mend}`, { value: value ?? "", moment: at ? words.moment(at) : "" })}
      </td>
    </tr>
  );
}
