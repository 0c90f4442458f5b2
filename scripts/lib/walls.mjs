// The rooms of this house and who may import whom, as data. Read by eslint (in the editor) and by scripts/walls.test.ts.
import path from "node:path";
import { componentBreach } from "./component-floors.mjs";
import { exerciseBreach } from "./exercise-floors.mjs";
import { floorBreach } from "./rule-floors.mjs";

/** Let in everywhere in a test file, beside what its room may import. */
const FOR_TESTS = ["vitest", "fast-check", "node:*"];

/** What only the store may know. */
const DATABASES = [
  "@prisma/*",
  "prisma",
  "pg",
  "@electric-sql/pglite",
  "@electric-sql/pglite/*",
  "pglite-prisma-adapter",
];

const RULES = "game-rules/";
const SCREENS = "components/";
const EXERCISE = "server/exercise/";

/** Rooms with floors inside: why one module may not import another of the same room. */
const FLOORS_OF = [
  { room: RULES, breach: floorBreach },
  { room: SCREENS, breach: componentBreach },
  { room: EXERCISE, breach: exerciseBreach },
];

/** The engine as its instruments know it: by its doors, its seats' policies and its keyed chance. */
const ENGINE = ["game-rules/index", "game-rules/policies/", "game-rules/kernel/dice"];

/** What the analysis of a finished game says: types and closed lists, for whoever draws it. */
const ANALYSED = "server/debrief/analysis/result";
/** How far the method can be trusted, for its page. */
const MEASURED = "server/debrief/analysis/measured";

/**
 * The first row whose `room` a file begins with is its room. `may` names rooms by the beginning of their path; a path
 * without a slash at its end is one module. `packages` is either what is let in (`only`) or what is kept out (`not`).
 * `floors: false`: the room stands beside the floors of the one around it.
 */
export const ROOMS = [
  // The rules: no clock, no luck of their own, no outside. What they decide today they must decide in ten years.
  { room: "game-rules/testing/", may: ["game-rules/"], only: ["vitest", "fast-check"], floors: false },
  { room: RULES, may: [RULES], only: [] },
  // The contract: what crosses the wire, shared with the browser.
  { room: "server/contract/", may: ["server/contract/", ANALYSED, "game-rules/open"], only: ["zod"] },
  // The store: the one place that knows a database.
  { room: "server/store/", may: ["server/store/"], only: [...DATABASES, "node:*"] },
  // The replay in a single file: a bundle of its own, for a browser without a server.
  {
    room: "server/debrief/offline/",
    may: [
      "server/debrief/offline/",
      "server/debrief/copy-format",
      "server/contract/",
      ANALYSED,
      "components/",
    ],
    only: ["react", "react-dom/*", "use-intl", "@fontsource/*", "@fontsource-variable/*"],
  },
  // The tables of a game that is over: pure, for the browser that keeps them as for a program.
  {
    room: "server/debrief/tables/",
    may: ["server/debrief/tables/", "server/debrief/copy-format", "game-rules/open", "game-rules/back"],
    only: [],
  },
  // Two lines of a game laid over each other: pure, for the browser, over the door of whoever looks back.
  { room: "server/debrief/whatif/compare", may: ["game-rules/open", "game-rules/back"], only: [] },
  // A game played on otherwise: by the players of the analysis.
  {
    room: "server/debrief/whatif/play",
    may: ["server/contract/requests", "server/debrief/analysis/", "game-rules/index", "game-rules/back"],
    only: ["node:crypto"],
  },
  // The method of the missed moments: pure, over the whole engine by its door. What it says is one module, which screens read too.
  {
    room: "server/debrief/analysis/",
    may: ["server/debrief/analysis/", "game-rules/index", "game-rules/open"],
    only: [],
  },
  // The process: the one place that knows Next.
  {
    room: "server/index",
    may: ["server/", "game-rules/", "components/messages/"],
    not: ["react", "react-dom", ...DATABASES],
  },
  {
    room: "server/",
    may: ["server/", "game-rules/", "components/messages/"],
    not: ["next", "next/*", "react", "react-dom", ...DATABASES],
  },
  // The words: data, read by both sides.
  {
    room: "components/messages/",
    may: ["components/messages/", "game-rules/open", "server/contract/"],
    only: ["use-intl"],
  },
  // What tests of the screens play: a stored game, cut for each who was in it.
  {
    room: "components/source/testing/",
    may: ["components/source/", "server/contract/", "game-rules/"],
    only: ["node:*"],
  },
  // The screens of whoever looks back at a game that is over: they fold it by a door of its own, and still name no state of it.
  {
    room: "components/debrief/",
    may: [
      "components/",
      "server/contract/",
      ANALYSED,
      "server/debrief/copy-format",
      "server/debrief/tables/",
      "server/debrief/whatif/compare",
      "server/debrief/offline/fill",
      "game-rules/open",
      "game-rules/back",
      "game-rules/against",
    ],
    not: ["socket.io", "socket.io-client", "node:*", "server-only", ...DATABASES],
  },
  // The screens: they know a view, never the game.
  {
    room: "components/session/",
    may: ["components/", "server/contract/", ANALYSED, "game-rules/open"],
    not: ["socket.io", "node:*", "server-only", ...DATABASES],
  },
  {
    room: "components/",
    may: ["components/", "server/contract/", ANALYSED, MEASURED, "game-rules/open"],
    not: ["socket.io", "socket.io-client", "node:*", "server-only", ...DATABASES],
  },
  // The pages: a few components each. What they read of the server's they read on the server.
  {
    room: "app/",
    may: ["app/", "components/", "server/contract/", "server/read", "game-rules/open"],
    not: ["socket.io", "socket.io-client", ...DATABASES],
  },
  // The browsers: they know the public links, and never look into the database.
  {
    room: "e2e/",
    may: ["e2e/", ".cache/", "scripts/lib/engine-bundle", "server/testing/player"],
    only: ["@playwright/test", "@axe-core/playwright", "fflate", "node:*"],
  },
  // The instruments: they know the engine by its doors, and a server from outside. Starting and testing know neither.
  // A claim may hold a table or a rule's own measure against the report; it plays, and changes a game, by the doors alone.
  {
    room: "scripts/claims/",
    may: [
      ...ENGINE,
      "game-rules/data/",
      "game-rules/dynamics/",
      "scripts/claims/",
      "scripts/calibrate/resampled",
      "scripts/lib/ask-worker",
    ],
    only: ["node:*"],
  },
  { room: "scripts/simulate/", may: [...ENGINE, "scripts/simulate/", "scripts/claims/"], only: ["node:*"] },
  {
    room: "scripts/bench/",
    may: [...ENGINE, "game-rules/kernel/fold", "scripts/bench/", "scripts/lib/"],
    only: ["node:*"],
  },
  // The method of the missed moments, held against what was planted: it asks the method itself, and no server.
  {
    room: "scripts/calibrate/",
    may: [...ENGINE, "server/debrief/analysis/", "scripts/calibrate/", "scripts/lib/ask-worker"],
    only: ["node:*"],
  },
  // These two look inside: which rule moves which figure, and what a guesser makes of each secret act.
  { room: "scripts/arrows/", may: ["game-rules/", "scripts/arrows/"], only: ["node:*"] },
  { room: "scripts/differences/", may: ["game-rules/", "scripts/differences/"], only: ["node:*"] },
  { room: "scripts/numbers/", may: ["game-rules/numbers/"], only: ["node:*"] },
  {
    room: "scripts/contract/",
    may: ["scripts/contract/", "server/contract/", "components/messages/", "game-rules/open"],
    only: ["zod", "esbuild", "node:*"],
  },
  {
    room: "scripts/hostile/",
    may: ["scripts/hostile/", "scripts/lib/"],
    only: ["socket.io-client", "@electric-sql/pglite", "node:*"],
  },
  // Which words a page loads, read off what it imports.
  { room: "scripts/cuts", may: ["components/messages/"], only: ["typescript", "node:*"] },
  {
    room: "scripts/",
    may: ["scripts/", "stryker.config"],
    not: ["next", "next/*", "react", "react-dom", "socket.io"],
  },
];

