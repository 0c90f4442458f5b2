// When a promise is kept, when it is broken, and when it is too early to say: each kind of term by what its makers owe.
import { describe, expect, it } from "vitest";
import type { Term } from "../orders.ts";
import type { GameState } from "../state.ts";
import { boardState, HELD, judged, ofType, order, PLAIN, posture } from "../testing/board.ts";
import type { Role } from "../vocabulary.ts";
import { verdict } from "./judge.ts";

type Orders = readonly ReturnType<typeof order>[];
/** Turn 3 of a promise that reaches from turn 2 to turn 4; `last` judges it in its last quarter. */
const word = (
  t: Partial<Term>,
  given: (s: GameState) => void = () => {},
  orders: Orders = [],
  last = false,
) => {
  const s = boardState(1, { rest: (g) => void (g.turn = last ? 4 : 3) });
  given(s);
  return verdict({ s, orders }, { kind: "local_truce", by: "jnim", from: 2, to: 4, ...t });
};
const stands =
  (...args: [Parameters<typeof posture>[1], number?, string?]) =>
  (s: GameState) =>
    posture(s, ...args);

describe("[D14] a promise about talks", () => {
  const talks = (option: string, by: Role = "bamako"): Partial<Term> => ({ kind: "talks", by, option });

  it("[D14] not to veto is broken by a veto that stands and by one spoken this quarter, not by one of before", () => {
    expect(word(talks("no_veto", "paris"))).toBe("kept");
    expect(word(talks("no_veto", "paris"), stands("paris.forbid_talks", -1, "private"))).toBe("broken");
    expect(word(talks("no_veto", "paris"), (s) => void (s.talks.vetoedIn = 3))).toBe("broken");
    expect(word(talks("no_veto", "paris"), (s) => void (s.talks.vetoedIn = 2))).toBe("kept");
  });

  it("[D14] to back them is kept by Paris while it does, by the talkers while neither walks out", () => {
    expect(word(talks("back", "paris"))).toBe("broken");
    expect(word(talks("back", "paris"), stands("paris.back_talks", -1, "open"))).toBe("kept");
    expect(word(talks("back"))).toBe("kept");
    expect(word(talks("back"), undefined, [order("bamako.break_talks")])).toBe("broken");
    expect(word(talks("back", "jnim"), undefined, [order("jnim.leave_talks")])).toBe("broken");
    // the other's walking out breaks the other's promise
    expect(word(talks("back", "jnim"), undefined, [order("bamako.break_talks")])).toBe("kept");
  });

  it("[D14] to open them is kept by any contact, open until its last quarter and broken by it", () => {
    const rung = (n: number) => (s: GameState) => void (s.talks.rung = n);
    expect(word(talks("open"), rung(1))).toBe("kept");
    expect(word(talks("open"), rung(0))).toBe("open");
    expect(word(talks("open"), rung(0), [], true)).toBe("broken");
  });

  it("[D14] of a step is kept on that rung or above; one that names none is of a contact", () => {
    const step = (option: string | undefined, rung: number) =>
      word({ kind: "ladder_step", by: "bamako", option }, (s) => void (s.talks.rung = rung));
    expect(step("framework", 2)).toBe("open");
    expect(step("framework", 3)).toBe("kept");
    expect(step("framework", 4)).toBe("kept");
    expect(step(undefined, 1)).toBe("kept");
    expect(step(undefined, 0)).toBe("open");
  });
});

describe("[D25] a promise to leave", () => {
  const leave = (option: string, zone?: Term["zone"]): Partial<Term> => ({
    kind: "withdrawal",
    by: "paris",
    option,
    zone,
  });

  it("[D25] is kept by announcing where that was promised", () => {
    expect(word(leave("announce"))).toBe("open");
    expect(word(leave("announce"), undefined, [], true)).toBe("broken");
    expect(word(leave("announce"), (s) => void (s.exit.announcedIn = 3))).toBe("kept");
  });

  it("[D25] a zone is kept when no French unit stands in that zone, wherever else they stand", () => {
    const empty = (zone: number) => (s: GameState) => {
      Object.assign(s.zones[zone]?.forces ?? {}, { french: 0 });
    };
    expect(word(leave("draw_down", "MOP"), empty(HELD))).toBe("open");
    expect(word(leave("draw_down", "MOP"), empty(PLAIN))).toBe("kept");
    expect(word(leave("draw_down", "MOP"), (s) => void (s.exit.outIn = 2))).toBe("kept");
  });

  it("[D25] anywhere is kept by any step of the drawdown, ordered", () => {
    expect(word(leave("draw_down"))).toBe("open");
    expect(word(leave("draw_down"), undefined, [order("paris.draw_down", PLAIN)])).toBe("kept");
    expect(word(leave("draw_down"), undefined, [order("paris.hand_over", PLAIN)])).toBe("kept");
  });
});

