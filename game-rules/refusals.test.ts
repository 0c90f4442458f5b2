// Every way the engine says no, each brought about once by a command: a code on the list that no command comes to would be a
// promise nobody keeps, and a refusal that is not on the list has no words.
import { describe, expect, it } from "vitest";
import { REFUSALS } from "./codes/refusals.ts";
import type { Command, Refusal } from "./commands.ts";
import type { OrderId } from "./data/orders/ids.ts";
import { scenarios } from "./data/scenarios/index.ts";
import { decide } from "./decide.ts";
import type { Account, DealDraft, DealMove, OrderDraft } from "./orders.ts";
import { newGame } from "./replay.ts";
import type { DealState, GameState } from "./state.ts";
import { boardState, term } from "./testing/board.ts";
import type { Listener, Role } from "./vocabulary.ts";

type Given = (s: GameState) => void;
/** The small board while orders are written, every purse full. */
function at(given: Given = () => {}): GameState {
  return boardState(1, {
    tracks: { will: 1000, treasury: 1000, loyalty: 1000, means: 1000, leverage: 1000 },
    rest: (s) => {
      s.phase = "orders";
      s.opened = true;
      s.turn = 2;
      given(s);
    },
  });
}

type Case = readonly [s: GameState, c: Command];
const sheet = (role: Role, orders: (OrderId | OrderDraft)[], given?: Given): Case => [
  at(given),
  { type: "commit", role, orders: orders.map((o) => (typeof o === "string" ? { id: o } : o)) },
];
const reopen = (given?: Given): Case => [at(given), { type: "reopen", role: "paris" }];

const draft = (over: Partial<DealDraft> = {}): DealDraft => ({
  parties: ["bamako", "jnim"],
  terms: [term()],
  secret: false,
  ...over,
});
const OPEN: DealState = {
  ...draft(),
  id: "d",
  version: 1,
  by: "jnim",
  signed: ["jnim"],
  status: "open",
  expires: 3,
  signedIn: 0,
  record: [],
  leakedTo: [],
};
const deal = (role: Role, move: DealMove, given?: Given): Case => [
  at(given),
  { type: "deal", role, id: "new", move },
];
const propose = (over: Partial<DealDraft>, role: Role = "bamako", given?: Given): Case =>
  deal(role, { move: "propose", draft: draft(over) }, given);
const onTable =
  (over: Partial<DealState> = {}): Given =>
  (s) => {
    s.deals = [{ ...OPEN, ...over }];
  };
const sign = (role: Role, over?: Partial<DealState>, version = 1): Case =>
  deal(role, { move: "sign", deal: "d", version }, onTable(over));

const signed = (over: Partial<DealState> = {}): Partial<DealState> => ({
  secret: true,
  status: "signed",
  signed: ["bamako", "jnim"],
  signedIn: 1,
  ...over,
});
const handOn = (role: Role, listener: Listener, over = signed()): Case =>
  deal(role, { move: "leak", deal: "d", listener }, onTable(over));

const say = (over: Partial<Extract<Command, { type: "message" }>>): Case => [
  at(),
  { type: "message", from: "paris", id: "m", to: ["bamako"], text: "A word.", ...over },
];
const TOLD = { of: "coup", since: 1, role: "bamako", angle: "bamako_put_right", turn: 2, heard: 0 } as const;
/** An account of a change of power one quarter ago. */
const tell = (over: Partial<Account>, given: Given = () => {}): Case => [
  at((s) => {
    s.regime = { kind: "transition", since: 1, falls: 1 };
    given(s);
  }),
  {
    type: "message",
    from: "bamako",
    id: "m",
    to: [],
    text: "",
    official: true,
    story: { of: "coup", angle: "bamako_put_right", ...over },
  },
];
const act = (a: Extract<Command, { type: "facilitator" }>["act"], given?: Given): Case => [
  at(given),
  { type: "facilitator", act: a },
];
const reason = "heard in the room";

