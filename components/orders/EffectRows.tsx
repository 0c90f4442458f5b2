// What an order can be expected to do, as far as its author can know, each with the rule behind it.
"use client";
import { useTranslations } from "use-intl";
import type { LegalOrder } from "../../game-rules/open";
import { useGame } from "../game/words/useGame";
import { CiteChip } from "../ledger/CiteChip";
import { useMarks } from "../ui/useMarks";

export function EffectRows({ legal, harms }: { legal: LegalOrder; harms?: boolean }) {
  const t = useTranslations("sheet");
  const l = useTranslations("ledger.sure");
  const marks = useMarks();
  const game = useGame();
  return (
    <ul aria-label={t("expects")} className="mt-1.5 list-none text-note leading-[1.3]">
      {legal.expects.map((e, i) => {
        const { what, amount } = game.effect(e);
        const dynamic = legal.dynamics[i];
        return (
          <li key={i} className="hair-t grid grid-cols-[1fr_auto] gap-2 py-1">
            <span>
              {what}
              {amount ? <b className="figures whitespace-nowrap"> {amount}</b> : null}
              {e.sure ? <span className="text-ink-2">{marks.after(l(`${e.sure}`))}</span> : null}
            </span>
            {dynamic ? <CiteChip id={dynamic} className="self-start" /> : null}
          </li>
        );
      })}
      {harms ? <li className="hair-t py-1 text-ink-2">{t("harms")}</li> : null}
    </ul>
  );
}

/** The first effects in a line, for the menu. */
export function useEffectLine(): (legal: LegalOrder) => string {
  const game = useGame();
  const marks = useMarks();
  return (legal) =>
    marks.clauses(
      legal.expects.slice(0, 2).map((e) => {
        const { what, amount } = game.effect(e);
        return amount ? `${what} ${amount}` : what;
      }),
    );
}
