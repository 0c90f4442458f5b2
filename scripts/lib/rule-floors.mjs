// The floors of the rules, from the ground up, as data. A file may import its own floor and those below, so that nothing a
// rule stands on can come to hang on that rule. Read by scripts/lib/walls.mjs.
import { breachOf } from "./floors.mjs";

/** @type {import("./floors.mjs").Floor[]} */
export const FLOORS = [
  { floor: "the kernel, which knows no Mali, and the lines of a log", rooms: ["kernel/", "timeline"] },
  {
    floor: "words: closed sets and the forms made of them",
    rooms: [
      ...[
        "vocabulary",
        "codes/",
        "data/orders/ids",
        "orders",
        "scenario",
        "ledger",
        "report",
        "lines",
        "laid-out",
      ],
      ...["inject-form", "places", "showable", "stake", "may", "who-knows", "view/looked-up"],
    ],
    not: [{ path: "kernel/", why: "words need no machinery" }],
  },
  {
    floor: "tables of data",
    rooms: ["data/"],
    not: [{ path: "kernel/", why: "data is read, it does not work" }],
  },
  {
    floor: "the truth: state, events and the fold",
    rooms: [
      ...[
        "state",
        "secrets",
        "secret",
        "dice",
        "dice-record",
        "events",
        "records",
        "commands",
        "copy",
        "evolve",
        "hash-state",
      ],
      ...["statement"],
    ],
    // a statement is given of a story, as a command is
    also: ["stories"],
  },
  {
    floor: "what a seat may know, and what it may order",
    rooms: [
      ...[
        "view-types",
        "data/orders/",
        "legal",
        "sheet",
        "order-sampler",
        "drafting",
        "differences",
        "lesson",
        "stories",
      ],
      ...["known", "label"],
    ],
    not: [
      ...["events", "evolve", "secrets", "secret", "dice"].map((path) => ({
        path,
        why: "a menu reads what its seat knows, never the truth",
      })),
    ],
  },
  {
    floor: "the dynamics",
    rooms: ["dynamics/"],
    not: [
      { path: "evolve", why: "a dynamic lays effects on the table, it never folds them" },
      { path: "sheet", why: "what may be ordered is settled before a dynamic sees it" },
    ],
    also: ["scoring/land", "deals/mover"],
  },
  {
    floor: "what is read out of a game: views, deals, scores, reports",
    rooms: [
      ...[
        "deals/",
        "scoring/",
        "view",
        "view/",
        "redact",
        "explain",
        "par",
        "news",
        "sightings",
        "bands",
        "harm-course",
        "estimate",
        "attribution",
      ],
      ...["numbers/", "first-hands", "setup"],
    ],
  },
  { floor: "the quarter", rooms: ["quarter/", "decide", "replay", "invariants"] },
  {
    floor: "policies: a bot sees its seat and nothing else",
    rooms: [
      "policies/balanced/",
      "policies/calendar/",
      ...["policy", "compose", "random", "history"].map((name) => `policies/${name}`),
    ],
    not: [
      ...["state", "events", "secrets", "secret", "dice", "evolve", "view", "view/", "quarter/", "decide"],
      ...["replay", "invariants", "scoring/", "dynamics/"],
    ].map((path) => ({ path, why: "a bot never cheats" })),
    // how a view's exit would be read is asked of the view
    open: ["dynamics/d18-exit", "dynamics/exit-reading"],
  },
  { floor: "games played out", rooms: ["policies/"] },
  {
    floor: "the client's door",
    rooms: ["open"],
    not: [
      ...[
        "state",
        "events",
        "secrets",
        "secret",
        "dice",
        "evolve",
        "quarter/",
        "decide",
        "replay",
        "policies/",
      ],
    ].map((path) => ({ path, why: "a browser knows views and words, never the game" })),
  },
  {
    floor: "the door of whoever looks back",
    rooms: ["back"],
    not: ["quarter/", "decide", "policies/"].map((path) => ({
      path,
      why: "whoever looks back decides nothing",
    })),
  },
  {
    floor: "the door of whoever lays a game beside the line of history",
    rooms: ["against"],
    not: [
      ...["quarter/", "decide", "evolve", "policies/balanced/", "policies/play-out"].map((path) => ({
        path,
        why: "whoever compares decides nothing and plays nothing",
      })),
    ],
  },
  { floor: "the server's door", rooms: ["index"] },
];

/** Why one module of the rules may not import another, or null when it may. Both are paths inside game-rules/, without ending. */
export const floorBreach = (module, target) => breachOf(FLOORS, "the rules", module, target);
