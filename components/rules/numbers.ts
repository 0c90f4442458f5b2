// A number of the engine's as it is set on a page: with its sign where it is a change, both ends where a die decides, and its unit.
import type { RuleNumber } from "../../game-rules/open";
import { figure, signed } from "../ui/number";
import type { RuleWords } from "./words";

/** Decimals that a figure needs, two at the most. */
function digits(n: number): number {
  const all = String(n);
  const point = all.indexOf(".");
  return point < 0 ? 0 : Math.min(2, all.length - point - 1);
}

/** "+3 to +6 points", "45%", "2 quarters". */
export function shown(n: RuleNumber, { locale, t, say }: RuleWords): string {
  const set = (x: number) => (n.unit === "change" ? signed : figure)(x, locale, digits(x));
  const value =
    n.to === undefined ? set(n.value) : t("numbers.range", { low: set(n.value), high: set(n.to) });
  return say(`rules.numbers.units.${n.unit}`, { n: value, count: n.to ?? n.value });
}
