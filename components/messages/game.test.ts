// Every code that the rules can utter has words in both languages. The rules take only codes of the lists below: a new one that
// is on no list does not compile, and one without words fails here.

import { createTranslator } from "use-intl";
import { describe, expect, it } from "vitest";
import {
  AIM_TESTS,
  AIMS,
  BRIEF,
  CAUSE_PARAMS,
  CAUSES,
  CHOICES,
  CLAIMABLE,
  CONTROLS,
  DEMANDS,
  DYNAMIC_IDS,
  EXPECTS,
  FORCES,
  GRADES,
  HOSTAGE_TURNS,
  LINES,
  MEDIATORS,
  MORE_VARIANTS,
  menuOf,
  NEWS,
  ORDER_GROUPS,
  ORDER_IDS,
  ORDER_REFUSALS,
  PHASES,
  POSTURE_ENDS,
  PROBLEMS,
  READING_CAUSES,
  RECEIVERS,
  REFUSALS,
  REGIMES,
  REPORT,
  RESULTS,
  ROLES,
  RUNGS,
  SCENARIO_IDS,
  SCORE_CAUSES,
  SCORE_PARTS,
  STEPS,
  scenarios,
  TERM_KINDS,
  TERM_ROWS,
  THEMES,
  TRACKS,
  VARIANTS,
  VENUES,
  ZONE_IDS,
  ZONE_TRACKS,
} from "../../game-rules/open";
import { SERVER_REFUSALS } from "../../server/contract/refusals";
import { game as english } from "./en/game";
import { game as french } from "./fr/game";
import { argumentsOf } from "./testing/icu";

const LANGUAGES = { en: english, fr: french } as const;
type Tree = { readonly [key: string]: string | Tree };

const at = (tree: Tree, key: string): string | Tree | undefined =>
  key
    .split(".")
    .reduce<string | Tree | undefined>((t, k) => (typeof t === "object" ? t[k] : undefined), tree);

/** Every text with its path. */
function texts(tree: Tree, prefix = ""): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([k, v]) =>
    typeof v === "string" ? [[prefix + k, v] as [string, string]] : texts(v, `${prefix}${k}.`),
  );
}

function lacking(keys: Iterable<string>): string[] {
  const out: string[] = [];
  for (const key of new Set(keys)) {
    for (const [language, words] of Object.entries(LANGUAGES)) {
      if (typeof at(words as Tree, key) !== "string") out.push(`${language}: ${key}`);
    }
  }
  return out.sort();
}

/** The values a text is filled with: `roleOf` is the role in the form that stands after "of", `zoneIn` the zone with its preposition. */
const valuesOf = (text: string): string[] =>
  [...new Set([...argumentsOf(text)].map((a) => a.replace(/(?:The|Start|Of|From|To|In)$/, "")))].sort();

const under = (prefix: string, codes: Iterable<string>, suffix = ""): string[] =>
  [...codes].map((c) => `${prefix}.${c}${suffix}`);

const asEvent = (id: string) => `event_${id}` as const;
const EVENTS = Object.values(scenarios).flatMap((s) => s.events);

