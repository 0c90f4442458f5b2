// What the menus say an order is likely to do, and what it does: one table of orders, each where it can work, over many seeds.
import { describe, expect, it } from "vitest";
import type { OrderId } from "../data/orders/ids.ts";
import { rowOf } from "../data/orders/index.ts";
import type { OrderDraft } from "../orders.ts";
import type { GameState } from "../state.ts";
import { boardState, CAPITAL, HELD, order, posture, runStep } from "../testing/board.ts";
import { viewFor } from "../view.ts";
import { type Role, TRACKS, type TrackId, ZONE_TRACKS, type ZoneTrackId } from "../vocabulary.ts";
import { POLITICS } from "./registry-politics.ts";

/** Twelve seeds in which nothing very rare happens: a menu says what is likely. */
const FIRST = 13;
const SEEDS = 12;
/** Rounding of estimates, and what is shared with others in the same quarter, points. */
const SLACK = 0.6;

interface Case {
  id: OrderId;
  zone?: number;
  more?: Partial<OrderDraft>;
  given?: (s: GameState) => void;
}

const officers = (s: GameState): void => {
  s.turn = 6;
  s.regime = { kind: "transition", since: 1, falls: 1 };
  s.tracks.legitimacy = 800;
};
/** A line may be taken, and having none costs nothing yet: what is measured is the line alone. */
const undecided = (s: GameState): void => {
  officers(s);
  s.regime.falls = 0;
};
const asked =
  (rung: "demand" | "restrict") =>
  (s: GameState): void => {
    officers(s);
    s.tracks.sentiment = 700;
    s.demand = { rung, since: 5 };
    s.wagner.contractIn = 4;
  };

const CASES: readonly Case[] = [
  {
    id: "paris.drop_aim",
    more: { option: "soil_safe" },
    given: (s) => void (s.aims = [{ id: "soil_safe", since: 1, funded: 3, met: false }]),
  },
  { id: "paris.speak_home", more: { option: "threat" } },
  { id: "paris.speak_home", more: { option: "limits" } },
  { id: "paris.speak_home", more: { option: "results" } },
  { id: "paris.speak_mali" },
  {
    id: "paris.claim_event",
    more: { option: "signal" },
    given: (s) =>
      void (s.claims = [
        { what: "signal", since: 1, by: [] },
        { what: "contact", since: 1, by: [] },
      ]),
  },
  { id: "paris.analyse_threat" },
  {
    id: "paris.answer_signal",
    given: (s) => {
      s.turn = 3;
      s.signals = [{ kind: "bound", since: 2, strength: 900, answered: 0, echoIn: 8, echo: 1 }];
    },
  },
  { id: "paris.take_line", more: { option: "accept" }, given: undecided },
  { id: "paris.take_line", more: { option: "break" }, given: undecided },
  { id: "paris.take_line", more: { option: "condition" }, given: undecided },
  { id: "paris.court_neighbour", more: { target: "niamey" } },
  { id: "paris.court_neighbour", more: { target: "ouagadougou" } },
  { id: "paris.announce_exit", more: { option: "3" } },
  { id: "paris.guarantee_settlement", given: (s) => Object.assign(s.talks, { rung: 3, steppedIn: 1 }) },
  { id: "bamako.pay_army" },
  { id: "bamako.reform_army" },
  { id: "bamako.promise_elections", more: { option: "4" }, given: officers },
  {
    id: "bamako.postpone_elections",
    given: (s) => {
      officers(s);
      s.elections.promisedFor = 8;
    },
  },
  { id: "bamako.seek_donors" },
  { id: "bamako.renew_mandate" },
  {
    id: "bamako.blame_paris",
    given: (s) => {
      officers(s);
      s.tracks.sentiment = 600;
    },
  },
  { id: "bamako.praise_paris" },
  {
    id: "bamako.demand_exit",
    given: (s) => {
      officers(s);
      s.tracks.sentiment = 700;
    },
  },
  { id: "bamako.restrict_french", given: asked("demand") },
  { id: "bamako.expel_french", given: asked("restrict") },
  { id: "bamako.break_talks" },
  { id: "jnim.communique", more: { option: "bound" } },
  { id: "jnim.communique", more: { option: "threaten" } },
  { id: "jnim.seek_talks" },
  { id: "jnim.leave_talks", given: (s) => Object.assign(s.talks, { rung: 2, steppedIn: 1 }) },
  {
    id: "jnim.release_hostages",
    given: (s) => {
      s.talks.rung = 0;
      s.tracks.contact = 0;
    },
  },
  { id: "moscow.publish_poll" },
  { id: "moscow.fund_movement", zone: CAPITAL },
  {
    id: "moscow.claim_victory",
    given: (s) => {
      s.wagner.deployedIn = 1;
      s.demand.rung = "expel";
    },
  },
  { id: "moscow.court_neighbour", more: { target: "niamey" }, given: (s) => void (s.demand.rung = "expel") },
  { id: "moscow.campaign", zone: CAPITAL, more: { option: "anti_french" } },
  { id: "moscow.hide_hand", given: (s) => void (s.tracks.exposure = 400) },
  { id: "moscow.show_hand", given: (s) => void (s.tracks.influence = 100) },
  { id: "bamako.tolerate_predation" },
  { id: "bamako.local_talks", zone: HELD },
  { id: "jnim.local_truce", zone: HELD },
  { id: "jnim.hold_hostages" },
  { id: "jnim.negotiate_hostages" },
  { id: "paris.back_talks", more: { option: "open" } },
];

