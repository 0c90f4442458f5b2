// When a promise is kept, when it is broken, and when it is too early to say: each kind of term by what its makers owe.
import { describe, expect, it } from "vitest";
import { ORDER_IDS } from "../data/orders/ids.ts";
import { breaks, keeps } from "../data/promises.ts";
import { optionsFor, TERM_ROWS } from "../data/terms.ts";
import type { Term } from "../orders.ts";
import type { GameState } from "../state.ts";
import { boardState, CAPITAL, HELD, order, PLAIN, posture } from "../testing/board.ts";
import type { Role } from "../vocabulary.ts";
import { VerdictContext, verdict } from "./verdict.ts";

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
  return verdict(new VerdictContext(s, orders), { kind: "local_truce", by: "jnim", from: 2, to: 4, ...t });
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

  it("[D25] the capital is a zone like the others", () => {
    const stay = (s: GameState) => {
      Object.assign(s.zones[CAPITAL]?.forces ?? {}, { french: 2 });
    };
    expect(word(leave("draw_down", "BKO"), stay)).toBe("open");
    expect(word(leave("draw_down", "BKO"), stay, [order("paris.draw_down", PLAIN)])).toBe("open");
    expect(word(leave("draw_down", "BKO"))).toBe("kept");
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

  it("[D7] for no zone in particular is kept wherever it is done; in the capital it is done nowhere else", () => {
    const services = (zone: number) => stands("bamako.restore_services", zone);
    expect(word(aid("bamako", "services"), services(PLAIN))).toBe("kept");
    expect(word(aid("bamako", "services", "MOP"), services(CAPITAL))).toBe("broken");
  });

  it("[D7] of administration is kept by officials sent, or by a receiver built for them", () => {
    expect(word(aid("bamako", "administration"))).toBe("broken");
    const sent = [order("bamako.restore_administration", PLAIN)];
    expect(word(aid("bamako", "administration", "MOP"), undefined, sent)).toBe("kept");
    const built = [order("paris.build_receiver", PLAIN)];
    expect(word(aid("paris", "administration", "MOP"), undefined, built)).toBe("kept");
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

describe("[D18] a promise that the French may stay and fly", () => {
  const stay = (option: string): Partial<Term> => ({ kind: "basing", by: "bamako", option });

  it("[D18] bases are closed by a demand, the sky by what hinders flight", () => {
    for (const option of ["basing", "overflight"]) {
      expect(word(stay(option))).toBe("kept");
      for (const id of ["bamako.restrict_french", "bamako.expel_french"] as const)
        expect(word(stay(option), undefined, [order(id)])).toBe("broken");
    }
    expect(word(stay("basing"), undefined, [order("bamako.demand_exit")])).toBe("broken");
    expect(word(stay("overflight"), undefined, [order("bamako.demand_exit")])).toBe("kept");
  });
});

describe("[D14] a promise about local power", () => {
  const here = (by: Role, option: string): Partial<Term> => ({
    kind: "local_rule",
    by,
    option,
    zone: boardState(1).scenario.zones[PLAIN]?.id,
  });

  it("[D14] councils and justice are kept where they stand, and only there", () => {
    expect(word(here("bamako", "councils"), stands("bamako.local_talks", PLAIN))).toBe("kept");
    expect(word(here("bamako", "councils"), stands("bamako.local_talks", HELD))).toBe("broken");
    expect(word(here("jnim", "justice"), stands("jnim.local_justice", PLAIN))).toBe("kept");
    expect(word(here("jnim", "justice"))).toBe("broken");
  });

  it("[D7] holding by fear breaks the word not to, in that zone", () => {
    expect(word(here("jnim", "no_coercion"))).toBe("kept");
    expect(word(here("jnim", "no_coercion"), stands("jnim.hold_by_coercion", PLAIN))).toBe("broken");
    expect(word(here("jnim", "no_coercion"), stands("jnim.hold_by_coercion", HELD))).toBe("kept");
  });
});

describe("[D16] a promise to keep clear of each other against the Islamic State", () => {
  it("[D16] JNIM keeps it by fighting, and not while it tolerates them", () => {
    const fights: Partial<Term> = { kind: "deconfliction", by: "jnim", option: "fight_is" };
    const attack = [order("jnim.contest_is", PLAIN)];
    expect(word(fights)).toBe("broken");
    expect(word(fights, undefined, attack)).toBe("kept");
    expect(word(fights, stands("jnim.tolerate_is"), attack)).toBe("broken");
  });

  it("[D16] the others keep it by not striking where the Islamic State stands; elsewhere they may", () => {
    const aside: Partial<Term> = { kind: "deconfliction", by: "paris", option: "stand_aside" };
    const strike = [order("paris.strike_zone", PLAIN)];
    const theirs = (n: number) => (s: GameState) => {
      for (const z of s.zones) z.forces.is = 0;
      const zone = s.zones[PLAIN];
      if (zone) zone.forces.is = n;
    };
    expect(word(aside, theirs(2), strike)).toBe("broken");
    expect(word(aside, theirs(0), strike)).toBe("kept");
    expect(word(aside, theirs(2))).toBe("kept");
  });
});

describe("[D17] a promise about Wagner", () => {
  const wagner = (by: Role, option: string, more: Partial<Term> = {}): Partial<Term> => ({
    kind: "wagner",
    by,
    option,
    zone: undefined,
    ...more,
  });
  const hired = (s: GameState) => void (s.wagner.contractIn = 2);
  const sent = (units: number) => (s: GameState) => {
    for (const z of s.zones) z.forces.wagner = 0;
    const zone = s.zones[PLAIN];
    if (zone) zone.forces.wagner = units;
  };

  it("[D17] a contract is signed or not; not to have one is broken by having one", () => {
    expect(word(wagner("bamako", "sign"), hired)).toBe("kept");
    expect(word(wagner("bamako", "sign"))).toBe("open");
    expect(word(wagner("bamako", "sign"), undefined, [], true)).toBe("broken");
    expect(word(wagner("bamako", "no_contract"))).toBe("kept");
    expect(word(wagner("bamako", "no_contract"), hired)).toBe("broken");
  });

  it("[D17] a number is kept once so many stand there; one where none is named", () => {
    const three = wagner("moscow", "number", { amount: 3 });
    expect(word(three, sent(3))).toBe("kept");
    expect(word(three, sent(2))).toBe("open");
    expect(word(wagner("moscow", "number"), sent(1))).toBe("kept");
    const there = wagner("moscow", "number", { amount: 3, zone: boardState(1).scenario.zones[HELD]?.id });
    expect(word(there, sent(3))).toBe("open");
    for (const [zone, owed] of [
      [PLAIN, "kept"],
      [CAPITAL, "open"],
    ] as const) {
      const id = boardState(1).scenario.zones[zone]?.id;
      expect(word(wagner("moscow", "number", { amount: 3, zone: id }), sent(3))).toBe(owed);
    }
  });

  it("[D17] the price by lowering it, staying out by not being there", () => {
    expect(word(wagner("moscow", "price"), undefined, [order("moscow.lower_price")])).toBe("kept");
    expect(word(wagner("moscow", "price"))).toBe("open");
    expect(word(wagner("moscow", "keep_out"), sent(0))).toBe("kept");
    expect(word(wagner("moscow", "keep_out"), sent(1))).toBe("broken");
  });
});

describe("[D9] a promise of silence", () => {
  const silent = (by: Role): Partial<Term> => ({ kind: "media_truce", by, zone: undefined });

  it("[D9] is broken by what is said aloud against others; JNIM's words of peace are no noise", () => {
    expect(word(silent("bamako"))).toBe("kept");
    expect(word(silent("bamako"), undefined, [order("bamako.praise_paris")])).toBe("kept");
    expect(word(silent("moscow"), undefined, [order("moscow.publish_poll")])).toBe("kept");
    expect(word(silent("bamako"), undefined, [order("bamako.blame_paris")])).toBe("broken");
    expect(word(silent("paris"), undefined, [order("paris.attribute_campaign")])).toBe("broken");
    const says = (option: string) => [order("jnim.communique", -1, { option })];
    expect(word(silent("jnim"), undefined, says("threaten"))).toBe("broken");
    expect(word(silent("jnim"), undefined, says("bound"))).toBe("kept");
    expect(word(silent("paris"), undefined, [order("bamako.blame_paris")])).toBe("kept");
  });
});

describe("[D26] a promise of recognition", () => {
  const seen = (by: Role, option: string): Partial<Term> => ({ kind: "recognition", by, option });

  it("[D26] of the regime is kept by the line taken, of JNIM by what is done for talks", () => {
    expect(word(seen("paris", "regime"))).toBe("open");
    expect(word(seen("paris", "regime"), (s) => void (s.parisLine.line = "accept"))).toBe("kept");
    expect(word(seen("paris", "regime"), (s) => void (s.parisLine.line = "condition"))).toBe("open");
    expect(word(seen("paris", "party"), stands("paris.back_talks", -1, "open"))).toBe("kept");
    expect(word(seen("paris", "party"), undefined, [order("paris.answer_signal")])).toBe("kept");
    expect(word(seen("bamako", "party"), undefined, [order("bamako.pursue_talks")])).toBe("kept");
    expect(word(seen("bamako", "party"))).toBe("open");
    expect(word(seen("paris", "party"))).toBe("open");
    expect(word(seen("paris", "party"), undefined, [order("bamako.pursue_talks")])).toBe("open");
  });
});

describe("[D12] a promise of elections", () => {
  const ballot = (option: string): Partial<Term> => ({ kind: "elections", by: "bamako", option });
  const junta = (s: GameState) => void (s.regime = { kind: "junta", since: 1, falls: 2 });

  it("[D12] a date is given once, kept each quarter without delay, and a vote is one that was held", () => {
    expect(word(ballot("date"), junta)).toBe("open");
    expect(
      word(ballot("date"), (s) => {
        junta(s);
        s.elections.promisedFor = 6;
      }),
    ).toBe("kept");
    expect(word(ballot("no_delay"), junta)).toBe("kept");
    expect(word(ballot("no_delay"), junta, [order("bamako.postpone_elections")])).toBe("broken");
    expect(word(ballot("held"), junta, [], true)).toBe("broken");
    expect(word(ballot("held"), (s) => void (s.regime.kind = "elected"))).toBe("kept");
  });
});

describe("[D14] an instruction that is ended", () => {
  const end = { option: "end" };
  const aid: Partial<Term> = { kind: "aid", by: "paris", option: "services", zone: "MOP" };
  const party: Partial<Term> = { kind: "recognition", by: "paris", option: "party", zone: undefined };
  const councils: Partial<Term> = { kind: "local_rule", by: "bamako", option: "councils", zone: "MOP" };

  it("[D7] keeps no promise that it kept while it stood", () => {
    expect(word(aid, undefined, [order("paris.pay_services", PLAIN)])).toBe("kept");
    expect(word(aid, undefined, [order("paris.pay_services", PLAIN, end)])).toBe("broken");
    expect(word(councils, undefined, [order("bamako.local_talks", PLAIN)])).toBe("kept");
    expect(word(councils, undefined, [order("bamako.local_talks", PLAIN, end)])).toBe("broken");
    expect(word(party, undefined, [order("paris.back_talks", -1, end)])).toBe("open");
    // what is ended in one place and stands in another is done where it stands
    expect(
      word({ ...aid, zone: undefined }, stands("paris.pay_services", HELD), [
        order("paris.pay_services", PLAIN, end),
      ]),
    ).toBe("kept");
  });

  it("[D7] breaks none that it broke while it stood", () => {
    const fear: Partial<Term> = { kind: "local_rule", by: "jnim", option: "no_coercion", zone: "MOP" };
    expect(word(fear, undefined, [order("jnim.hold_by_coercion", PLAIN, end)])).toBe("kept");
    const veto: Partial<Term> = { kind: "talks", by: "paris", option: "no_veto", zone: undefined };
    expect(word(veto, undefined, [order("paris.forbid_talks", -1, end)])).toBe("kept");
  });
});

describe("[D14] the judge and the table of promises", () => {
  /** Kinds that are judged by deeds; the others by what has come about. */
  const DEEDS = [
    "local_truce",
    "basing",
    "media_truce",
    "local_rule",
    "deconfliction",
    "aid",
    "hostages",
    "recognition",
  ];
  const promises = TERM_ROWS.filter((row) => DEEDS.includes(row.kind)).flatMap((row) =>
    row.by.flatMap((by) =>
      (optionsFor(row, by) ?? [undefined]).map(
        (option): Term => ({ kind: row.kind, by, option, from: 2, to: 4 }),
      ),
    ),
  );
  const is = (s: GameState) => {
    for (const z of s.zones) z.forces.is = 1;
  };

  it("[D14] agree, order by order: what the table asks for keeps the word, what it forbids breaks it, the rest does neither", () => {
    expect(promises.length).toBeGreaterThan(20);
    for (const t of promises) {
      const idle = word(t, is);
      for (const id of ORDER_IDS.filter((o) => o.startsWith(`${t.by}.`))) {
        const given = order(id, PLAIN);
        const said = breaks(t, given.draft) ? "broken" : keeps(t, given.draft) ? "kept" : idle;
        expect(word(t, is, [given]), `${t.kind} ${t.option ?? ""} by ${t.by}: ${id}`).toBe(said);
      }
    }
  });
});