describe("the ids of the vocabulary have names", () => {
  const roleOf = (id: string) => id.slice(0, id.indexOf(".")) as (typeof ROLES)[number];
  const rows = ORDER_IDS.map((id) => menuOf(roleOf(id)).find((r) => r.id === id));

  it.each([
    ["roles", under("roles", ROLES, ".name")],
    ["phases", under("phases", PHASES, ".name")],
    ["steps", under("steps", STEPS, ".name")],
    [
      "zones",
      [
        ...under("zones", ZONE_IDS, ".name"),
        ...under("zones", ZONE_IDS, ".sub"),
        ...under("zones", ZONE_IDS, ".communities"),
      ],
    ],
    [
      "terrain",
      under(
        "terrain",
        scenarios["missed-moment"].zones.map((z) => z.terrain),
      ),
    ],
    ["control", under("control", CONTROLS)],
    ["forces", [...under("forces", FORCES, ".name"), ...under("forces", FORCES, ".count")]],
    [
      "tracks",
      [
        ...under("tracks", TRACKS, ".name"),
        ...under("tracks", TRACKS, ".line"),
        ...under("tracks", TRACKS, ".unit"),
      ],
    ],
    [
      "zone tracks",
      [...under("zoneTracks", ZONE_TRACKS, ".name"), ...under("zoneTracks", ZONE_TRACKS, ".line")],
    ],
    ["regimes", under("regimes", REGIMES, ".name")],
    ["rungs", under("rungs", RUNGS, ".name")],
    ["aims", [...under("aims", AIMS, ".name"), ...under("aims", AIMS, ".test")]],
    ["lines", under("parisLines", LINES, ".name")],
    ["demands", under("demands", DEMANDS, ".name")],
    ["receivers", under("receivers", RECEIVERS)],
    ["themes", under("themes", THEMES)],
    ["what can be claimed", under("claimable", CLAIMABLE)],
    ["venues", under("venues", VENUES)],
    ["mediators", under("mediators", MEDIATORS)],
    [
      "scenarios",
      [
        ...under("scenarios", SCENARIO_IDS, ".name"),
        ...under("scenarios", SCENARIO_IDS, ".line"),
        ...under("scenarios", SCENARIO_IDS, ".length"),
      ],
    ],
    [
      "dynamics",
      DYNAMIC_IDS.flatMap((d) => [
        `dynamics.${d}.name`,
        `dynamics.${d}.says`,
        `dynamics.${d}.does`,
        `dynamics.${d}.brake`,
      ]),
    ],
    [
      "sections",
      under(
        "sections",
        Object.values(REPORT).flatMap((c) => c.map((x) => x.section)),
      ),
    ],
    ["grades", under("grades", GRADES, ".name")],
    ["order groups", under("orderGroups", ORDER_GROUPS)],
    [
      "terms",
      [
        ...under("terms", TERM_KINDS, ".name"),
        ...TERM_ROWS.flatMap((r) => under(`terms.${r.kind}.options`, r.options ?? [])),
      ],
    ],
    [
      "term sentences",
      TERM_ROWS.flatMap((r) =>
        (r.options ?? ["plain"]).flatMap((o) => [
          `terms.${r.kind}.said.${o}.any`,
          `terms.${r.kind}.said.${o}.here`,
        ]),
      ),
    ],
    ["orders", [...under("orders", ORDER_IDS, ".name"), ...under("orders", ORDER_IDS, ".line")]],
    [
      "briefs",
      ROLES.flatMap((r) => [
        `briefs.${r}.lead`,
        ...["who", "counts", "purse", "means", "care", "unknown"].map((p) => `briefs.${r}.paragraphs.${p}`),
      ]),
    ],
  ])("%s", (_, keys) => {
    expect(keys.length).toBeGreaterThan(0);
    expect(lacking(keys)).toEqual([]);
  });

  it("every order has a row, so that none is left out above", () => {
    expect(rows.filter((r) => !r)).toEqual([]);
  });

  it("the choices that rows write out have words of their own", () => {
    expect(lacking(Object.entries(CHOICES).flatMap(([id, of]) => under(`orders.${id}.options`, of)))).toEqual(
      [],
    );
  });
});

describe("the codes of the rules have words", () => {
  it.each([
    ["what orders can be expected to do", "expects", EXPECTS],
    ["causes", "causes", CAUSES],
    ["causes of a reading", "causes", READING_CAUSES],
    ["what scores are made of", "causes", SCORE_CAUSES],
    ["results of orders", "results", Object.keys(RESULTS)],
    ["private intelligence", "brief", BRIEF],
    ["refusals of the engine", "refusals", Object.keys(REFUSALS)],
    ["refusals of single orders", "refusals", ORDER_REFUSALS],
    ["refusals of the server", "refusals", Object.keys(SERVER_REFUSALS)],
    ["problems of a scenario file", "problems", PROBLEMS],
    ["how an aim was tested", "whys.aim", AIM_TESTS],
    ["why a standing instruction ended", "whys.posture", POSTURE_ENDS],
    ["why there are more hostages, or fewer", "whys.hostages", HOSTAGE_TURNS],
  ])("%s", (_, where, codes) => {
    expect(lacking(under(where, codes))).toEqual([]);
  });

  it("news: as many ways each as the engine draws from, with a headline and a body", () => {
    const public_ = EVENTS.filter((e) => e.to === "all").map((e) => asEvent(e.id));
    expect(
      lacking(
        [...NEWS, ...public_].flatMap((c) =>
          Array.from({ length: MORE_VARIANTS[c] ?? VARIANTS }).flatMap((_, v) => [
            `news.${c}.${v}.headline`,
            `news.${c}.${v}.body`,
          ]),
        ),
      ),
    ).toEqual([]);
  });

  it("scenario events, public and private", () => {
    expect(
      lacking(EVENTS.flatMap((e) => [`scenarioEvents.${e.id}.headline`, `scenarioEvents.${e.id}.body`])),
    ).toEqual([]);
    expect(lacking(EVENTS.filter((e) => e.to !== "all").map((e) => `brief.${asEvent(e.id)}`))).toEqual([]);
  });

  it("parts of the scores", () => {
    expect(lacking(ROLES.flatMap((role) => under(`scores.${role}`, SCORE_PARTS[role], ".name")))).toEqual([]);
  });
});

