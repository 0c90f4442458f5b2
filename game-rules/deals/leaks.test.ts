// How secrets get out: by themselves or by a hand, into an ear or into print; what it costs, who guesses whose hand it was, and that
// nobody is told.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../decide.ts";
import type { EventOf, GameEvent } from "../events.ts";
import { apply } from "../evolve.ts";
import { ALL, only } from "../ledger.ts";
import { reportFor } from "../news.ts";
import type { DealState, GameState } from "../state.ts";
import { boardState, judged, ofType, order, PLAIN, posture, term } from "../testing/board.ts";
import { viewFor } from "../view.ts";
import { type Listener, ROLES, type Role } from "../vocabulary.ts";
import { listenersFor } from "./listeners.ts";

const TURN = 3;
const PAIR: Role[] = ["paris", "bamako"];
const deal = (parties: Role[], over: Partial<DealState> = {}): DealState => ({
  id: "d",
  parties,
  terms: [term({ by: "jnim", from: TURN, to: TURN + 2 })],
  secret: true,
  version: 1,
  by: parties[0] as Role,
  signed: parties,
  status: "signed",
  expires: TURN,
  signedIn: TURN - 1,
  record: [],
  leakedTo: [],
  ...over,
});
const table = (seed: number, d: DealState, over: (s: GameState) => void = () => {}): GameState =>
  boardState(seed, {
    rest: (s) => {
      Object.assign(s, { turn: TURN, phase: "orders" });
      s.deals = [d];
      over(s);
    },
  });
const handed = (by: Role, listener: Listener) => ({ passed: [{ by, listener, turn: TURN }] });
const SEEDS = Array.from({ length: 200 }, (_, i) => i + 1);
const over = (d: DealState, change?: (s: GameState) => void): GameEvent[][] =>
  SEEDS.map((seed) => judged(table(seed, d, change), []));
const leaked = (events: readonly GameEvent[]) => ofType(events, "DealLeaked");
const count = (games: readonly GameEvent[][]) => games.filter((g) => leaked(g).length > 0).length;
const moves = (events: readonly GameEvent[], code: string) =>
  ofType(events, "TrackMoved").flatMap((e) =>
    e.lines.filter((l) => l.code === code).map((l) => [e.track, Math.sign(l.n)]),
  );
const after = (s: GameState, events: readonly GameEvent[]): GameState => {
  const t = structuredClone(s);
  for (const e of events) apply(t, e);
  return t;
};

describe("[D28] a secret gets out by itself", () => {
  it("[D28] now and then, to somebody outside it or into the papers; sooner between Paris and JNIM", () => {
    const plain = over(deal(PAIR));
    for (const e of plain.flatMap(leaked)) expect(PAIR).not.toContain(e.role);
    expect(new Set(plain.flatMap(leaked).map((e) => e.role))).toEqual(new Set(["jnim", "moscow", "papers"]));
    const indirect = deal(["paris", "jnim"]);
    expect(count(over(indirect))).toBeGreaterThan(count(plain));
    expect(count(over(indirect, (s) => void (s.off = ["D28"])))).toBeLessThan(count(over(indirect)));
  });

  it("[D28] never where it is open, printed already, run out, or has nobody left to hear of it", () => {
    for (const d of [{ secret: false }, { published: 2 }, { status: "ended" }] as const)
      expect(count(over(deal(PAIR, d)))).toBe(0);
    expect(count(over(deal(PAIR, { leakedTo: ["jnim", "moscow"] })))).toBe(0);
    const alone = (s: GameState) => void (s.scenario = { ...s.scenario, seats: PAIR });
    expect(count(over(deal(PAIR), alone))).toBe(0);
  });

  it("[D28] of Paris with JNIM, it costs Paris in the street, in Bamako and in what is told of it", () => {
    const found = over(deal(["paris", "jnim"])).filter((g) => leaked(g).length > 0);
    const cost = [
      ["sentiment", 1],
      ["warmth", -1],
      ["framing", -1],
    ];
    for (const g of found) expect(moves(g, "deal_leaked")).toEqual(cost);
    const size = (forbids: boolean, off: GameState["off"] = []) => {
      const s = table(1, deal(["paris", "jnim"], handed("jnim", "moscow")), (x) => void (x.off = off));
      if (forbids) posture(s, "paris.forbid_talks", -1, "private");
      return ofType(judged(s, []), "TrackMoved")
        .flatMap((e) => e.lines.filter((l) => l.code === "deal_leaked"))
        .reduce((sum, l) => sum + Math.abs(l.n), 0);
    };
    expect(size(true)).toBe(2 * size(false));
    expect(size(true, ["D13"])).toBe(size(false));
    const silent = over(deal(["paris", "jnim"]), (s) => void (s.off = ["D28"]));
    for (const g of silent) expect(moves(g, "deal_leaked")).toEqual([]);
  });
});

