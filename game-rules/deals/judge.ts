// At the end of politics every signed deal is held against what was done: kept or breached, term by term and quarter by quarter.
// Serves D14 (talks and their coin), D19 (a breach is a story), D28 (what is secret may come out). Grade `reading`; the sums are `chosen`.

import { boundsOf } from "../data/bounds.ts";
import { die } from "../dice.ts";
import type { GameEvent } from "../events.ts";
import { ALL, type Cause, clamp, only } from "../ledger.ts";
import type { Term } from "../orders.ts";
import type { Order } from "../quarter/context.ts";
import type { DealState, GameState } from "../state.ts";
import { ROLES, type Role, RUNGS, type TrackId } from "../vocabulary.ts";

export const TRUST: Readonly<Record<Role, TrackId>> = {
  paris: "trustParis",
  bamako: "trustBamako",
  jnim: "trustJnim",
  moscow: "trustMoscow",
};
/** Tenths: a word kept is slow capital, a word broken a quick loss. */
const KEPT = 20;
const BREACHED = -90;
/** What a breach costs beside trust, by who broke it and who knows: the other side's warmth, the street, recognition. */
const BREACH: Readonly<Record<Role, Partial<Record<TrackId, number>>>> = {
  paris: { warmth: -30, sentiment: 15, framing: -15 },
  bamako: { warmth: -20, legitimacy: -10, donors: -10 },
  jnim: { recognition: -35, contact: -40 },
  moscow: { influence: -20 },
};
/** Chance in a hundred a quarter that a secret deal comes out, and to how many. */
const LEAK = 6;

/** Orders that break a truce, by whose they are. */
const HOSTILE: Readonly<Record<Role, readonly string[]>> = {
  paris: ["paris.strike_zone", "paris.clear_zone", "paris.raid_leadership"],
  bamako: ["bamako.sweep_zone"],
  jnim: ["jnim.ambush_convoy", "jnim.attack_post", "jnim.blockade_zone"],
  moscow: ["moscow.use_wagner"],
};

interface Table {
  s: GameState;
  orders: readonly Order[];
}
const ordered = (t: Table, id: string, zone?: string): boolean =>
  t.orders.some(
    (o) => o.draft.id === id && o.draft.option !== "end" && (zone === undefined || o.draft.zone === zone),
  );
const standing = (t: Table, id: string, zone?: string): boolean =>
  t.s.postures.some(
    (p) => p.id === id && (zone === undefined || p.zone < 0 || t.s.scenario.zones[p.zone]?.id === zone),
  );
const does = (t: Table, ids: readonly string[], zone?: string): boolean =>
  ids.some((id) => ordered(t, id, zone) || standing(t, id, zone));

/** Whether a promise was kept this quarter; undefined where it is not yet due. */
type Judge = (t: Table, term: Term) => boolean | undefined;
const last = (t: Table, term: Term): boolean => t.s.turn >= term.to;
/** A deed promised within a span is due on its last quarter, and judged once it is done or that quarter is over. */
const deed = (done: boolean, t: Table, term: Term): boolean | undefined =>
  done ? true : last(t, term) ? false : undefined;

