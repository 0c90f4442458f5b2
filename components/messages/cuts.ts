// Which words a page loads. A catalogue is 120 KB on the wire and no page shows a quarter of it, so it travels in cuts: every page has
// `site`, and asks for what else it and its parts say (`MoreWords`, `later`). A new part of the catalogues is added to a cut here;
// `scripts/cuts.test.ts` walks from every page through what it imports and fails where a part is used that no cut of it brings.
import type { english } from "./english";

type Whole = typeof english;
/** A part of the catalogues, or a part of one that is said on more pages than the rest of it; then the rest stands in its own cut alone. */
export type Part =
  | keyof Whole
  | { [P in keyof Whole]: `${P}.${Exclude<keyof Whole[P], number> & string}` }[keyof Whole];

export const CUTS = {
  /** Any page: its frame, joining, and why a server said no. */
  site: ["common", "join", "landing", "lobby.people", "refusals", "scenarios", "states"],
  /** An exercise in the making. */
  make: ["prepare"],
  /** A scenario, and what is wrong with a file. */
  file: ["editor", "problems"],
  /** What the rules move and name: wherever a game is told of. */
  game: [
    ...["actors", "aims", "angles", "bands", "brief", "briefSure", "causes", "claimable", "communities"],
    ...["control", "countries", "demands", "dynamics", "endPosture", "expects", "forces", "hands", "ledger"],
    ...["line", "mediators", "orderGroups", "orders", "parisLines", "phases", "predecessors", "purses"],
    ...["readings", "receivers", "regimes", "roles", "rungs", "scenarioEvents", "seats", "signals", "steps"],
    ...["stories", "sure", "targets", "termParts", "terms", "terrain", "themes", "tracks", "venues", "ways"],
    ...["whys", "zoneTracks", "zones"],
  ],
  /** A seat at its table. */
  table: [
    ...[
      "coach",
      "keys",
      "notices",
      "play",
      "report",
      "sheet",
      "table",
      "adjudication.own",
      "adjudication.seat",
    ],
    ...[
      "facilitate.log",
      "facilitate.notices",
      "facilitate.talk",
      "msel.info",
      "msel.sure",
      "prepare.ends",
      "prepare.told",
    ],
  ],
  /** What is read: papers, results, briefs; and the end. */
  papers: [
    ...["briefs", "contentNote", "ears", "end", "facts", "news", "observer", "results"],
    ...["scenarioBriefs", "scores"],
  ],
  /** The room before a game, its people, and what is printed for them. */
  lobby: ["classroom", "lobby", "sheets"],
  /** The facilitator's desk. */
  desk: ["adjudication", "bookmarks", "facilitate", "msel"],
  /** Looking back. */
  back: ["aar", "against", "debrief", "findings", "plenary", "takeaway", "whatif"],
  /** Whoever runs the server. */
  operator: ["operator"],
  /** What stands on pages that the server draws: no browser asks for it. */
  drawn: ["citation", "differs", "glossary", "grades", "rules", "sections", "sources"],
} as const satisfies Record<string, readonly Part[]>;

export type Cut = keyof typeof CUTS;

type Tree = { readonly [key: string]: string | Tree };

const ALONE: ReadonlySet<string> = new Set(
  Object.values(CUTS)
    .flat()
    .filter((part) => part.includes(".")),
);

/** @param whole a catalogue, from which one cut is taken */
export function cutOf(whole: object, cut: Cut): Tree {
  const tree = whole as Tree;
  return together(
    CUTS[cut].map((part) => {
      const [head = "", own] = part.split(".");
      const all = tree[head] ?? {};
      if (typeof all === "string") return { [head]: all };
      const kept = Object.entries(all).filter(([key]) => (own ? key === own : !ALONE.has(`${head}.${key}`)));
      return { [head]: Object.fromEntries(kept) };
    }),
  );
}

/** Cuts side by side: a part that came in pieces is whole again. */
export function together(cuts: readonly object[]): Tree {
  const all: Record<string, Tree[string]> = {};
  for (const cut of cuts as readonly Tree[])
    for (const [part, words] of Object.entries(cut)) {
      const before = all[part];
      all[part] = typeof before === "object" && typeof words === "object" ? { ...before, ...words } : words;
    }
  return all;
}
