// C41: administration is more than a name. What becomes of a cleared zone by the levels of administration that have come after.
import {
  type GameState,
  newGame,
  type Policy,
  playOut,
  scenarios,
  type ZoneId,
} from "../../../game-rules/index.ts";
import { type Arm, arm } from "../arms/arm.ts";
import { history, seated } from "../arms/common.ts";
import { ofType } from "../arms/counts.ts";
import { line } from "../arms/lines.ts";
import { type Claim, column } from "../claim.ts";

const full = scenarios["missed-moment"];
/** Cleared in 2020 Q1; how far its administration has come is asked in the third quarter after. */
const CLEARED = 1;
const ASKED = CLEARED + 3;
const WITHIN = 4;
/** One of these a game, by its seed: one under JNIM, one under both, two that were contested. */
const ZONES: readonly ZoneId[] = ["GOU", "LIP", "MOP", "DOG"];
const EMPTY = { french: 0, special: 0, takuba: 0, fama: 0, minusma: 0, partners: 0, militias: 0, groups: 0 };

/** Nobody sends anything there: no soldier, no official, no money. */
const leavesAlone = (base: Policy, zone: ZoneId): Policy =>
  line(
    base,
    () => [],
    (d) => d.zone === zone || d.target === zone,
  );

const forcesAt = (s: GameState, at: number) => (s.zones[at] as GameState["zones"][number]).forces;

/** The zone as it stands after a clearing: in the state's name, nobody on guard, so many levels of administration. */
function stands(s: GameState, at: number, levels: number): void {
  Object.assign(forcesAt(s, at), EMPTY);
  Object.assign(s.zones[at] ?? {}, {
    control: "state",
    clearedIn: CLEARED,
    administration: levels * 10,
    receivers: { fama: 0, minusma: 0, local: 0 },
  });
}

const clearedWith = (levels: 0 | 1 | 2): Arm =>
  arm(`C41 cleared, ${levels} levels of administration`, (seed, off) => {
    const zone = ZONES[seed % ZONES.length] as ZoneId;
    const at = full.zones.findIndex((z) => z.id === zone);
    const table = seated(history, {
      paris: leavesAlone(history.paris, zone),
      bamako: leavesAlone(history.bamako, zone),
    });
    const play = (from: GameState, until: number) => playOut(from, table, seed, { until });
    const taken = play(newGame(full, seed, { off: [...off] }), CLEARED).state;
    stands(taken, at, 0);
    for (const cells of ["jnim", "is"] as const)
      forcesAt(taken, at)[cells] = Math.min(1, forcesAt(taken, at)[cells]);
    const asked = play(taken, ASKED).state;
    stands(asked, at, levels);
    const { events } = play(asked, ASKED + WITHIN);
    const lost = ofType(events, "ControlChanged").some(
      (e) => e.zone === at && (e.to === "jnim" || e.to === "is"),
    );
    return { fell: lost || ofType(events, "ZoneFell").some((e) => e.zone === at) ? 1 : 0 };
  });

const NONE = clearedWith(0);
const ONE = clearedWith(1);
const TWO = clearedWith(2);

export const c41: Claim = {
  id: "C41",
  says: "a cleared zone without garrison or successor force falls back within four quarters in at least 70 % with no administration, 40 to 70 % with one level, at most 30 % with two",
  cites: "Serval Success, Barkhane Bane; Lessons Learned",
  arms: [NONE, ONE, TWO],
  judge(read, j) {
    const fell = (a: Arm) => column(read(a), "fell").map((n) => n > 0);
    return [
      j.shareAtLeast("fell back with no level", fell(NONE), 0.7),
      j.shareBetween("fell back with one level", fell(ONE), 0.4, 0.7),
      j.shareAtMost("fell back with two levels", fell(TWO), 0.3),
    ];
  },
};