const JUDGES: Readonly<Record<Term["kind"], Judge>> = {
  local_truce: (t, term) => !HOSTILE[term.by].some((id) => ordered(t, id, term.zone)),
  talks: (t, term) => {
    if (term.option === "no_veto") return !standing(t, "paris.forbid_talks");
    if (term.option === "back") return standing(t, "paris.back_talks");
    if (term.option === "mandate")
      return deed(t.s.tracks.mandate >= 250 || ordered(t, "bamako.renew_mandate"), t, term);
    const steps =
      term.by === "bamako"
        ? ["bamako.open_talks", "bamako.pursue_talks", "bamako.local_talks"]
        : ["jnim.seek_talks", "jnim.enter_talks"];
    return deed(does(t, steps), t, term);
  },
  ladder_step: (t, term) =>
    deed(t.s.talks.rung >= RUNGS.indexOf((term.option ?? "contact") as (typeof RUNGS)[number]), t, term),
  hostages: (t, term) =>
    term.option === "release_hostage"
      ? deed(ordered(t, "jnim.release_hostages"), t, term)
      : deed(t.s.talks.rung >= 1 && !ordered(t, "bamako.break_talks"), t, term),
  withdrawal: (t, term) =>
    term.option === "announce"
      ? deed(t.s.exit.announcedIn > 0, t, term)
      : deed(ordered(t, "paris.draw_down", term.zone) || t.s.exit.outIn > 0, t, term),
  aid: (t, term) => {
    const by: Readonly<Record<string, readonly string[]>> = {
      services: ["paris.pay_services", "bamako.restore_services", "jnim.govern_shadow"],
      aid: ["paris.send_aid", "paris.pay_services", "bamako.restore_services"],
      arms: ["moscow.send_arms", "paris.build_receiver"],
      administration: ["bamako.restore_administration"],
    };
    const ids = (by[term.option ?? "aid"] ?? []).filter((id) => id.startsWith(`${term.by}.`));
    return deed(does(t, ids, term.zone), t, term);
  },
};

const due = (s: GameState, term: Term): boolean => s.turn >= term.from && s.turn <= term.to;
const settledAlready = (d: DealState, n: number, term: Term): boolean =>
  // A deed is judged once; what must hold is judged every quarter of its span.
  d.record.some((r) => r.term === n && (isDeed(term) || r.turn >= term.to));
const isDeed = (term: Term): boolean =>
  term.kind !== "local_truce" &&
  !(term.kind === "talks" && (term.option === "no_veto" || term.option === "back"));

/** Judges what was due this quarter, leaks what comes out, ends what is over. `s` stands at the end of politics. */
export function judgeDeals(s: GameState, orders: readonly Order[]): GameEvent[] {
  const events: GameEvent[] = [];
  const sums = new Map<TrackId, Cause[]>();
  const lay = (track: TrackId, n: number, code: string, to: number) => {
    const lines = sums.get(track) ?? [];
    lines.push({ d: "D14", code, n, to });
    sums.set(track, lines);
  };
  s.deals.forEach((d, at) => {
    if (d.status !== "signed") return;
    const parties = only(...d.parties);
    const to = d.secret ? parties : ALL;
    d.terms.forEach((term, n) => {
      if (!due(s, term) || settledAlready(d, n, term)) return;
      const kept = JUDGES[term.kind]({ s, orders }, term);
      if (kept === undefined) return;
      events.push({ type: "DealJudged", id: d.id, term: n, turn: s.turn, kept, by: term.by, to });
      lay(TRUST[term.by], kept ? KEPT : BREACHED, kept ? "term_kept" : "term_breached", to);
      if (!kept)
        for (const [track, amount] of Object.entries(BREACH[term.by]) as [TrackId, number][])
          lay(track, amount, "term_breached", to);
    });
    events.push(...leaks(s, d, at));
    if (d.terms.every((t) => t.to <= s.turn)) events.push({ type: "DealEnded", id: d.id, to });
  });
  for (const [track, lines] of sums) {
    const from = s.tracks[track];
    const [low, high] = boundsOf(track);
    const sum = lines.reduce((n, l) => n + l.n, 0);
    const target = clamp(from + sum, low, high);
    if (target - from !== sum) lines.push({ d: "bound", code: "bound", n: target - from - sum });
    events.push({ type: "TrackMoved", track, from, to: target, lines });
  }
  return events;
}

/** A secret deal may come out to one of those it was kept from; who told is not known. */
function leaks(s: GameState, d: DealState, at: number): GameEvent[] {
  if (!d.secret) return [];
  const outside = ROLES.filter(
    (r) => s.scenario.seats.includes(r) && !d.parties.includes(r) && !d.leakedTo.includes(r),
  );
  if (outside.length === 0) return [];
  const roll = die(s, 100, { step: "politics", d: "D28", n: 50 + at });
  const role = outside[roll % outside.length];
  if (roll >= LEAK || !role) return [];
  return [{ type: "DealLeaked", id: d.id, role, to: only(role, ...d.parties) }];
}
