// The words of the rulebook, looked up on the server: ids of the engine's tables lead to what the catalogues say of them.
import { createTranslator } from "use-intl/core";
import { type Locale, messages } from "../messages";
import { type Marks, marksOf } from "../ui/marks";

export type Values = Record<string, string | number>;
type Tree = { readonly [key: string]: string | Tree };

export interface RuleWords {
  locale: Locale;
  /** The rulebook's own words. */
  t: ReturnType<typeof createTranslator<(typeof messages)["en"], "rules">>;
  find(key: string, values?: Values): string | undefined;
  /** Never empty: an id without words shows as itself. */
  say(key: string, values?: Values): string;
  marks: Marks;
  /** Keys below a place of the catalogues, in their order. */
  keys(key: string): string[];
}

interface Loose {
  (key: string, values?: Values): string;
  has(key: string): boolean;
}

const plain = (key: string): string => key.slice(key.lastIndexOf(".") + 1).replace(/_/g, " ");

export function wordsOf(locale: Locale): RuleWords {
  // The French catalogue has the English one's shape: its build would fail otherwise.
  const all = messages[locale] as (typeof messages)["en"];
  const loose = createTranslator({ locale, messages: all }) as unknown as Loose;
  const at = (key: string) =>
    key
      .split(".")
      .reduce<string | Tree | undefined>(
        (n, k) => (typeof n === "object" ? n[k] : undefined),
        all as unknown as Tree,
      );
  const find: RuleWords["find"] = (key, values) =>
    typeof at(key) === "string" && loose.has(key) ? loose(key, values) : undefined;
  return {
    locale,
    t: createTranslator({ locale, messages: all, namespace: "rules" }),
    marks: marksOf((key, values) => loose(`common.marks.${key}`, values as Values), locale),
    find,
    say: (key, values) => find(key, values) ?? plain(key),
    keys(key) {
      const node = at(key);
      return typeof node === "object" ? Object.keys(node) : [];
    },
  };
}
