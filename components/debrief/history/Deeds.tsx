// The entries of history's calendar, a quarter after the other: what was done at the time, and under it each order of it with what became
// of it in this game.
"use client";
import { useTranslations } from "use-intl";
import type { Deed, Fate, Kept } from "../../../game-rules/against";
import { useGame } from "../../game/words/useGame";
import { useSeat } from "../../game/words/useSeat";
import { CiteChip } from "../../ledger/CiteChip";
import { cx, Icon, Token } from "../../ui";
import { useMarks } from "../../ui/useMarks";
import type { GameRecord } from "../record";
import { useQuarterName } from "../useStopName";
import { Grade } from "./Tables";

export interface DeedsProps {
  record: GameRecord;
  deeds: readonly Deed[];
  /** Goes to a moment; absent on paper. */
  go?(at: number): void;
}

export function Deeds({ record, deeds, go }: DeedsProps) {
  const t = useTranslations("against.deeds");
  const game = useGame();
  const seat = useSeat();
  const quarter = useQuarterName(record);
  if (deeds.length === 0) return <p className="text-note text-ink-2">{t("none")}</p>;
  return (
    <>
      <Count deeds={deeds} />
      <ol className="list-none">
        {deeds.map(({ id, role, turn, grade, kept }, i) => {
          const at = record.stops.find((s) => s.turn === turn)?.from;
          const isFirst = deeds[i - 1]?.turn !== turn;
          return (
            <li
              key={`${role} ${id}`}
              className="keep hair-t grid gap-x-4 py-1.5 md:grid-cols-[5rem_minmax(0,1fr)] print:grid-cols-[5rem_minmax(0,1fr)]"
            >
              <p className={cx("figures text-note", !isFirst && "max-md:hidden print:block")}>
                {!isFirst ? null : go && at !== undefined ? (
                  <button
                    type="button"
                    onClick={() => go(at)}
                    className="min-h-6 font-semibold underline decoration-line underline-offset-3 hover:decoration-ink max-md:min-h-11"
                  >
                    {quarter(turn)}
                  </button>
                ) : (
                  <b>{quarter(turn)}</b>
                )}
              </p>
              <div className="grid min-w-0 grid-cols-[1.75rem_minmax(0,1fr)]">
                <Token side={role} size={18} label={seat(role).name} />
                <div className="min-w-0">
                  <p>
                    {game.loose.say(`line.${role}.${id}`)} <Grade grade={grade} />
                  </p>
                  <ul className="list-none text-note">
                    {kept.map((k, n) => (
                      <Became key={n} kept={k} record={record} />
                    ))}
                  </ul>
                </div>
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function Became({ kept, record }: { kept: Kept; record: GameRecord }) {
  const t = useTranslations("against.deeds");
  const game = useGame();
  const quarter = useQuarterName(record);
  const marks = useMarks();
  const { fate, order, account, turn, given, why, dynamic } = kept;
  const what = order
    ? game.drafted(order)
    : account
      ? t("account", {
          of: game.loose.say(`stories.${account.of}`),
          angle: game.loose.say(`angles.${account.angle}.name`),
        })
      : "";
  const became =
    fate === "otherwise"
      ? t("otherwise", { given: given ? game.drafted(given) : "" })
      : fate === "earlier" || fate === "later"
        ? t(fate, { label: turn === undefined ? "" : quarter(turn) })
        : t(fate);
  return (
    <li className="flex items-baseline gap-1.5">
      <Icon name={MARK[fate]} size={12} className="shrink-0 translate-y-px text-ink-2" />
      <span className="min-w-0 wrap-anywhere">
        <span className="text-ink-2">{marks.lead(what)}</span>{" "}
        <span className={cx(fate !== "done" && "font-medium")}>{became}</span>
        {why ? (
          <>
            {" "}
            <span>{t("why", { why: game.refusal(why.code, why.params) })}</span>{" "}
            {dynamic ? <CiteChip id={dynamic} /> : null}
          </>
        ) : null}
      </span>
    </li>
  );
}

const MARK = {
  done: "check",
  otherwise: "chevronRight",
  earlier: "chevronRight",
  later: "chevronRight",
  not: "close",
  barred: "close",
  senseless: "close",
} as const satisfies Record<Fate, string>;

/** In one sentence: "of 46 orders of history, 35 done in their quarter". */
export function Count({ deeds }: { deeds: readonly Deed[] }) {
  const t = useTranslations("against.deeds");
  const fates = deeds.flatMap((d) => d.kept).map((k) => k.fate);
  const of = (...some: Fate[]) => String(fates.filter((f) => some.includes(f)).length);
  return (
    <p className="mb-1 text-note text-ink-2">
      {t("count", {
        of: String(fates.length),
        done: of("done"),
        moved: of("otherwise", "earlier", "later"),
        not: of("not", "senseless"),
        barred: of("barred"),
      })}
    </p>
  );
}
