// How a part of a score came about: points, cause, rule.
"use client";
import { useLocale } from "use-intl";
import type { Line } from "../../game-rules/open";
import { useGame } from "../game/words/useGame";
import { CiteChip } from "../ledger/CiteChip";
import { signed } from "../ui";

export function Causes({ label, lines }: { label: string; lines: readonly Line[] }) {
  const locale = useLocale();
  const game = useGame();
  return (
    <ul aria-label={label} className="mt-1 list-none text-note">
      {lines.map((l, i) => (
        <li
          key={`${l.cause}-${i}`}
          className="hair-t grid grid-cols-[3rem_minmax(0,1fr)_auto] items-start gap-x-1.5 py-1.25 leading-[1.3]"
        >
          <span className="figures font-display text-[1.0625rem] leading-[1.1] font-medium whitespace-nowrap">
            {signed(l.amount, locale, Number.isInteger(l.amount) ? 0 : 1)}
          </span>
          <span>{game.cause(l)}</span>
          <CiteChip id={l.dynamic} />
        </li>
      ))}
    </ul>
  );
}
