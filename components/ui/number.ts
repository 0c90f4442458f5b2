// Figures as they are set in the panels: a true minus, an en dash between the ends of a range.
import { numbersIn } from "./intl";

export const MINUS = "\u2212";

/** Replaces the hyphen that `Intl` writes before a negative number. */
export function minus(text: string): string {
  return text.replace(/^-/, MINUS).replace(/(?<=\s)-(?=\d)/g, MINUS);
}

/** What is nothing once it is rounded has no sign. */
export function figure(value: number, locale = "en", digits = 0): string {
  return minus(
    numbersIn(locale, {
      maximumFractionDigits: digits,
      minimumFractionDigits: digits,
      signDisplay: "negative",
    }).format(value),
  );
}

/** A change with its sign: +3, −3, and a plain 0. */
export function signed(value: number, locale = "en", digits = 0): string {
  const text = figure(value, locale, digits);
  return value > 0 ? `+${text}` : text;
}

/** "36–46"; one figure where both ends agree; spaced where an end is negative. */
export function range(low: number, high: number, locale = "en", digits = 0): string {
  if (low === high) return figure(low, locale, digits);
  const dash = low < 0 || high < 0 ? " \u2013 " : "\u2013";
  return figure(low, locale, digits) + dash + figure(high, locale, digits);
}