/** What the rules may not touch, since it differs from one machine, engine, place or moment to the next. */
export const BANNED_IN_RULES = {
  globals: [
    ...["Date", "performance", "setTimeout", "setInterval", "setImmediate", "queueMicrotask"],
    ...[
      "process",
      "console",
      "fetch",
      "crypto",
      "require",
      "globalThis",
      "window",
      "document",
      "localStorage",
    ],
    "Intl",
  ],
  /** Their last digit is left to the engine; so is that of the operator `**`. Math.sqrt is exact everywhere. */
  math: [
    ...["random", "exp", "expm1", "log", "log10", "log1p", "log2", "pow", "cbrt", "hypot"],
    ...[
      "sin",
      "cos",
      "tan",
      "asin",
      "acos",
      "atan",
      "atan2",
      "sinh",
      "cosh",
      "tanh",
      "asinh",
      "acosh",
      "atanh",
    ],
  ],
  methods: [
    "toLocaleString",
    "toLocaleUpperCase",
    "toLocaleLowerCase",
    "toLocaleDateString",
    "localeCompare",
  ],
};

export const isTest = (file) => /\.test\.tsx?$/.test(file);

/** Why `file` may not import `specifier`, or null when it may. `file` is relative to the project, with slashes. */
export function breach(file, specifier) {
  const row = ROOMS.find(({ room }) => file.startsWith(room));
  if (row === undefined) return null;
  const inside = modulePath(file, specifier);
  if (inside === null)
    return letsPackageIn(row, file, specifier) ? null : `${row.room} may not import the package ${specifier}`;
  if (!row.may.some((path) => covers(path, inside)))
    return `${row.room} may not import ${inside}: it may import ${row.may.join(", ")}`;
  if (isTest(file)) return null;
  const own = modulePath("", `./${file}`);
  if (row.floors === false) return null;
  const floors = FLOORS_OF.find(({ room }) => own.startsWith(room) && inside.startsWith(room));
  return floors ? floors.breach(within(floors.room, own), within(floors.room, inside)) : null;
}

const within = (room, module) => module.slice(room.length);

/** The module meant, relative to the project and without its ending; null for a package. */
function modulePath(file, specifier) {
  const target = specifier.startsWith("@/")
    ? specifier.slice(2)
    : specifier.startsWith(".")
      ? path.posix.join(path.posix.dirname(file), specifier)
      : null;
  return target?.replace(/\.(ts|tsx|mts|js|mjs)$/, "") ?? null;
}

function covers(allowed, target) {
  if (!allowed.endsWith("/")) return target === allowed;
  return target.startsWith(allowed) || `${target}/` === allowed;
}

function letsPackageIn({ only, not }, file, name) {
  const listed = (list) =>
    list.some((entry) =>
      entry.endsWith("/*") || entry.endsWith(":*") ? name.startsWith(entry.slice(0, -1)) : name === entry,
    );
  if (isTest(file) && listed(FOR_TESTS)) return true;
  return only ? listed(only) : !listed(not);
}
