// The words of the game where a turn is half a year: "this quarter" becomes "this half-year". Made from the catalogue as it is, so that
// no sentence is written twice. What the rules count in quarters (rates, upkeep, the time an aim must stand) stays in quarters.
import type { Locale } from "./index";

type Tree = { readonly [key: string]: string | Tree };

/** Whole parts that are said of the rules or of other games, or that name what the rules count in quarters whatever a turn is. */
const KEPT_PARTS =
  /^(aims|citation|coach|differs|dynamics|editor|glossary|landing|numbers|operator|rules|scenarios|sources)\./;
const KEPT = new Set([
  "briefs.paris.paragraphs.purse",
  "common.label",
  "common.short",
  "expects.aim_tested_in_three",
  "expects.source_tended",
  "expects.source_won",
  "news.wagner_deployed.2.headline",
  "orders.bamako.promise_elections.options.4",
  "orders.bamako.promise_elections.options.6",
  "orders.paris.announce_exit.options.2",
  "orders.paris.announce_exit.options.3",
  "orders.paris.announce_exit.options.4",
  "orders.paris.build_receiver.line",
  "orders.paris.clear_zone.line",
  "orders.paris.declare_aim.line",
  "parisLines.none.line",
  "play.counts.funded",
  "play.purse.upkeep",
  "refusals.order.too_soon",
  "report.quarterOf",
  "results.exit_announced",
  "sheet.perQuarter",
  "sheet.posturesNote",
  "whys.aim.too_soon",
  "whys.aim.means_unpaid",
]);
export const inQuarters = (path: string): boolean => KEPT_PARTS.test(path) || KEPT.has(path);

/** The word and what takes its place; never the name of what a sentence is filled with, `{quarter}`. */
const WORDS: Readonly<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/\bquarterly\b/g, "each half-year"],
    [/(?<!\{)\bquarter(s?)\b/g, "half-year$1"],
    [/(?<!\{)\bQuarter(s?)\b/g, "Half-year$1"],
  ],
  fr: [
    [/(?<!\{)\btrimestre(s?)\b/g, "semestre$1"],
    [/(?<!\{)\bTrimestre(s?)\b/g, "Semestre$1"],
    [/\btrim\./g, "sem."],
  ],
};

const halved = (text: string, locale: Locale): string =>
  WORDS[locale].reduce((said, [word, instead]) => said.replace(word, instead), text);

const walk = (tree: Tree, path: string, locale: Locale): Tree =>
  Object.fromEntries(
    Object.entries(tree).map(([key, v]) => {
      const at = `${path}${key}`;
      if (typeof v !== "string") return [key, walk(v, `${at}.`, locale)];
      return [key, inQuarters(at) ? v : halved(v, locale)];
    }),
  );

const made = new WeakMap<object, object>();

/**
 * The same catalogue for a game whose turns are half-years.
 * @param messages a whole catalogue, which is kept: asked again, the same answer comes back
 */
export function inHalfYears<T extends object>(messages: T, locale: Locale): T {
  const before = made.get(messages);
  if (before) return before as T;
  const after = walk(messages as unknown as Tree, "", locale);
  made.set(messages, after);
  return after as unknown as T;
}
