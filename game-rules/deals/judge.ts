// Deals at the end of politics: each signed term that is due is judged by what was ordered and what holds; trust follows, a secret
// may get out, and what is past ends. Serves D14 (what is signed with JNIM), D19 (a breach is seen) and D28 (who was in secret).
// Report, "Lessons Learned": negotiation is a tool like others; that it is worth what its parties keep of it is a reading.
import type { OrderId } from "../data/orders/ids.ts";
import { ALL, type Audience, only } from "../ledger.ts";
import type { Term } from "../orders.ts";
import type { Context, Order } from "../quarter/context.ts";
import type { DealState, GameState } from "../state.ts";
import { type DynamicId, ROLES, type Role, RUNGS, type TermKind, type TrackId } from "../vocabulary.ts";

/** Trust, tenths (chosen): a promise kept, and one broken, which weighs five times as much. */
const TRUST = { kept: 15, broken: -80 } as const;
const TRUST_OF: Readonly<Record<Role, TrackId>> = {
  paris: "trustParis",
  bamako: "trustBamako",
  jnim: "trustJnim",
  moscow: "trustMoscow",
};

/** What else a breach costs, by who broke it towards whom; tenths (reading). A breach nobody hears of costs only among the parties. */
const BREACH: Readonly<Record<Role, readonly (readonly [TrackId, number])[]>> = {
  paris: [
    ["warmth", -30],
    ["sentiment", 15],
  ],
  bamako: [
    ["warmth", -15],
    ["donors", -10],
  ],
  jnim: [
    ["recognition", -40],
    ["contact", -60],
  ],
  moscow: [["influence", -25]],
};
const KEPT_WITH_JNIM = { recognition: 6, contact: 8 } as const;

/** Chance in a hundred a quarter that a secret deal gets out, more where Paris and JNIM are both in it (D28). */
const LEAKS = { each: 6, indirect: 6 } as const;
const LEAKED = { sentiment: 10, warmth: -15, framing: -15 } as const;

/** Which dynamic a kind of promise belongs to. */
const OF: Readonly<Record<TermKind, DynamicId>> = {
  local_truce: "D14",
  talks: "D14",
  ladder_step: "D14",
  hostages: "D14",
  withdrawal: "D25",
  aid: "D7",
};

/** Orders that break a truce in their zone, by role. */
const BREAKS: Readonly<Record<Role, readonly OrderId[]>> = {
  paris: ["paris.strike_zone", "paris.clear_zone", "paris.raid_leadership"],
  bamako: ["bamako.sweep_zone", "bamako.arm_militias"],
  jnim: ["jnim.attack_post", "jnim.ambush_convoy", "jnim.blockade_zone"],
  moscow: ["moscow.use_wagner"],
};
/** What pays a promise of aid: an order given, or an instruction that stands. */
const PAYS: Readonly<Record<string, readonly OrderId[]>> = {
  services: ["paris.pay_services", "bamako.restore_services", "jnim.govern_shadow"],
  aid: [
    "paris.send_aid",
    "paris.pay_services",
    "bamako.restore_services",
    "jnim.local_justice",
    "moscow.send_arms",
  ],
  arms: ["moscow.send_arms", "paris.arm_partners", "bamako.arm_militias", "moscow.deploy_wagner"],
  administration: ["bamako.restore_administration", "paris.build_receiver"],
};

type Verdict = "kept" | "broken" | "open";
interface Bench {
  readonly s: GameState;
  readonly orders: readonly Order[];
}

const did = (b: Bench, by: Role, ids: readonly OrderId[], zone?: string): boolean =>
  b.orders.some(
    (o) => o.role === by && ids.includes(o.draft.id) && (zone === undefined || o.draft.zone === zone),
  );

const stands = (b: Bench, by: Role, ids: readonly OrderId[], zone?: string): boolean =>
  b.s.postures.some(
    (p) =>
      p.role === by &&
      ids.includes(p.id) &&
      (zone === undefined || p.zone < 0 || b.s.scenario.zones[p.zone]?.id === zone),
  );

/** A promise to hold: it is kept or broken anew each quarter of its span. */
const holding = (kept: boolean): Verdict => (kept ? "kept" : "broken");
/** A promise to bring about: kept once it is true, broken if its last quarter passes without. */
const bringing = (true_: boolean, t: Term, s: GameState): Verdict =>
  true_ ? "kept" : s.turn >= t.to ? "broken" : "open";

function talks(b: Bench, t: Term): Verdict {
  const { s } = b;
  switch (t.option) {
    case "no_veto":
      return holding(!(stands(b, "paris", ["paris.forbid_talks"]) || s.talks.vetoedIn === s.turn));
    case "back":
      return t.by === "paris"
        ? holding(stands(b, "paris", ["paris.back_talks"]))
        : holding(!did(b, t.by, ["bamako.break_talks", "jnim.leave_talks"]));
    case "mandate":
      return bringing(s.tracks.mandate > 0 && s.talks.rung >= 2, t, s);
    default:
      return bringing(s.talks.rung >= 1, t, s);
  }
}

