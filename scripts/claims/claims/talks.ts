// C18, C27 and C28: what talks cost under a harder rival, how hard a settlement is, and that a debrief finds no moment where there was
// none.
import {
  POLICIES,
  type PolicyName,
  policies,
  ROLES,
  RUNG,
  type Scenario,
  scenarios,
} from "../../../game-rules/index.ts";
import { assumed, falselyOpen } from "../../calibrate/resampled.ts";
import { game, type Table } from "../arms/arm.ts";
import { BALANCED, balanced, HISTORY } from "../arms/common.ts";
import { movedBy, ofType } from "../arms/counts.ts";
import { cooperates } from "../arms/lines.ts";
import { type Claim, gainOf } from "../claim.ts";

const full = scenarios["missed-moment"];

/** Talks that stand at a mandate as the game begins, under a rival of this strength. */
const underRival = (isStrength: number): Scenario => ({
  ...full,
  tracks: { ...full.tracks, isStrength },
  talks: { rung: RUNG.mandate },
});

/** The first quarter's price of holding the rung, and how many quarters the talks are held without a fall. */
const held = (name: PolicyName, isStrength: number) =>
  game(`C18 ${name}, IS at ${isStrength}`, {
    scenario: underRival(isStrength),
    policies: policies[name],
    measure(events, s) {
      const first = events.slice(
        0,
        events.findIndex((e) => e.type === "QuarterClosed"),
      );
      let turn = 1;
      let fell = s.past.length + 1;
      for (const e of events) {
        if (e.type === "PhaseOpened") turn = e.turn;
        if (e.type === "TalksMoved" && e.talks.rung < RUNG.mandate) {
          fell = turn;
          break;
        }
      }
      return {
        price: movedBy(first, "cohesion", "softness_with_is_near"),
        held: fell,
        moves: ofType(events, "TalksMoved").length,
      };
    },
  });
const PAIRS = POLICIES.map((name) => ({ name, soft: held(name, 20), hard: held(name, 80) }));

export const c18: Claim = {
  id: "C18",
  says: "the same rung of talks costs JNIM more cohesion under a harder IS, and held talks end in fewer quarters, for every policy",
  cites: "Lessons Learned",
  arms: PAIRS.flatMap((p) => [p.soft, p.hard]),
  judge: (read, j) =>
    PAIRS.flatMap(({ name, soft, hard }) => [
      j.below(`cohesion in the first quarter, ${name}`, gainOf(read(soft), read(hard), "price")),
      j.below(`quarters held, ${name}`, gainOf(read(soft), read(hard), "held")),
    ]),
};

const COOPERATE = game("C28 four that cooperate", {
  policies: Object.fromEntries(ROLES.map((r) => [r, cooperates(balanced[r], r)])) as Table,
});

export const c28: Claim = {
  id: "C28",
  says: "four cooperating scripts settle by 2021 Q2 in at least half, four balanced bots in 3 to 25 %, history in at most 2 %",
  cites: "The Missed Moment; Lessons Learned",
  arms: [COOPERATE, BALANCED, HISTORY],
  games: 1000,
  judge(read, j) {
    const settled = (games: readonly { [k: string]: number }[]) => games.map((f) => (f.settled ?? 99) <= 6);
    return [
      j.shareAtLeast("cooperating scripts", settled(read(COOPERATE)), 0.5),
      j.shareBetween("balanced bots", settled(read(BALANCED)), 0.03, 0.25),
      j.shareAtMost("history", settled(read(HISTORY)), 0.02),
    ];
  },
};

export const c27: Claim = {
  id: "C27",
  says: "in a null scenario where every option is worth the same, missed moments appear in at most 5 %",
  cites: "fair play: a debrief finds no moment where there was none",
  arms: [],
  // no game is played for it: paired differences are drawn with the deviations that real games have
  judge: (_, j) => [
    j.shareAtMost("debriefs with a window", falselyOpen(assumed, j.strict ? 2_000 : 30, true), 0.05),
  ],
};
