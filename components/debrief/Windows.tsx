// The windows of every seat, a row each: what its best moment was worth in each quarter, and who could have seen it. Read from what the
// analysis says; a row whose step has not been opened is sealed whole.
"use client";
import Link from "next/link";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { ROLES, type Role } from "../../game-rules/open";
import type { Cell, Family, Found, SeatAnalysis } from "../../server/debrief/analysis/result";
import { useSeat } from "../game/words/useSeat";
import { cx, Table, TextButton, Token } from "../ui";
import { useMarks } from "../ui/useMarks";
import type { Choice } from "./Chosen";
import type { InQuarter } from "./Room";
import { windowStep } from "./record";
import { StillPossible } from "./StillPossible";
import { useQuarterName } from "./useStopName";
import { useWindowWords } from "./useWindowWords";
import { VerdictMark } from "./VerdictMark";
import { Whisker } from "./Whisker";

/** Seats with a row, open or sealed. */
const rolesOf = ({ seats, sealed }: Found): Role[] => {
  const rows = seats.map((s) => s.role);
  return ROLES.filter((role) => rows.includes(role) || sealed.includes(role));
};

export interface WindowsProps {
  found: Found;
  opened: readonly string[];
  going: InQuarter;
  choose(choice: Choice): void;
}

export function Windows({ found, opened, going, choose }: WindowsProps) {
  const t = useTranslations("debrief.windows");
  const [table, setTable] = useState(false);
  return (
    <section aria-labelledby="windows" className="rule-t px-4.5 py-2.5">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 id="windows">{t("title")}</h2>
        <span className="flex flex-wrap gap-x-4">
          <Link href="/rules/method" target="_blank" className="text-note">
            {t("how")}
          </Link>
          <TextButton aria-pressed={table} onClick={() => setTable(!table)}>
            {t(table ? "asRows" : "asTable")}
          </TextButton>
        </span>
      </div>
      <p className="text-note text-ink-2">{t("lead")}</p>
      {rolesOf(found).map((role) => {
        const seat = found.seats.find((s) => s.role === role);
        return seat && opened.includes(windowStep(role)) ? (
          <SeatRow key={role} {...{ seat, going, choose, table, found }} />
        ) : (
          <Sealed key={role} role={role} />
        );
      })}
      <LeftOut leftOut={found.leftOut ?? []} />
    </section>
  );
}

export function Head({ role }: { role: Role }) {
  const seat = useSeat();
  return (
    <h3 className="flex items-center gap-2 font-sans text-body font-semibold">
      <Token side={role} size={20} />
      {seat(role).name}
    </h3>
  );
}

function Sealed({ role }: { role: Role }) {
  const t = useTranslations("debrief.windows");
  return (
    <section className="hair-t bg-land px-2 py-3">
      <Head role={role} />
      <p className="font-medium">{t("sealed")}</p>
      <p className="text-note text-ink-2">{t("sealedText")}</p>
    </section>
  );
}

/** The family of the seat's first window; habits and gains on paper are told apart. */
const bestOf = ({ windows, families }: SeatAnalysis): Family | undefined =>
  families.find((f) => f.id === windows[0]?.family);

function SeatRow({
  seat,
  going,
  choose,
  table,
  found,
}: {
  seat: SeatAnalysis;
  going: InQuarter;
  choose(choice: Choice): void;
  table: boolean;
  found: Found;
}) {
  const t = useTranslations("debrief.windows");
  const names = useSeat();
  const words = useWindowWords();
  const marks = useMarks();
  const quarter = useQuarterName(going.record);
  const family = bestOf(seat);
  const cells = family?.cells ?? [];
  const taken = family?.use === "taken";
  const who = names(seat.role).name;
  // in the aftermath nobody acts
  const turns = going.record.turns.filter((n) => n <= going.open && n <= found.turns);
  const verdictOf = (cell: Cell) =>
    marks.commas([
      t(`verdict.${cell.verdict}`),
      cell.why ? t(`why.${cell.why}`, { n: String(cell.carried) }) : "",
    ]);
  return (
    <section data-seat={seat.role} aria-label={t("table.caption", { who })} className="hair-t py-2">
      <Head role={seat.role} />
      {seat.windows.length === 0 ? <p className="text-note">{t("none")}</p> : null}
      <ul className="list-none text-note">
        {seat.windows.map((w) => (
          <li key={w.id}>
            <button
              type="button"
              onClick={() => choose({ kind: "window", id: w.id })}
              className="min-h-6 text-left hover:underline max-md:min-h-11"
            >
              {t("sentence", {
                label: quarter(w.peak),
                plan: planOf(seat, w.family, w.peak, words.plan),
                verdict: marks.commas([t(`verdict.${w.verdict}`), t(w.use)]),
                gain: words.gain(w.gain),
                ...words.ends(w.gain),
              })}
            </button>
          </li>
        ))}
      </ul>
      {seat.noSingleMoment ? <p className="text-note text-ink-2">{t("noSingle")}</p> : null}
      {cells.length === 0 ? null : table ? (
        <Table
          caption={t("table.caption", { who })}
          columns={[
            { id: "quarter", label: t("table.quarter") },
            { id: "verdict", label: t("table.verdict") },
            { id: "gain", label: t("table.gain"), figures: true },
            { id: "range", label: t("table.range"), figures: true },
            { id: "foresight", label: t("table.foresight"), figures: true },
          ]}
          rows={cells.map((c) => ({
            id: String(c.turn),
            cells: [
              quarter(c.turn),
              verdictOf(c),
              words.gain(c.hindsight),
              words.range(c.hindsight),
              c.foresight ? t("of", { n: String(c.foresight.worlds), of: String(c.foresight.of) }) : "",
            ],
          }))}
        />
      ) : (
        <div className="relative overflow-x-auto">
          <ol
            className="mt-1 grid min-w-fit list-none gap-x-1"
            style={{ gridTemplateColumns: `repeat(${turns.length},minmax(3.5rem,1fr))` }}
          >
            {turns.map((turn) => {
              const cell = cells.find((c) => c.turn === turn);
              const isOpen = cell?.verdict === "visible" || cell?.verdict === "hidden";
              return (
                <li
                  key={turn}
                  className={cx(
                    "grid content-start justify-items-center gap-1 px-0.5 py-1",
                    isOpen && "bg-ochre-bg",
                  )}
                >
                  <span className="text-label text-ink-2">{quarter(turn)}</span>
                  {cell ? (
                    <CellMark {...{ cell, taken }} margin={found.margin} spoken={verdictOf(cell)} />
                  ) : null}
                </li>
              );
            })}
          </ol>
        </div>
      )}
      <StillPossible possible={seat.possible} margin={found.margin} going={going} />
      <Apart seat={seat} going={going} />
    </section>
  );
}

