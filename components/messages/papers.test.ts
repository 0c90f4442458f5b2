// The wordings of the papers: as many as are drawn from, each its own, and few that turn on what is not known. How seldom one comes
// twice in a game is held where the papers are made, `game-rules/news.test.ts`.
import { createTranslator } from "use-intl";
import { describe, expect, it } from "vitest";
import { AIMS, MORE_VARIANTS, VARIANTS } from "../../game-rules/open";
import { LOCALES, messages } from "./index";

type Wordings = Readonly<Record<string, { headline: string; body: string }>>;

/** What one side says stands in words of its own, or under the headline of its account. */
const SAID = ["statement", "account", "account_quoted"];

const NEGATION = {
  en: /\b(?:not|no|nobody|none|never|nothing|neither|nor|cannot|without)\b|n’t\b/i,
  fr: /(?<!\p{L})(?:ne|non|ni|sans|rien|personne|aucune?|nul|jamais)(?!\p{L})|(?<!\p{L})n’/iu,
};

describe.each(LOCALES)("the papers' wordings, %s", (locale) => {
  const news = Object.entries(messages[locale].news as Readonly<Record<string, Wordings>>);
  const told = news.filter(([code]) => !SAID.includes(code));
  const bodies = told.flatMap(([, ways]) => Object.values(ways).map((w) => w.body));

  it("are as many as the engine draws from, so that none is written in vain", () => {
    const wrong = news.filter(
      ([code, ways]) => Object.keys(ways).length !== (MORE_VARIANTS[code] ?? VARIANTS),
    );
    expect(wrong.map(([code]) => code)).toEqual([]);
  });

  it("of one piece differ from each other, headline and body", () => {
    const twice = news.filter(([code, ways]) =>
      (["headline", "body"] as const).some(
        (part) =>
          !(part === "body" && (SAID.includes(code) || code === "france_attacked")) &&
          new Set(Object.values(ways).map((w) => w[part])).size < Object.keys(ways).length,
      ),
    );
    expect(twice.map(([code]) => code)).toEqual([]);
  });

  it("name every aim by itself", () => {
    const say = createTranslator({ locale, messages: messages[locale] as never }) as unknown as (
      key: string,
      values: object,
    ) => string;
    for (const key of ["aim_declared", "aim_dropped"]) {
      const heads = AIMS.map((aim) => say(`news.${key}.0.headline`, { aim }));
      expect(new Set(heads).size).toBe(AIMS.length);
    }
  });

  it("turn on a negation in one body of six at the most", () => {
    const turned = bodies.filter((body) => NEGATION[locale].test(body));
    expect(turned.length, turned.join("\n")).toBeLessThanOrEqual(bodies.length / 6);
  });
});