describe("[D28] a secret is handed on", () => {
  it("[D28] and reaches whom it was meant for as the quarter is judged, nobody else", () => {
    const s = table(1, deal(PAIR));
    const told = decide(s, {
      type: "deal",
      role: "bamako",
      id: "x",
      move: { move: "leak", deal: "d", listener: "moscow" },
    });
    if (!told.ok) throw new Error(told.code);
    expect(told.events).toMatchObject([{ type: "DealPassedOn", to: only("bamako") }]);
    const passed = after(s, told.events);
    expect(viewFor(passed, "moscow").deals).toEqual([]);
    expect(viewFor(passed, "paris").deals[0]?.passed).toBeUndefined();
    expect(viewFor(passed, "bamako").deals[0]?.passed).toMatchObject([{ listener: "moscow" }]);
    const judgedThen = after(passed, judged(passed, []));
    expect(viewFor(judgedThen, "moscow").deals).toMatchObject([{ parties: PAIR }]);
    expect(viewFor(judgedThen, "moscow").deals[0]?.terms).toBeUndefined();
    expect(viewFor(judgedThen, "jnim").deals).toEqual([]);
  });

  it("[D19] into the papers, everybody reads that it exists, its breach in the same paper, and none of its words", () => {
    const d = deal(["bamako", "jnim"], handed("jnim", "papers"));
    const s = table(1, d);
    const events = judged(s, [order("jnim.attack_post", PLAIN)]);
    expect(leaked(events)).toMatchObject([{ role: "papers", to: ALL }]);
    expect(ofType(events, "DealJudged")).toMatchObject([{ kept: false, to: ALL }]);
    const then = after(s, events);
    expect(then.deals[0]).toMatchObject({ published: TURN, leakedTo: ["paris", "moscow"] });
    for (const viewer of ["paris", "moscow", "observer"] as const) {
      const page = reportFor(events, then, viewer).news;
      expect(page).toContainEqual(
        expect.objectContaining({ code: "deal_leaked", params: { parties: "bamako,jnim" } }),
      );
      expect(page).toContainEqual(
        expect.objectContaining({ code: "deal_breached", params: { role: "jnim" } }),
      );
      expect(viewFor(then, viewer).deals).toMatchObject([{ published: TURN, record: [] }]);
      expect(JSON.stringify(viewFor(then, viewer).deals)).not.toContain("local_truce");
    }
  });

  it("[D19] two deals printed in one quarter stand on the page as two", () => {
    const s = table(1, deal(["bamako", "jnim"], handed("jnim", "papers")), (x) => {
      x.deals.push(deal(PAIR, { id: "e", ...handed("paris", "papers") }));
    });
    const events = judged(s, []);
    const page = reportFor(events, after(s, events), "observer").news;
    expect(page.filter((n) => n.code === "deal_leaked").map((n) => n.params["parties"])).toEqual([
      "bamako,jnim",
      "paris,bamako",
    ]);
  });

  it("[D28] whoever has heard of it can print it; what was handed on in another quarter does not get out again", () => {
    const heard = deal(PAIR, { leakedTo: ["moscow"], ...handed("moscow", "papers") });
    expect(leaked(judged(table(1, heard), []))).toMatchObject([{ role: "papers" }]);
    const old = deal(PAIR, { passed: [{ by: "paris", listener: "papers", turn: TURN - 1 }] });
    expect(count(over(old))).toBe(count(over(deal(PAIR))));
    const gone = deal(PAIR, { status: "ended", ...handed("paris", "jnim") });
    expect(leaked(judged(table(1, gone), []))).toMatchObject([{ role: "jnim" }]);
  });

  it("[D28] what was signed can be told on even when its time is over; what was only offered, or is printed, cannot", () => {
    const ears = (o: Partial<DealState>) => listenersFor(deal(PAIR, o), ["bamako", "jnim"]);
    for (const status of ["signed", "ended"] as const) expect(ears({ status })).toEqual(["papers", "jnim"]);
    for (const status of ["open", "refused", "lapsed"] as const) expect(ears({ status })).toEqual([]);
    expect(ears({ published: TURN })).toEqual([]);
  });

  it.each([
    ["paris", "bamako", [["sentiment", 1]]],
    [
      "bamako",
      "jnim",
      [
        ["recognition", 1],
        ["donors", -1],
      ],
    ],
    [
      "bamako",
      "moscow",
      [
        ["framing", 1],
        ["donors", -1],
      ],
    ],
    ["paris", "moscow", [["warmth", -1]]],
    ["jnim", "moscow", []],
  ] as const)("[D19] print between %s and %s moves what it moves, a whisper does not", (a, b, cost) => {
    const moved = (listener: Listener) =>
      moves(judged(table(1, deal([a, b], handed(a, listener))), []), "deal_printed").sort();
    expect(moved("papers")).toEqual([...cost].map((x) => [...x]).sort());
    const stranger = ROLES.find((r) => r !== a && r !== b) as Role;
    expect(moved(stranger)).toEqual([]);
  });
});

