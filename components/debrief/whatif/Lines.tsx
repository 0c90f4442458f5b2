// The lines there are, each below the one that it goes on from; where the chosen one first parts from the game; and who played it on.
"use client";
import { useTranslations } from "use-intl";
import { hasHistory } from "../../../game-rules/against";
import type { WhatIf } from "../../../server/contract/requests";
import type { Parting } from "../../../server/debrief/whatif/compare";
import { useView } from "../../source/react";
import { cx, Icon, Token } from "../../ui";
import type { GameRecord, Happening } from "../record";
import { useQuarterName } from "../useStopName";
import { useHappened } from "../words";
import { useNames } from "./useNames";
import type { WhatIfs } from "./useWhatIfs";

/** Everything that differs in the first quarter would be a list by itself. */
const FIRST = 4;

export function Lines({ record, what }: { record: GameRecord; what: WhatIfs }) {
  const t = useTranslations("whatif");
  const roots = what.all.filter(({ parent }) => !what.all.some(({ id }) => id === parent));
  return (
    <>
      <h2 id="lines" className="px-4.5 pt-3">
        {t("lines")}
      </h2>
      <ul aria-labelledby="lines" className="mt-1 list-none">
        <li className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-2 px-4.5 py-1.5 leading-tight">
          <LineMark of="game" />
          <span>
            <b className="font-medium">{t("game")}</b>
            <span className="block text-note text-ink-2">{t("gameText")}</span>
          </span>
        </li>
        {roots.map((whatIf) => (
          <Line key={whatIf.id} {...{ whatIf, record, what }} depth={0} />
        ))}
        {hasHistory(record.copy.scenario) ? (
          <li className="hair-t grid grid-cols-[1.5rem_minmax(0,1fr)] gap-2 px-4.5 py-1.5 leading-tight">
            <LineMark of="history" />
            <span>
              <span className="font-medium">{t("history")}</span>
              <span className="block text-note text-ink-2">{t("historyText")}</span>
            </span>
          </li>
        ) : null}
      </ul>
    </>
  );
}

function Line({
  whatIf,
  record,
  what,
  depth,
}: {
  whatIf: WhatIf;
  record: GameRecord;
  what: WhatIfs;
  depth: number;
}) {
  const t = useTranslations("whatif");
  const names = useNames(record, what.all);
  const isChosen = what.chosen?.id === whatIf.id;
  return (
    <>
      <li className={cx("hair-t", isChosen && "bar-ochre bg-ochre-bg")}>
        <button
          type="button"
          aria-pressed={isChosen}
          onClick={() => what.choose(whatIf.id)}
          style={{ paddingLeft: `${1.125 + 0.75 * Math.min(depth, 4)}rem` }}
          className="ring-inside grid w-full grid-cols-[1.5rem_minmax(0,1fr)] gap-2 py-1.5 pr-4.5 text-left leading-tight hover:underline max-md:min-h-11"
        >
          {depth > 0 && !isChosen ? <Icon name="fork" size={16} /> : <LineMark of="fork" />}
          <span>
            <span className="font-medium">{names.name(whatIf)}</span>
            <span className="block text-note text-ink-2">
              {names.about(whatIf)}
              {what.isKept(whatIf) ? null : <> · {t("own")}</>}
            </span>
          </span>
        </button>
      </li>
      {what.all
        .filter(({ parent }) => parent === whatIf.id)
        .map((child) => (
          <Line key={child.id} whatIf={child} {...{ record, what }} depth={depth + 1} />
        ))}
    </>
  );
}

/** A line as the axes have it: the game's in ink, a fork's in ochre with its points, history's dashed. */
export function LineMark({ of }: { of: "game" | "fork" | "history" }) {
  return (
    <svg aria-hidden="true" width={22} height={20} className="shrink-0">
      <path
        d="M0 10H22"
        strokeWidth={of === "history" ? 1.8 : 2.4}
        strokeDasharray={of === "history" ? "5 4" : undefined}
        className={of === "game" ? "stroke-ink" : of === "fork" ? "stroke-ochre" : "stroke-ink-2"}
      />
      {of === "fork" ? (
        <rect x={8} y={7} width={6} height={6} strokeWidth={1.6} className="fill-panel stroke-ochre" />
      ) : null}
    </svg>
  );
}

export function FirstDifference({ parting, record }: { parting: Parting | undefined; record: GameRecord }) {
  const t = useTranslations("whatif");
  const quarter = useQuarterName(record);
  const view = useView();
  if (!view) return null;
  return (
    <section aria-labelledby="first-difference" className="rule-t mt-2 px-4.5 py-2.5">
      <h3 id="first-difference">{t("first")}</h3>
      {parting ? (
        <>
          <p className="text-note font-medium">{quarter(parting.turn)}</p>
          <Told happened={parting.was} was />
          <Told happened={parting.now} />
        </>
      ) : (
        <p className="text-note text-ink-2">{t("noFirst")}</p>
      )}
    </section>
  );
}

function Told({ happened, was = false }: { happened: readonly Happening[]; was?: boolean }) {
  const t = useTranslations("whatif");
  const tell = useHappened();
  const view = useView();
  if (!view || happened.length === 0) return null;
  return (
    <>
      <p className="mt-1 text-note text-ink-2">{t(was ? "was" : "now")}</p>
      <ul className="list-none text-note">
        {happened.slice(0, FIRST).map((h) => {
          const { text, side } = tell(h, view);
          return (
            <li key={h.at} className="hair-t flex gap-2 py-1">
              {side ? <Token side={side} size={16} className="mt-0.5" /> : null}
              {was ? (
                <s className="min-w-0 wrap-anywhere">{text}</s>
              ) : (
                <b className="min-w-0 font-medium wrap-anywhere">{text}</b>
              )}
            </li>
          );
        })}
        {happened.length > FIRST ? (
          <li className="hair-t py-1 text-ink-2">{t("more", { n: String(happened.length - FIRST) })}</li>
        ) : null}
      </ul>
    </>
  );
}
