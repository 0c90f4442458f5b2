// Causes with their amounts: what moved a figure, by which rule, as far as this seat may know.
"use client";
import { useLocale, useTranslations } from "use-intl";
import { type Line, sumOf } from "../../game-rules/open";
import { useGame } from "../game/words/useGame";
import { signed } from "../ui";
import { CiteChip } from "./CiteChip";
import { Yours } from "./Yours";

const digits = (n: number) => (Number.isInteger(n) ? 0 : 1);

export function LedgerLines({
  lines,
  total,
  caption,
  yours,
}: {
  lines: readonly Line[];
  total?: boolean;
  caption: string;
  /** Which order of the reader's own a line is due to. */
  yours?: (line: Line) => string | undefined;
}) {
  const t = useTranslations("ledger");
  const locale = useLocale();
  const game = useGame();
  const sum = sumOf(lines);
  return (
    <table className="mt-2 w-full border-collapse text-note">
      <caption className="sr-only">{caption}</caption>
      <tbody>
        {lines.map((l, i) => (
          <tr key={i} className="hair-t align-top">
            <td className="figures w-14 py-1.5 pr-2 font-display text-[1.0625rem] leading-[1.1] font-medium whitespace-nowrap">
              {signed(l.amount, locale, digits(l.amount))}
            </td>
            <td className="py-1.5 leading-[1.28]">
              {game.cause(l)}
              <Yours of={yours?.(l)} />
              {l.zone ? <span className="block text-ink-2">{game.zone(l.zone)}</span> : null}
            </td>
            <td className="w-12 py-1.5 text-right">
              <CiteChip id={l.dynamic} />
            </td>
          </tr>
        ))}
        {total && lines.length > 1 ? (
          <tr className="rule-t font-semibold">
            <td className="figures py-1.5 font-display text-[1.0625rem] leading-[1.1] whitespace-nowrap">
              {signed(sum, locale, digits(sum))}
            </td>
            <td className="py-1.5" colSpan={2}>
              {t("total")}
            </td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}