const planOf = (
  seat: SeatAnalysis,
  family: string,
  turn: number,
  say: (plan: Cell["plan"]) => string,
): string => {
  const plan = seat.families.find((f) => f.id === family)?.cells.find((c) => c.turn === turn)?.plan;
  return plan ? say(plan) : "";
};

function CellMark({
  cell,
  taken,
  margin,
  spoken,
}: {
  cell: Cell;
  taken: boolean;
  margin: number;
  spoken: string;
}) {
  const t = useTranslations("debrief.windows");
  const words = useWindowWords();
  const { hindsight, foresight, verdict } = cell;
  const shut = verdict === "shut";
  return (
    <>
      <VerdictMark verdict={verdict} taken={taken && !shut} />
      <span className="sr-only">{spoken}</span>
      <span className="flex items-center gap-1">
        <Whisker
          gain={hindsight}
          margin={margin}
          mark={shut ? "line" : cell.open === "open" ? "filled" : "outline"}
        />
        <span className="figures text-note">{shut ? "" : words.gain(hindsight)}</span>
      </span>
      {foresight ? (
        <>
          <span aria-hidden="true" className="hidden grid-cols-10 gap-px wide:grid">
            {Array.from({ length: foresight.of }, (_, i) => (
              <i key={i} className={cx("size-1", i < foresight.worlds ? "bg-me" : "bg-line")} />
            ))}
          </span>
          <span className="figures text-label text-ink-2 wide:sr-only">
            {t("of", { n: String(foresight.worlds), of: String(foresight.of) })}
          </span>
        </>
      ) : null}
    </>
  );
}

/** Ways of playing, gains on paper, and what we do not know: on lines of their own, in no row's count. */
function Apart({ seat, going }: { seat: SeatAnalysis; going: InQuarter }) {
  const t = useTranslations("debrief.windows");
  const words = useWindowWords();
  const marks = useMarks();
  const quarter = useQuarterName(going.record);
  const unknown = new Map<string, number>();
  for (const { cells } of seat.families)
    for (const { why, carried } of cells) {
      const said = why ? t(`why.${why}`, { n: String(carried) }) : undefined;
      if (said) unknown.set(said, (unknown.get(said) ?? 0) + 1);
    }
  return (
    <dl className="mt-1 grid gap-x-3 text-note md:grid-cols-[9rem_minmax(0,1fr)]">
      {seat.apart.length > 0 ? (
        <>
          <dt className="font-medium">{t("apart")}</dt>
          <dd>
            {seat.apart.map((w) => (
              <p key={w.id}>
                {t("apartText", {
                  kind: t(`kind.${w.kind}`),
                  plan: planOf(seat, w.family, w.peak, words.plan),
                  gain: words.gain(w.gain),
                  label: quarter(w.peak),
                })}
              </p>
            ))}
          </dd>
        </>
      ) : null}
      {unknown.size > 0 ? (
        <>
          <dt className="font-medium">{t("unknowns")}</dt>
          <dd>{marks.clauses([...unknown].map(([why, n]) => t("unknownText", { n, why })))}</dd>
        </>
      ) : null}
    </dl>
  );
}

function LeftOut({ leftOut }: { leftOut: NonNullable<Found["leftOut"]> }) {
  const t = useTranslations("debrief.windows");
  const marks = useMarks();
  if (leftOut.length === 0) return null;
  return (
    <p className="hair-t py-1.5 text-note text-ink-2">
      <b>{marks.lead(t("leftOut"))}</b>{" "}
      {marks.clauses(leftOut.map(({ what, n }) => t(`leftOutText.${what}`, { n })))}
    </p>
  );
}