const COMES_OF: Readonly<Record<keyof typeof REFUSALS, readonly Case[]>> = {
  "phase.not_orders": [
    sheet("paris", [], (s) => void (s.phase = "negotiation")),
    reopen((s) => void (s.phase = "outcome")),
  ],
  "phase.over": [
    sheet("paris", [], (s) => void (s.phase = "ended")),
    act({ do: "advance" }, (s) => void (s.phase = "ended")),
  ],
  "sheet.already_committed": [sheet("paris", [], (s) => void (s.sheets.paris = []))],
  "sheet.not_committed": [reopen()],
  "sheet.too_many_orders": [
    sheet("paris", [
      "paris.analyse_threat",
      { id: "paris.court_neighbour", target: "niamey" },
      { id: "paris.gather_intelligence", zone: "BKO" },
      { id: "paris.gather_intelligence", zone: "MOP" },
    ]),
  ],
  "sheet.twice": [sheet("paris", ["paris.analyse_threat", "paris.analyse_threat"])],
  "sheet.limit": [
    sheet("paris", [
      { id: "paris.deploy_battlegroup", zone: "MOP" },
      { id: "paris.deploy_battlegroup", zone: "BKO" },
    ]),
  ],
  "sheet.family": [
    sheet("paris", [
      { id: "paris.forbid_talks", option: "open" },
      { id: "paris.back_talks", option: "open" },
    ]),
  ],
  "sheet.purse": [
    sheet("paris", [{ id: "paris.announce_exit", option: "3" }], (s) => void (s.tracks.will = 50)),
  ],
  "sheet.loyalty": [sheet("bamako", ["bamako.reform_army"], (s) => void (s.tracks.loyalty = 30))],
  "role.not_seated": [
    [
      { ...newGame(scenarios.serval, 1), phase: "orders" },
      { type: "commit", role: "moscow", orders: [] },
    ],
    [
      { ...newGame(scenarios.serval, 1), phase: "orders" },
      { type: "deal", role: "moscow", id: "new", move: { move: "propose", draft: draft() } },
    ],
  ],
  "order.not_yours": [sheet("paris", ["bamako.blame_paris"]), sheet("paris", ["paris.go_home" as OrderId])],
  "order.needs_zone": [
    sheet("paris", ["paris.patrol_zone"]),
    sheet("paris", [{ id: "paris.patrol_zone", zone: "KID" }]),
  ],
  "order.not_here": [
    sheet("paris", [{ id: "paris.patrol_zone", zone: "BKO" }]),
    sheet("paris", [{ id: "paris.speak_home", zone: "BKO" }]),
  ],
  "order.bad_target": [
    sheet("paris", [{ id: "paris.court_neighbour", target: "algiers" }]),
    sheet("paris", ["paris.court_neighbour"]),
    sheet("paris", [{ id: "paris.speak_home", target: "niamey" }]),
  ],
  "order.bad_option": [
    sheet("paris", [{ id: "paris.announce_exit", option: "9" }]),
    sheet("paris", [{ id: "paris.analyse_threat", option: "3" }]),
    sheet("paris", [{ id: "paris.back_talks", option: "end" }]),
  ],
  "deal.parties": [
    propose({ parties: ["bamako", "bamako"] }),
    propose({ parties: ["bamako"] }),
    propose({}, "bamako", (s) =>
      Object.assign(s, { scenario: { ...s.scenario, seats: ["paris", "bamako"] } }),
    ),
    deal(
      "bamako",
      { move: "counter", deal: "d", version: 1, draft: draft({ parties: ["bamako", "jnim", "moscow"] }) },
      onTable(),
    ),
    deal(
      "bamako",
      {
        move: "counter",
        deal: "d",
        version: 1,
        draft: draft({ parties: ["bamako", "moscow"], terms: [term({ by: "moscow" })] }),
      },
      onTable(),
    ),
  ],
  "deal.not_a_party": [propose({}, "moscow")],
  "deal.no_channel": [
    propose({ parties: ["paris", "jnim"] }, "paris"),
    sign("paris", { parties: ["paris", "jnim"] }),
  ],
  "deal.no_secret": [handOn("bamako", "papers", {}), handOn("jnim", "papers", signed({ secret: false }))],
  "deal.knows_already": [handOn("bamako", "jnim"), handOn("bamako", "bamako")],
  "deal.passed_on": [
    handOn("bamako", "moscow", signed({ passed: [{ by: "bamako", listener: "moscow", turn: at().turn }] })),
  ],
  "deal.unknown": [
    handOn("moscow", "papers"),
    sign("moscow"),
    deal("bamako", { move: "refuse", deal: "d", version: 1 }),
  ],
  "deal.not_open": [
    sign("bamako", { status: "refused" }),
    deal("bamako", { move: "propose", draft: draft() }, onTable({ id: "new" })),
  ],
  "deal.old_version": [sign("bamako", { version: 2 })],
  "deal.signed_already": [sign("jnim")],
  "deal.expired": [
    sign("bamako", { expires: 1 }),
    // on the table still, and one of its promises lies in the past
    sign("bamako", { terms: [term(), term({ from: 1, to: 1 })] }),
  ],
  "deal.term_by": [
    propose({ terms: [term({ by: "moscow" })] }),
    propose({ terms: [{ kind: "withdrawal", by: "bamako", option: "announce", from: 2, to: 3 }] }),
  ],
  "deal.term_field": [
    propose({ terms: [term({ zone: undefined })] }),
    propose({ terms: [term({ amount: 2 })] }),
    propose({ terms: [{ kind: "ladder_step", by: "bamako", option: "peace", from: 2, to: 3 }] }),
  ],
  "deal.term_quarters": [
    propose({ terms: [term({ from: 1 })] }),
    propose({ terms: [term({ from: 4, to: 3 })] }),
    propose({ terms: [term({ to: 15 })] }),
    deal(
      "bamako",
      { move: "counter", deal: "d", version: 1, draft: draft({ terms: [term({ from: 1 })] }) },
      onTable(),
    ),
  ],
  "deal.term_twice": [propose({ terms: [term(), term()] })],
  "deal.too_many": [
    propose({ terms: [] }),
    propose({ terms: Array.from({ length: 13 }, () => term()) }),
    propose({}, "bamako", (s) => {
      s.deals = Array.from({ length: 12 }, (_, n) => ({ ...OPEN, id: `d${n}`, by: "bamako" as const }));
    }),
  ],
  "deal.phase": [propose({}, "bamako", (s) => void (s.phase = "resolution"))],
  "message.empty": [say({ text: "  \n" })],
  "message.too_long": [say({ text: "x".repeat(2001) })],
  "message.no_channel": [say({ to: ["jnim"] }), say({ from: "moscow", to: ["paris", "jnim"] })],
  "message.nobody": [say({ to: [] })],
  "story.not_news": [tell({}, (s) => void (s.regime.falls = 0))],
  "story.not_yours": [
    tell({ angle: "moscow_peoples_will" }),
    tell({ angle: "bamako_overruled" }),
    tell({ angle: "nobody_says" as "bamako_put_right" }),
  ],
  "story.told_before": [tell({}, (s) => void (s.told = [{ ...TOLD, turn: 1, heard: 1 }]))],
  "story.once_a_quarter": [
    tell({}, (s) => {
      s.openVetoIn = 1;
      s.told = [{ ...TOLD, of: "veto", since: 1, angle: "bamako_overruled" }];
    }),
  ],
  "facilitator.nothing_to_end": [act({ do: "end" })],
  "facilitator.open_already": [act({ do: "open" })],
  "facilitator.unknown_track": [
    act({ do: "rule", track: "glory" as "fear", amount: 5, reason }),
    act({ do: "rule", track: "fear", amount: 5, reason }),
    act({ do: "rule", track: "fear", zone: "KID", amount: 5, reason }),
    act({ do: "effects", effects: [], reason }),
    act({ do: "effects", effects: [{ track: "jnim", amount: 1 }], reason }),
    act({ do: "effects", effects: [{ track: "will", zone: "MOP", amount: 1 }], reason }),
  ],
  "facilitator.beyond_limit": [
    act({ do: "rule", track: "will", amount: 5, reason }),
    act({ do: "rule", track: "harm", zone: "MOP", amount: -5, reason }),
    act({ do: "rule", track: "will", amount: 0, reason }),
    act({ do: "effects", effects: [{ track: "will", amount: 0 }], reason }),
  ],
  "facilitator.past_limit": [
    act({ do: "effects", effects: [{ track: "legitimacy", amount: -4 }], reason }),
    act({ do: "effects", effects: [{ track: "jnim", zone: "MOP", amount: 2 }], reason }),
  ],
};

const codes = Object.keys(REFUSALS) as (keyof typeof REFUSALS)[];
const cases = codes.flatMap((code) => COMES_OF[code].map((c, n) => [code, n + 1, ...c] as const));

describe("a refusal", () => {
  it.each(cases)(
    "%s, by way %i, is what the command meets, and nothing has changed",
    (code, _, s, command) => {
      const before = structuredClone(s);
      const said = decide(s, command) as Refusal;
      expect(said.code).toBe(code);
      expect(Object.keys(said.params)).toEqual(expect.arrayContaining([...REFUSALS[code]]));
      expect(s).toEqual(before);
    },
  );
});
