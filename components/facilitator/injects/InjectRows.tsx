// The list, quarter by quarter: quarters that have been played are folded to their count.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../../game-rules/open";
import type { InjectView } from "../../../server/contract/injects";
import { goesTo, inOrder, momentOf, statusOf } from "../../../server/contract/msel";
import { useInjectWords } from "../../game/words/useInjectWords";
import { useShown } from "../../source/react";
import { cx, TextButton, Token } from "../../ui";

const COLUMNS = ["number", "when", "kind", "fromTo", "title", "mode", "aim", "status"] as const;
/** What a narrow screen leaves out: the editor has it. */
const WIDE_ONLY: ReadonlySet<string> = new Set(["kind", "fromTo", "mode", "aim"]);

export function InjectRows({
  rows,
  open,
  onOpen,
}: {
  rows: readonly InjectView[];
  /** Which row is open beside the list. */
  open: string | undefined;
  onOpen(id: string): void;
}) {
  const t = useTranslations("msel");
  const turn = useShown((s) => s.exercise?.turn) ?? 0;
  const sections = new Map<number, InjectView[]>();
  for (const inject of inOrder(rows)) {
    const at = momentOf(inject.row)?.turn ?? 0;
    sections.set(at, [...(sections.get(at) ?? []), inject]);
  }
  return (
    <table className="w-full border-collapse text-note">
      <caption className="sr-only">{t("title")}</caption>
      <thead>
        <tr className="text-left text-label text-ink-2">
          {COLUMNS.map((column) => (
            <th
              key={column}
              scope="col"
              className={cx(
                "px-1.5 py-1 font-normal first:pl-4.5 last:pr-4.5",
                WIDE_ONLY.has(column) && "max-md:hidden",
              )}
            >
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {[...sections].map(([at, list]) => (
        <Quarter key={at} at={at} list={list} past={at > 0 && at < turn} open={open} onOpen={onOpen} />
      ))}
    </table>
  );
}

function Quarter({
  at,
  list,
  past,
  open,
  onOpen,
}: {
  at: number;
  list: readonly InjectView[];
  past: boolean;
  open: string | undefined;
  onOpen(id: string): void;
}) {
  const t = useTranslations("msel");
  const words = useInjectWords();
  const [unfolded, setUnfolded] = useState(false);
  const shown = !past || unfolded || list.some(({ id }) => id === open);
  const label = at === 0 ? t("noMoment") : words.quarter(at);
  const rows = t("rows", { n: list.length });
  const skipped = list.filter(({ marks }) => marks.skipped).length;
  const played = list.filter(({ marks }) => marks.released).length;
  return (
    <tbody className="border-t-[1.5px] border-ink">
      <tr>
        <th colSpan={COLUMNS.length} scope="rowgroup" className="px-4.5 py-1 text-left">
          <span className="flex items-baseline justify-between gap-3">
            <span className="font-semibold">{label}</span>
            <span className="flex items-baseline gap-3 font-normal text-ink-2">
              {past ? t("folded", { rows, played: String(played), skipped: String(skipped) }) : rows}
              {past ? (
                <TextButton aria-expanded={shown} onClick={() => setUnfolded(!unfolded)}>
                  {shown ? t("fold", { label }) : t("unfold", { label })}
                </TextButton>
              ) : null}
            </span>
          </span>
        </th>
      </tr>
      {shown
        ? list.map((inject) => (
            <Row key={inject.id} inject={inject} open={inject.id === open} onOpen={() => onOpen(inject.id)} />
          ))
        : null}
    </tbody>
  );
}

function Row({ inject, open, onOpen }: { inject: InjectView; open: boolean; onOpen(): void }) {
  const t = useTranslations("msel");
  const words = useInjectWords();
  const now = useShown((s) => s.exercise);
  const { row } = inject;
  const status = now ? statusOf(inject, now) : row.status;
  const title = words.title(row);
  const cell = "px-1.5 py-1 align-top";
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: its title is a button; the whole row is the larger target of a mouse
    <tr
      onClick={onOpen}
      className={cx("hair-t cursor-pointer hover:bg-land", open && "bg-ochre-bg hover:bg-ochre-bg")}
    >
      <td className={cx(cell, "w-10 pl-4.5 font-semibold", open && "shadow-[inset_4px_0_0_var(--ochre)]")}>
        {row.number}
      </td>
      <td className={cx(cell, "max-w-56 min-w-24")}>{words.when(row)}</td>
      <td className={cx(cell, "max-md:hidden")}>{t(`kind.${row.kind}`)}</td>
      <td className={cx(cell, "max-md:hidden")}>
        <span className="flex flex-wrap items-center gap-1">
          {row.from ? <span className="wrap-anywhere">{row.from}</span> : null}
          {row.to === "all"
            ? t("all")
            : goesTo(row).map((role) => <Token key={role} side={role as Role} size={14} />)}
        </span>
      </td>
      <td className={cx(cell, "min-w-32")}>
        <button
          type="button"
          aria-pressed={open}
          onClick={(e) => {
            e.stopPropagation();
            onOpen();
          }}
          className="flex items-start text-left font-semibold wrap-anywhere max-md:min-h-11"
        >
          <span className="sr-only">{t("open", { number: row.number, title: "" })}</span>
          {title || row.number}
        </button>
      </td>
      <td className={cx(cell, "max-md:hidden")}>{row.kind === "expected" ? "" : t(`mode.${row.mode}`)}</td>
      <td className={cx(cell, "max-w-28 wrap-anywhere max-md:hidden")}>{row.objective}</td>
      <td className={cx(cell, "pr-4.5", status === "due" && "font-semibold text-ochre")}>
        {words.status(inject)}
      </td>
    </tr>
  );
}
