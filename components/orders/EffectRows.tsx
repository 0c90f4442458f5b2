// What an order can be expected to do, as far as its author can know, each with the rule behind it; beside the rest of the sheet, where it
// stands on one: what another order of it sees to, and what it would be without.
"use client";
import { useTranslations } from "use-intl";
import type { LegalOrder, OrderEstimate, SheetEffect } from "../../game-rules/open";
import type { EstimateNow } from "../game/sheet/useEstimate";
import { useGame } from "../game/words/useGame";
import { useSeat } from "../game/words/useSeat";
import { CiteChip } from "../ledger/CiteChip";
import { useMarks } from "../ui/useMarks";

/** An order's place on the sheet that is being written. */
export interface Beside {
  estimate: EstimateNow;
  order: OrderEstimate | undefined;
}

/** An effect in words, as it is beside the others of its sheet. */
function useEffectWords(): (
  e: SheetEffect,
  beside?: Beside,
) => { what: string; amount?: string; sure: string } {
  const t = useTranslations("sheet.estimate");
  const l = useTranslations("ledger.sure");
  const marks = useMarks();
  const game = useGame();
  const seat = useSeat();
  return (e, beside) => {
    const said = game.effect(e);
    const n = marks.list(beside && e.by ? beside.estimate.numbers(e.by) : []);
    const what = e.promised
      ? t("promised", { start: seat(e.promised).start })
      : (n && ANSWERED.find((a) => a === e.what) && t(`answers.${e.what as Answered}`, { n })) || said.what;
    return {
      ...said,
      what,
      sure: marks.commas([e.sure && l(`${e.sure}`), e.without && t("without", { sure: l(`${e.without}`) })]),
    };
  };
}

/** What an order says of itself that another of the same sheet may answer. */
const ANSWERED = ["strike_after_patrol", "falls_without_administration"] as const;
type Answered = (typeof ANSWERED)[number];

/** That another order of the sheet leaves this one nothing to do. */
export function useIdle(): (beside: Beside | undefined) => string | undefined {
  const t = useTranslations("sheet.estimate");
  const marks = useMarks();
  return (beside) => {
    const by = beside?.order?.idleBy;
    if (!beside || !by) return undefined;
    const n = beside.estimate.numbers(by);
    return n.length ? t("idle", { n: marks.list(n) }) : t("idleStanding");
  };
}

export function EffectRows({
  legal,
  beside,
  harms,
}: {
  legal: LegalOrder;
  beside?: Beside;
  harms?: boolean;
}) {
  const t = useTranslations("sheet");
  const marks = useMarks();
  const words = useEffectWords();
  const idle = useIdle()(beside);
  if (idle) return <p className="bar-ochre mt-1.5 bg-ochre-bg py-1 pl-3">{idle}</p>;
  const effects: readonly SheetEffect[] = beside?.order?.effects ?? legal.expects;
  return (
    <ul aria-label={t("expects")} className="mt-1.5 list-none text-body leading-[1.3]">
      {effects.map((e, i) => {
        const { what, amount, sure } = words(e, beside);
        const dynamic = legal.dynamics[i];
        return (
          <li key={i} className="hair-t grid grid-cols-[1fr_auto] gap-2 py-1">
            <span>
              {what}
              {amount ? <b className="figures whitespace-nowrap"> {amount}</b> : null}
              {sure ? <span className="text-ink-2">{marks.after(sure)}</span> : null}
            </span>
            {dynamic ? <CiteChip id={dynamic} className="self-start" /> : null}
          </li>
        );
      })}
      {harms ? <li className="hair-t py-1 text-ink-2">{t("harms")}</li> : null}
    </ul>
  );
}

/** The first effects in a line: for the menu alone, for a slot beside the rest of its sheet. */
export function useEffectLine(): (legal: LegalOrder, beside?: Beside) => string {
  const words = useEffectWords();
  const marks = useMarks();
  return (legal, beside) => {
    const effects: readonly SheetEffect[] = beside?.order?.effects ?? legal.expects;
    return marks.clauses(
      effects.slice(0, 2).map((e) => {
        const { what, amount, sure } = words(e, e.by ? beside : undefined);
        const said = amount ? `${what} ${amount}` : what;
        return e.by && sure ? marks.commas([said, sure]) : said;
      }),
    );
  };
}