describe("the texts themselves", () => {
  const pairs = texts(english as unknown as Tree).map(([key, en]) => ({
    key,
    en,
    fr: at(french as unknown as Tree, key) as string,
  }));

  it("French has the same keys", () => {
    expect(
      texts(french as unknown as Tree)
        .map(([k]) => k)
        .sort(),
    ).toEqual(pairs.map((p) => p.key).sort());
  });

  it("take the same arguments in both languages, each in the form that its sentence wants", () => {
    const differ = pairs.filter((p) => valuesOf(p.en).join() !== valuesOf(p.fr).join());
    expect(differ.map((p) => p.key)).toEqual([]);
  });

  it.each(["en", "fr"] as const)("can be formatted, %s", (locale) => {
    const wrong: string[] = [];
    const onError = (e: Error) => void wrong.push(e.message);
    const t = createTranslator({ locale, messages: LANGUAGES[locale] as never, onError }) as unknown as (
      k: string,
      v: object,
    ) => string;
    for (const p of pairs) {
      for (const value of [0, 1, 2, "x"]) {
        const values = Object.fromEntries([...argumentsOf(p[locale])].map((a) => [a, value]));
        if (value === "x" && p[locale].includes("plural")) continue; // a count is a number
        const said = t(p.key, values);
        if (/[{}]/.test(said) || !said.trim()) wrong.push(`${p.key}: ${said}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ["causes", CAUSE_PARAMS],
    ["results", RESULTS],
    ["refusals", { ...REFUSALS, ...SERVER_REFUSALS }],
  ] as const)("ask for nothing that the rules do not give: %s", (where, given) => {
    const params: Readonly<Record<string, readonly string[] | undefined>> = given;
    const wrong = pairs
      .filter((p) => p.key.startsWith(`${where}.`))
      .filter((p) => valuesOf(p.en).some((a) => !params[p.key.slice(where.length + 1)]?.includes(a)));
    expect(wrong.map((p) => p.key)).toEqual([]);
  });

  it("name peoples only where a zone lists the communities present", () => {
    const names = ZONE_IDS.flatMap((z) => english.zones[z].communities.split(/[,;/ -]+/)).filter((n) =>
      /^\p{Lu}/u.test(n),
    );
    const more = [
      "Tuareg",
      "Touareg",
      "Fulani",
      "Peul",
      "Dogon",
      "Bambara",
      "Arab",
      "Songhai",
      "Moor",
      "Hausa",
      "Djerma",
      "Zarma",
    ];
    const peoples = new RegExp(
      `(?<!\\p{L})(?:${[...new Set([...names, ...more])].join("|")})(?:s|es)?(?!\\p{L})`,
      "iu",
    );
    const named = pairs
      .filter((p) => !p.key.endsWith(".communities"))
      .flatMap(
        (p) =>
          [
            [`en ${p.key}`, p.en],
            [`fr ${p.key}`, p.fr],
          ] as const,
      );
    expect(named.filter(([, text]) => peoples.test(text)).map(([key]) => key)).toEqual([]);
  });

  it("keep the front page free of counts of the dead, and an attack on France to one sentence without place, means or number", () => {
    for (const words of Object.values(LANGUAGES)) {
      for (const [key, text] of texts(words.news as unknown as Tree))
        if (key.startsWith("harm_")) expect(text).not.toMatch(/\d/);
      for (const v of Object.values(words.news.france_attacked)) {
        expect(v.body.split(/[.!?](?:\s|$)/).filter(Boolean)).toHaveLength(1);
        expect(`${v.headline} ${v.body}`).not.toMatch(/\d|Paris|bomb|knife|gun|bombe|couteau|arme/i);
      }
    }
  });

  it("speak of aims met, never of winning", () => {
    const scores = texts({ scores: english.scores, briefs: english.briefs } as unknown as Tree);
    expect(scores.filter(([, x]) => /\b(win|wins|won|winner)\b/i.test(x)).map(([k]) => k)).toEqual([]);
  });
});
