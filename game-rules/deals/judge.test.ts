import { describe, expect, it } from "vitest";
import { apply } from "../evolve.ts";
import type { Term } from "../orders.ts";
import type { GameState } from "../state.ts";
import { boardState, judged, ofType, order, PLAIN, posture, term } from "../testing/board.ts";
import type { Role } from "../vocabulary.ts";
import { VerdictContext, verdict } from "./verdict.ts";

const signed = (
  terms: Term[],
  parties: Role[] = ["bamako", "jnim"],
  over: Partial<GameState["deals"][number]> = {},
  seed = 1,
) =>
  boardState(seed, {
    rest: (s) => {
      s.turn = 3;
      s.deals = [
        {
          id: "d",
          parties,
          terms,
          secret: false,
          version: 1,
          by: parties[0] as Role,
          signed: parties,
          status: "signed",
          expires: 4,
          signedIn: 2,
          record: [],
          leakedTo: [],
          ...over,
        },
      ];
    },
  });
const judge = (s: GameState, ...orders: ReturnType<typeof order>[]) => {
  const events = judged(s, orders);
  const after = structuredClone(s);
  for (const e of events) apply(after, e);
  return { events, after, words: ofType(events, "DealJudged").map((e) => e.kept) };
};

describe("[D14] deals are judged by what was ordered and what holds", () => {
  it("[D14] a truce is kept while its author's guns are silent in the zone, and broken by its own order there", () => {
    expect(judge(signed([term({})])).words).toEqual([true]);
    expect(judge(signed([term({})]), order("jnim.attack_post", PLAIN)).words).toEqual([false]);
    expect(judge(signed([term({})]), order("bamako.sweep_zone", PLAIN)).words).toEqual([true]);
    expect(judge(signed([term({ by: "bamako" })]), order("bamako.sweep_zone", PLAIN)).words).toEqual([false]);
  });

  it("[D14] only what is due this quarter is judged", () => {
    expect(judge(signed([term({ from: 4, to: 5 }), term({ from: 1, to: 2 })])).words).toEqual([]);
  });

  it("[D14] a step promised is kept once reached, broken when its last quarter passes, open before", () => {
    const step = (to: number) =>
      signed([term({ kind: "ladder_step", by: "bamako", zone: undefined, option: "mandate", to })]);
    expect(judge(step(4)).words).toEqual([]);
    expect(judge(step(3)).words).toEqual([false]);
    const reached = step(4);
    reached.talks.rung = 2;
    expect(judge(reached).words).toEqual([true]);
    const { after } = judge(reached);
    expect(judge({ ...after, turn: 4 }).words).toEqual([]);
  });

  it("[D13] a promise not to veto is broken by the veto in force", () => {
    const s = signed([term({ kind: "talks", by: "paris", option: "no_veto" })], ["paris", "bamako"]);
    expect(judge(s).words).toEqual([true]);
    posture(s, "paris.forbid_talks", -1, "open");
    const broken = judge(s);
    expect(broken.words).toEqual([false]);
    expect(broken.after.tracks.trustParis).toBeLessThan(s.tracks.trustParis);
    expect(broken.after.tracks.warmth).toBeLessThan(s.tracks.warmth);
    expect(broken.after.tracks.sentiment).toBeGreaterThan(s.tracks.sentiment);
  });

  it("[D14] JNIM breaking its word loses recognition, keeping it gains some; trust is lost faster than won", () => {
    const s = signed([term({})]);
    const kept = judge(s).after.tracks;
    const broken = judge(s, order("jnim.ambush_convoy", PLAIN)).after.tracks;
    expect(kept.recognition).toBeGreaterThan(s.tracks.recognition);
    expect(broken.recognition).toBeLessThan(s.tracks.recognition);
    expect(s.tracks.trustJnim - broken.trustJnim).toBeGreaterThan(kept.trustJnim - s.tracks.trustJnim);
  });

  it("[D24] withdrawal is judged by what has left, aid by what is in force", () => {
    const out = signed(
      [term({ kind: "withdrawal", by: "paris", option: "draw_down", to: 3 })],
      ["paris", "bamako"],
    );
    expect(judge(out).words).toEqual([false]);
    const gone = structuredClone(out);
    Object.assign(gone.zones[PLAIN]?.forces ?? {}, { french: 0 });
    expect(judge(gone).words).toEqual([true]);
    const aid = signed([term({ kind: "aid", by: "bamako", option: "services" })]);
    expect(judge(aid).words).toEqual([false]);
    posture(aid, "bamako.restore_services", PLAIN);
    expect(judge(aid).words).toEqual([true]);
  });

  it("[D14] hostages promised are judged by the release", () => {
    const s = signed([term({ kind: "hostages", zone: undefined, option: "release_hostage", to: 3 })]);
    expect(verdict(new VerdictContext(s, []), s.deals[0]?.terms[0] as Term)).toBe("broken");
    expect(judge(s, order("jnim.release_hostages")).words).toEqual([true]);
  });

  it("[D18] a kept word wins goodwill once a quarter, however often it is given; silenced it wins none", () => {
    const stay = term({ kind: "basing", by: "bamako", option: "basing", zone: undefined });
    const once = signed([stay], ["paris", "bamako"]);
    const twice = structuredClone(once);
    twice.deals.push({ ...structuredClone(once.deals[0] as (typeof once.deals)[number]), id: "again" });
    const won = (s: GameState) => judge(s).after.tracks.warmth - s.tracks.warmth;
    expect(won(once)).toBeGreaterThan(0);
    expect(won(twice)).toBe(won(once));
    expect(won({ ...once, off: ["D18"] })).toBe(0);
  });

  it("[D14] a deal ends with its last term", () => {
    expect(judge(signed([term({ to: 3 })])).after.deals[0]?.status).toBe("ended");
    expect(judge(signed([term({ to: 4 })])).after.deals[0]?.status).toBe("signed");
  });

  it("[D19] a breach in secret is known among the parties only", () => {
    const s = signed([term({})], ["bamako", "jnim"], { secret: true });
    const [e] = ofType(judge(s, order("jnim.attack_post", PLAIN)).events, "DealJudged");
    expect(e?.to).toBe(2 + 4);
  });

  it("[D14] a mandate promised needs both the paper and the rung", () => {
    const word = (mandate: number, rung: number) => {
      const s = signed([term({ kind: "talks", by: "bamako", zone: undefined, option: "mandate", to: 3 })]);
      s.tracks.mandate = mandate;
      s.talks.rung = rung;
      return judge(s).words;
    };
    expect(word(300, 2)).toEqual([true]);
    expect(word(0, 2)).toEqual([false]);
    expect(word(300, 1)).toEqual([false]);
  });

  /** What the judgement alone moved, by its sign. */
  const moved = (s: GameState, code: "term_kept" | "term_broken", ...orders: ReturnType<typeof order>[]) =>
    Object.fromEntries(
      ofType(judge(s, ...orders).events, "TrackMoved").flatMap((e) =>
        e.lines.filter((l) => l.code === code).map((l) => [e.track, Math.sign(l.n)]),
      ),
    );

  it("[D19] whoever breaks its word pays for it in its own coin", () => {
    const truce = (by: Role, breach: ReturnType<typeof order>, secret = false) =>
      moved(
        signed([term({ by })], ["jnim", by === "jnim" ? "bamako" : by], { secret }),
        "term_broken",
        breach,
      );
    expect(truce("paris", order("paris.strike_zone", PLAIN))).toEqual({
      trustParis: -1,
      warmth: -1,
      sentiment: 1,
    });
    expect(truce("bamako", order("bamako.sweep_zone", PLAIN))).toEqual({
      trustBamako: -1,
      warmth: -1,
      donors: -1,
      legitimacy: -1,
    });
    expect(truce("jnim", order("jnim.attack_post", PLAIN))).toEqual({
      trustJnim: -1,
      recognition: -1,
      contact: -1,
    });
    expect(truce("moscow", order("moscow.use_wagner", PLAIN))).toEqual({ trustMoscow: -1, influence: -1 });
    // in secret, what hangs on its being known is not due
    expect(truce("paris", order("paris.strike_zone", PLAIN), true)).toEqual({ trustParis: -1, warmth: -1 });
    expect(truce("bamako", order("bamako.sweep_zone", PLAIN), true)).toEqual({ trustBamako: -1, warmth: -1 });
    expect(truce("jnim", order("jnim.attack_post", PLAIN), true)).toMatchObject({
      contact: -1,
      recognition: -1,
    });
  });

  it("[D14] [D19] a word that JNIM breaks before everybody costs it more recognition than one broken in secret", () => {
    const lost = (secret: boolean) => {
      const s = signed([term({})], ["bamako", "jnim"], { secret });
      return ofType(judge(s, order("jnim.attack_post", PLAIN)).events, "TrackMoved")
        .filter((e) => e.track === "recognition")
        .flatMap((e) => e.lines)
        .reduce((sum, l) => (l.code === "term_broken" ? sum + l.n : sum), 0);
    };
    expect(lost(true)).toBeLessThan(0);
    expect(lost(false)).toBeLessThan(lost(true));
  });

  it("[D14] only JNIM's own word wins it recognition and contact, and not where talks are silenced", () => {
    expect(moved(signed([term({ by: "bamako" })]), "term_kept")).toEqual({ trustBamako: 1 });
    expect(moved(signed([term({})]), "term_kept")).toEqual({ trustJnim: 1, recognition: 1, contact: 1 });
    expect(moved({ ...signed([term({})]), off: ["D14"] }, "term_kept")).toEqual({ trustJnim: 1 });
  });

  it("[D9] [D12] [D26] what a kept word does beside trust is what it was about", () => {
    const kept = (t: Partial<Term>, given: (s: GameState) => void = () => {}) => {
      const s = signed([term({ by: "bamako", zone: undefined, ...t })], ["paris", "bamako"]);
      given(s);
      return moved(s, "term_kept");
    };
    expect(kept({ kind: "media_truce" })).toEqual({ trustBamako: 1, sentiment: -1 });
    expect(kept({ kind: "elections", option: "no_delay" })).toEqual({ trustBamako: 1, donors: 1 });
    expect(
      kept({ kind: "recognition", by: "paris", option: "regime" }, (s) => void (s.parisLine.line = "accept")),
    ).toEqual({ trustParis: 1, warmth: 1 });
    // a truce is worth what it is worth on the ground
    expect(kept({ kind: "local_truce", zone: "MOP" })).toEqual({ trustBamako: 1 });
  });

  it("[D14] the ledger says whose word it was", () => {
    const whose = (...orders: ReturnType<typeof order>[]) =>
      new Set(
        ofType(judge(signed([term({})]), ...orders).events, "TrackMoved").flatMap((e) =>
          e.lines.map((l) => l.p?.by),
        ),
      );
    expect(whose()).toEqual(new Set(["jnim"]));
    expect(whose(order("jnim.attack_post", PLAIN))).toEqual(new Set(["jnim"]));
  });

  it("[D14] a promise to hold is judged anew each quarter, though it was kept before; one brought about is settled", () => {
    const record = [{ term: 0, turn: 2, kept: true }];
    const before = (t: Partial<Term>, given: (s: GameState) => void = () => {}) => {
      const s = signed([term(t)], ["bamako", "jnim"], { record });
      given(s);
      return judge(s).words;
    };
    expect(before({})).toEqual([true]);
    expect(before({ kind: "media_truce", by: "bamako", zone: undefined })).toEqual([true]);
    const anew = { by: "bamako", zone: undefined } as const;
    expect(before({ ...anew, kind: "talks", option: "back" })).toEqual([true]);
    expect(before({ ...anew, kind: "elections", option: "no_delay" })).toEqual([true]);
    const hired = (s: GameState) => void (s.wagner.contractIn = 3);
    expect(before({ ...anew, kind: "wagner", option: "no_contract" }, hired)).toEqual([false]);
    expect(before({ ...anew, kind: "wagner", option: "sign" }, hired)).toEqual([]);
  });

  it("[D14] what settles a term is its own record: not another's, and not its being broken", () => {
    const sign = term({ kind: "wagner", by: "bamako", zone: undefined, option: "sign" });
    const judgedWith = (...record: { term: number; turn: number; kept: boolean }[]) => {
      const s = signed([sign, term({})], ["bamako", "jnim"], { record });
      s.wagner.contractIn = 3;
      return ofType(judge(s).events, "DealJudged").map((e) => e.term);
    };
    expect(judgedWith({ term: 0, turn: 2, kept: true })).toEqual([1]);
    expect(judgedWith({ term: 1, turn: 2, kept: true })).toEqual([0, 1]);
    expect(judgedWith({ term: 0, turn: 2, kept: false })).toEqual([0, 1]);
  });

  it("[D14] only what was signed is judged, from its first quarter to its last", () => {
    expect(judge(signed([term({})], undefined, { status: "open" })).words).toEqual([]);
    expect(judge(signed([term({ from: 3, to: 5 })])).words).toEqual([true]);
    expect(judge(signed([term({ from: 2, to: 3 })])).words).toEqual([true]);
  });

  it("[D14] a deal with one term past and one to come goes on", () => {
    const s = signed([term({ to: 3 }), term({ by: "bamako", to: 5 })]);
    expect(judge(s).after.deals[0]?.status).toBe("signed");
    expect(judge({ ...s, turn: 5 }).after.deals[0]?.status).toBe("ended");
  });
});