function withdrawal(b: Bench, t: Term): Verdict {
  const { s } = b;
  if (t.option === "announce") return bringing(s.exit.announcedIn > 0, t, s);
  const at = s.scenario.zones.findIndex((z) => z.id === t.zone);
  const gone =
    at >= 0
      ? (s.zones[at]?.forces.french ?? 0) === 0
      : did(b, "paris", ["paris.draw_down", "paris.hand_over"]);
  return bringing(gone || s.exit.outIn > 0, t, s);
}

/** Kept, broken or still open: asked once the quarter's politics are over. */
export function verdict(b: Bench, t: Term): Verdict {
  const { s } = b;
  switch (t.kind) {
    case "local_truce":
      return holding(!did(b, t.by, BREAKS[t.by], t.zone));
    case "talks":
      return talks(b, t);
    case "ladder_step":
      return bringing(s.talks.rung >= RUNGS.indexOf((t.option ?? "contact") as "contact"), t, s);
    case "hostages":
      // a release of prisoners has no order of its own: it is done where the talks are pursued
      return t.by === "jnim"
        ? bringing(did(b, "jnim", ["jnim.release_hostages"]) || s.hostages === 0, t, s)
        : bringing(did(b, "bamako", ["bamako.pursue_talks", "bamako.open_talks"]), t, s);
    case "withdrawal":
      return withdrawal(b, t);
    case "aid": {
      const ids = PAYS[t.option ?? "aid"] ?? [];
      return holding(stands(b, t.by, ids, t.zone) || did(b, t.by, ids, t.zone));
    }
    default:
      return t.kind satisfies never;
  }
}

const audience = (d: DealState): Audience => (d.secret ? only(...d.parties, ...d.leakedTo) : ALL);

function judged(c: Context, d: DealState, term: number, t: Term, kept: boolean): void {
  const to = audience(d);
  const dynamic = OF[t.kind];
  const among = d.secret ? to : undefined;
  c.emit({ type: "DealJudged", id: d.id, term, turn: c.s.turn, kept, by: t.by, to });
  c.move(
    TRUST_OF[t.by],
    kept ? TRUST.kept : TRUST.broken,
    dynamic,
    kept ? "term_kept" : "term_broken",
    { by: t.by },
    among,
  );
  if (!kept) {
    for (const [track, n] of BREACH[t.by]) c.move(track, n, dynamic, "term_broken", { by: t.by }, among);
    return;
  }
  if (t.by !== "jnim" || !c.on("D14")) return;
  c.move("recognition", KEPT_WITH_JNIM.recognition, dynamic, "term_kept", { by: t.by }, among);
  c.move("contact", KEPT_WITH_JNIM.contact, dynamic, "term_kept", { by: t.by }, among);
}

/** A term already settled for good needs no second judgement: a step once reached, a hostage once home. */
const settledBefore = (d: DealState, term: number, t: Term): boolean => {
  const standing =
    t.kind === "local_truce" ||
    t.kind === "aid" ||
    (t.kind === "talks" && (t.option === "no_veto" || t.option === "back"));
  return !standing && d.record.some((r) => r.term === term && r.kept);
};

function leak(c: Context, d: DealState, at: number): void {
  const strangers = ROLES.filter(
    (r) => c.s.scenario.seats.includes(r) && !d.parties.includes(r) && !d.leakedTo.includes(r),
  );
  const indirect = c.on("D28") && d.parties.includes("paris") && d.parties.includes("jnim");
  const chance = LEAKS.each + (indirect ? LEAKS.indirect : 0);
  const key = { d: "D28" as const, zone: at, n: 200 };
  if (!d.secret || strangers.length === 0 || c.die(100, key) >= chance) return;
  const role = strangers[c.die(strangers.length, { ...key, n: 201 })] as Role;
  c.emit({ type: "DealLeaked", id: d.id, role, to: only(role) });
  if (!indirect) return;
  c.move("sentiment", LEAKED.sentiment, "D28", "deal_leaked");
  c.move("warmth", LEAKED.warmth, "D28", "deal_leaked");
  c.move("framing", LEAKED.framing, "D28", "deal_leaked");
}

/** Judges what is due this turn: the quarter's last word on its deals, a step of its own after the six. */
export function judgeDeals(context: Context): void {
  const { s } = context;
  const bench: Bench = { s, orders: context.sheet };
  s.deals.forEach((d, at) => {
    if (d.status !== "signed") return;
    d.terms.forEach((t, term) => {
      if (s.turn < t.from || s.turn > t.to || settledBefore(d, term, t)) return;
      const word = verdict(bench, t);
      if (word !== "open") judged(context, d, term, t, word === "kept");
    });
    leak(context, d, at);
    if (d.terms.every((t) => t.to <= s.turn)) context.emit({ type: "DealEnded", id: d.id, to: audience(d) });
  });
}