describe("[D19] a broken promise that comes to light", () => {
  const broken = deal(PAIR, {
    terms: [term({ kind: "talks", by: "paris", option: "no_veto", zone: undefined, from: 2, to: 2 })],
    record: [{ term: 0, turn: 2, kept: false }],
  });
  const cost = (over: Partial<DealState>) =>
    moves(judged(table(1, { ...broken, ...over }), []), "term_broken");

  it("[D19] costs then what it would have cost in the open, and no trust once more", () => {
    expect(cost(handed("bamako", "papers"))).toEqual([["sentiment", 1]]);
    expect(cost(handed("bamako", "moscow"))).toEqual([]);
    expect(cost({ ...handed("bamako", "papers"), record: [{ term: 0, turn: 2, kept: true }] })).toEqual([]);
  });

  it("[D19] in the quarter of the leak costs it as an open one does", () => {
    const now = {
      terms: [term({ by: "bamako", from: TURN, to: TURN })],
      record: [],
      status: "signed" as const,
    };
    const lines = (over: Partial<DealState>) =>
      moves(
        judged(table(1, { ...broken, ...now, ...over }), [order("bamako.sweep_zone", PLAIN)]),
        "term_broken",
      ).map(([track]) => track);
    expect(lines(handed("paris", "papers")).sort()).toEqual([
      "donors",
      "legitimacy",
      "trustBamako",
      "warmth",
    ]);
    expect(lines({}).sort()).toEqual(["trustBamako", "warmth"]);
  });
});

describe("[D28] who it was", () => {
  const traces = (d: DealState): EventOf<"LeakTraced">[] => over(d).flatMap((g) => ofType(g, "LeakTraced"));

  it("[D28] is told to nobody; each party's service but the hand's own guesses, right about half the time, surer when right", () => {
    const all = traces(deal(PAIR, handed("bamako", "papers")));
    expect(all).toHaveLength(SEEDS.length);
    for (const e of all) expect(e).toMatchObject({ role: "paris", to: only("paris") });
    const right = all.filter((e) => e.named === "bamako");
    expect(right.length / all.length).toBeGreaterThan(0.45);
    expect(right.length / all.length).toBeLessThan(0.65);
    const sure = (list: typeof all) => list.filter((e) => e.sure === 2).length / list.length;
    expect(sure(right)).toBeGreaterThan(sure(all.filter((e) => e.named !== "bamako")));
  });

  it("[D28] a whisper is overlooked about half the time; a stranger's hand can be named, and falsely", () => {
    const whispered = traces(deal(PAIR, handed("bamako", "jnim")));
    expect(whispered.length).toBeGreaterThan(70);
    expect(whispered.length).toBeLessThan(130);
    const printed = traces(deal(PAIR, { leakedTo: ["moscow"], ...handed("moscow", "papers") }));
    expect(new Set(printed.map((e) => e.named))).toEqual(new Set(["moscow", "paris", "bamako", "nobody"]));
    expect(printed.some((e) => e.named === e.role)).toBe(false);
  });

  it("[D28] a suspicion costs trust, rightly or not, and only who suspects knows why", () => {
    const guilty = deal(PAIR, handed("bamako", "papers"));
    for (const g of over(guilty)) {
      const [trace] = ofType(g, "LeakTraced");
      const lines = ofType(g, "TrackMoved").flatMap((e) => e.lines.filter((l) => l.code === "leak_laid"));
      expect(lines).toHaveLength(trace?.named === "nobody" ? 0 : 1);
      for (const l of lines) expect(l).toMatchObject({ p: { by: trace?.named }, to: only("paris") });
    }
    expect(over(guilty, (s) => void (s.off = ["D28"])).flatMap((g) => ofType(g, "LeakTraced"))).toEqual([]);
  });
});

describe("[D28] whom one can tell", () => {
  it("[D28] the papers and those outside it whom one can talk with; nobody of what is no secret", () => {
    const d = deal(["bamako", "jnim"]);
    expect(listenersFor(d, ["paris", "jnim", "moscow"])).toEqual(["papers", "paris", "moscow"]);
    for (const x of [{ secret: false }, { status: "open" }, { status: "refused" }, { published: 2 }] as const)
      expect(listenersFor({ ...d, ...x }, ["paris"])).toEqual([]);
  });

  it("[D28] is what the engine takes: what is offered is accepted, once a quarter; what is not is refused", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ROLES),
        fc.constantFrom<Listener>("papers", ...ROLES),
        fc.subarray([...ROLES], { minLength: 2 }),
        fc.constantFrom<DealState["status"]>("open", "signed", "ended", "refused"),
        fc.boolean(),
        fc.boolean(),
        (role, listener, parties, status, secret, channel) => {
          const s = table(
            1,
            deal(parties, { status, secret }),
            (x) => void (x.tracks.channel = channel ? 500 : 0),
          );
          const view = viewFor(s, role);
          const known = view.deals.find((d) => d.parties.includes(role));
          const offered = known ? listenersFor(known, view.reach).includes(listener) : false;
          const move = { move: "leak", deal: "d", listener } as const;
          const answer = decide(s, { type: "deal", role, id: "x", move });
          expect(answer.ok).toBe(offered);
          if (answer.ok)
            expect(decide(after(s, answer.events), { type: "deal", role, id: "y", move })).toMatchObject({
              code: "deal.passed_on",
            });
        },
      ),
    );
  });
});