/** What the order alone changes, points: the same quarter with it and without. */
function change(seed: number, k: Case): { s: GameState; of(what: string, zone?: string): number } {
  const row = rowOf(k.id);
  const s = boardState(seed, { tracks: { legitimacy: 700 }, rest: (g) => k.given?.(g) });
  const o = order(k.id, k.zone ?? -1, k.more);
  const held = structuredClone(s);
  if (row.posture) posture(held, k.id, k.zone ?? -1, k.more?.option ?? "");
  const without = runStep(s, row.step, POLITICS).after;
  const after = runStep(held, row.step, POLITICS, [o]).after;
  const at = k.zone ?? -1;
  return {
    s,
    of(what, zone) {
      const local = zone !== undefined && (ZONE_TRACKS as readonly string[]).includes(what);
      const figure = (g: GameState) =>
        local ? (g.zones[at]?.[what as ZoneTrackId] ?? 0) : g.tracks[what as TrackId];
      return (figure(after) - figure(without)) / 10;
    },
  };
}

describe("[D1] [D8] [D9] [D10] [D12] [D14] [D15] [D18] [D19] [D22] [D26] [D29] orders do what their rows say", () => {
  it.each(CASES.map((k) => [`${k.id} ${k.more?.option ?? k.more?.target ?? ""}`, k] as const))(
    "%s",
    (_name, k) => {
      const row = rowOf(k.id);
      const moved = new Map<string, number[]>();
      for (let seed = FIRST; seed < FIRST + SEEDS; seed++) {
        const { s, of } = change(seed, k);
        const o = order(k.id, k.zone ?? -1, k.more);
        for (const e of row.expects(viewFor(s, k.id.split(".")[0] as Role), o.draft)) {
          const known =
            (TRACKS as readonly string[]).includes(e.what) ||
            (ZONE_TRACKS as readonly string[]).includes(e.what);
          if (!known || e.low === undefined || e.high === undefined) continue;
          const n = of(e.what, e.zone);
          moved.set(e.what, [...(moved.get(e.what) ?? []), n]);
          const unsure = e.sure !== undefined && e.sure < 4;
          expect([
            e.what,
            n >= Math.min(e.low, unsure ? 0 : e.low) - SLACK &&
              n <= Math.max(e.high, unsure ? 0 : e.high) + SLACK,
            n,
          ]).toEqual([e.what, true, n]);
        }
      }
      expect(moved.size).toBeGreaterThan(0);
      // an estimate that never comes true in any seed is no estimate
      for (const [what, list] of moved) expect([what, list.some((n) => n !== 0)]).toEqual([what, true]);
    },
  );
});
