// What stands between words that a screen puts together: the marks of its language, from the catalogue. No mark is written in code.
import { listsIn } from "./intl";

export type Say = (
  key: "pair" | "aside" | "comma" | "semicolon" | "after" | "lead" | "sentence",
  values: object,
) => string;

export interface Marks {
  /** "Gao, Kidal and Mopti". */
  list(items: readonly string[]): string;
  /** "a deal, leaked, 12:30": things said side by side; what is empty is left out. */
  commas(items: readonly (string | false | undefined)[]): string;
  /** "a; b", for parts that have commas of their own. */
  clauses(items: readonly string[]): string;
  /** "name: value". */
  pair(a: string, b: string): string;
  /** "what (of which kind)". */
  aside(a: string, b: string): string;
  /** ", Gao" for a second part set in another hand. */
  after(b: string): string;
  /** "Order 1:" before what stands apart. */
  lead(a: string): string;
  sentence(a: string): string;
}

/** The marks of a language, for a page that the server draws. */
export function marksOf(say: Say, locale: string): Marks {
  const join = (key: "comma" | "semicolon", items: readonly string[]): string =>
    items.length ? items.reduce((a, b) => say(key, { a, b })) : "";
  return {
    list: (items) => listsIn(locale, {}).format(items),
    commas: (items) =>
      join(
        "comma",
        items.filter((x): x is string => Boolean(x)),
      ),
    clauses: (items) => join("semicolon", items),
    pair: (a, b) => say("pair", { a, b }),
    aside: (a, b) => say("aside", { a, b }),
    after: (b) => say("after", { b }),
    lead: (a) => say("lead", { a }),
    sentence: (a) => say("sentence", { a }),
  };
}
