// How a quarter runs: phases, the six steps, the sheet, the end.
import type { ReactNode } from "react";
import { ACTS_IN, PHASES, STEPS, scenarios } from "../../game-rules/open";
import { Rules } from "./ArrowsChapter";
import { Chapter } from "./Chapter";
import type { RuleWords } from "./words";

export function QuarterChapter({ words }: { words: RuleWords }) {
  const { t, say } = words;
  const slots = String(scenarios["missed-moment"].slots);
  return (
    <Chapter id="quarter" title={t("quarter.title")} lead={t("quarter.lead")}>
      <Numbered
        rows={PHASES.slice(0, 5).map((p) => ({
          id: p,
          name: say(`phases.${p}.name`),
          line: say(`phases.${p}.line`),
        }))}
      />
      <p className="mt-4 max-w-[42rem] leading-[1.5]">{t("quarter.slots", { slots })}</p>
      <p className="mt-2 max-w-[42rem] leading-[1.5]">{t("quarter.secret")}</p>
      <h3 className="mt-6 text-head">{t("quarter.steps")}</h3>
      <p className="mb-2 max-w-[42rem] text-ink-2">{t("quarter.stepsLead")}</p>
      <Numbered
        rows={STEPS.map((s) => ({
          id: s,
          name: say(`steps.${s}.name`),
          line: say(`steps.${s}.line`),
          more: <Rules ids={ACTS_IN[s]} words={words} />,
        }))}
      />
      <div className="mt-5 grid gap-x-10 gap-y-3 md:grid-cols-2">
        <div>
          <h3>{t("quarter.clock")}</h3>
          <p className="leading-[1.46] text-ink-2">{t("quarter.clockText")}</p>
        </div>
        <div>
          <h3>{t("quarter.end")}</h3>
          <p className="leading-[1.46] text-ink-2">{t("quarter.endText")}</p>
        </div>
      </div>
    </Chapter>
  );
}

function Numbered({
  rows,
}: {
  rows: readonly { id: string; name: string; line: string; more?: ReactNode }[];
}) {
  return (
    <ol className="list-none">
      {rows.map((r, i) => (
        <li
          key={r.id}
          className="hair-t grid grid-cols-[1.75rem_1fr] gap-x-1 py-1.75 md:grid-cols-[1.75rem_9rem_1fr]"
        >
          <span aria-hidden="true" className="font-display text-lead leading-[1.3] font-[560]">
            {i + 1}
          </span>
          <b>{r.name}</b>
          <span className="text-ink-2 max-md:col-start-2">
            {r.line}
            {r.more ? <span className="mt-1 block">{r.more}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