describe("[D14] a promise about hostages", () => {
  const free = (by: Role): Partial<Term> => ({ kind: "hostages", by, option: "release_hostage" });

  it("[D14] by JNIM is kept by a release, or where nobody is held any more", () => {
    expect(word(free("jnim"))).toBe("open");
    expect(word(free("jnim"), undefined, [], true)).toBe("broken");
    expect(word(free("jnim"), undefined, [order("jnim.release_hostages")])).toBe("kept");
    expect(word(free("jnim"), (s) => void (s.hostages = 0))).toBe("kept");
  });

  it("[D14] by Bamako, of prisoners, is kept where the talks are pursued", () => {
    expect(word(free("bamako"))).toBe("open");
    expect(word(free("bamako"), undefined, [order("bamako.pursue_talks")])).toBe("kept");
    expect(word(free("bamako"), undefined, [order("jnim.release_hostages")])).toBe("open");
  });
});

describe("[D7] a promise of aid", () => {
  const aid = (by: Role, option?: string, zone?: Term["zone"]): Partial<Term> => ({
    kind: "aid",
    by,
    option,
    zone,
  });

  it("[D7] is kept by what it names and not by something else; naming nothing, by aid", () => {
    const sent = stands("paris.send_aid");
    expect(word(aid("paris"), sent)).toBe("kept");
    expect(word(aid("paris", "aid"), sent)).toBe("kept");
    expect(word(aid("paris", "services"), sent)).toBe("broken");
    expect(word(aid("moscow", "arms"), undefined, [order("moscow.send_arms")])).toBe("kept");
    expect(word(aid("moscow", "services"), undefined, [order("moscow.send_arms")])).toBe("broken");
  });

  it("[D7] for a zone is kept there, or by what holds everywhere, and not next door", () => {
    const services = (zone: number) => stands("bamako.restore_services", zone);
    expect(word(aid("bamako", "services", "MOP"), services(PLAIN))).toBe("kept");
    expect(word(aid("bamako", "services", "MOP"), services(HELD))).toBe("broken");
    expect(word(aid("paris", "aid", "MOP"), stands("paris.send_aid", -1))).toBe("kept");
  });

  it("[D7] is not kept by another's aid", () => {
    expect(word(aid("bamako", "aid"), stands("paris.send_aid"))).toBe("broken");
  });
});

describe("[D14] a truce", () => {
  it("[D14] is broken by whoever promised it, with each of its guns, in its zone", () => {
    const truce = (by: Role, ...orders: Orders) => word({ by, zone: "MOP" }, undefined, orders);
    expect(truce("paris", order("paris.strike_zone", PLAIN))).toBe("broken");
    expect(truce("paris", order("paris.strike_zone", HELD))).toBe("kept");
    expect(truce("moscow", order("moscow.use_wagner", PLAIN))).toBe("broken");
    expect(truce("bamako", order("bamako.arm_militias", PLAIN))).toBe("broken");
    expect(truce("jnim", order("bamako.sweep_zone", PLAIN))).toBe("kept");
  });
});

describe("[D28] a secret deal between Paris and JNIM", () => {
  const deal = (secret: boolean): GameState["deals"][number] => ({
    id: "d",
    parties: ["paris", "jnim"],
    terms: [{ kind: "local_truce", by: "jnim", zone: "MOP", from: 1, to: 9 }],
    secret,
    version: 1,
    by: "paris",
    signed: ["paris", "jnim"],
    status: "signed",
    expires: 2,
    signedIn: 1,
    record: [],
    leakedTo: [],
  });
  const leaks = (seed: number, off: GameState["off"] = [], seats?: Role[], secret = true) => {
    const s = boardState(seed, { off, rest: (g) => void (g.deals = [deal(secret)]) });
    if (seats) s.scenario = { ...s.scenario, seats };
    return judged(s, []);
  };
  const seeds = Array.from({ length: 60 }, (_, i) => i + 1);

  it("[D28] that gets out costs Paris in the street and in Bamako, and what is told of it", () => {
    const found = seeds
      .map((seed) => leaks(seed))
      .filter((events) => ofType(events, "DealLeaked").length > 0);
    expect(found.length).toBeGreaterThan(0);
    for (const events of found) {
      const cost = ofType(events, "TrackMoved").flatMap((e) =>
        e.lines.filter((l) => l.code === "deal_leaked").map((l) => [e.track, Math.sign(l.n)]),
      );
      expect(cost).toEqual([
        ["sentiment", 1],
        ["warmth", -1],
        ["framing", -1],
      ]);
    }
  });

  it("[D28] cannot get out to an empty chair, nor where the channel's leaks are silenced as dearly", () => {
    const leaked = (...rest: [GameState["off"]?, Role[]?]) =>
      seeds.reduce((n, seed) => n + ofType(leaks(seed, ...rest), "DealLeaked").length, 0);
    expect(leaked([], ["paris", "jnim"])).toBe(0);
    const silenced = seeds.flatMap((seed) => leaks(seed, ["D28"]));
    expect(
      ofType(silenced, "TrackMoved")
        .flatMap((e) => e.lines)
        .some((l) => l.code === "deal_leaked"),
    ).toBe(false);
    expect(leaked(["D28"])).toBeLessThan(leaked());
  });
});
