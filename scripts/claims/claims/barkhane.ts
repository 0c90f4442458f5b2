// C30 and C36: the long campaign leads to the board that the twelve quarters begin with, and the Islamic State is a force in both.
import { type GameState, scenarios, type ZoneId } from "../../../game-rules/index.ts";
import { game } from "../arms/arm.ts";
import { balanced, history } from "../arms/common.ts";
import { type Claim, column } from "../claim.ts";
import { type Figures, NEVER } from "../figures.ts";
import { medianOf } from "../statistics.ts";

const full = scenarios["missed-moment"];
const long = scenarios.barkhane;

/** Half-years of the long campaign, counted from 2014 H2. */
const halfYear = (year: number, half: 1 | 2): number => (year - 2014) * 2 + half - 1;

const cells = (s: GameState): number => s.zones.reduce((n, z) => n + z.forces.is, 0);
const PUBLISHED = ["frenchOpposition", "sentiment"] as const;

/** How far the board of this state is from the one that the twelve quarters begin with. */
function nearness(_events: unknown, s: GameState): Figures {
  const same = full.zones.filter(
    (z) => s.zones[s.scenario.zones.findIndex((o) => o.id === z.id)]?.control === z.start.control,
  );
  const apart = PUBLISHED.map((t) => [`${t}Apart`, s.tracks[t] / 10 - full.tracks[t]] as const);
  return {
    cells: cells(s),
    same: same.length,
    costApart: s.tracks.costMeur / 10 / long.quartersPerTurn - full.tracks.costMeur,
    lossesApart: s.tracks.losses / 10 - full.tracks.losses,
    ...Object.fromEntries(apart),
  };
}

const campaign = (key: string, policies: typeof history, until?: number) =>
  game(`C30 ${key}`, { scenario: long, policies, until, measure: nearness });
const BY_2015 = campaign("history to 2015 H2", history, halfYear(2015, 2));
const BY_2019 = campaign("history to 2019 H2", history, halfYear(2019, 2));
const WHOLE = campaign("history", history);
const BALANCED_2017 = campaign("balanced to 2017 H2", balanced, halfYear(2017, 2));

const within = (f: Figures, figure: string, from: number, to: number): boolean =>
  (f[figure] ?? NEVER) >= from && (f[figure] ?? NEVER) <= to;

export const c30: Claim = {
  id: "C30",
  says: "Barkhane on history: IS on the board by 2015 H2, second coup and Wagner within a half-year of C1 and C2, 2019 H2 near the board of missed-moment",
  cites: "Serval Success, Barkhane Bane; Lessons Learned",
  arms: [BY_2015, BY_2019, WHOLE],
  judge(read, j) {
    const at2019 = read(BY_2019);
    return [
      j.shareAtLeast(
        "IS on the board by 2015 H2",
        read(BY_2015).map((f) => (f.cells ?? 0) > 0),
        0.6,
      ),
      j.shareAtLeast(
        "second coup 2020 H2 to 2021 H2",
        read(WHOLE).map((f) => within(f, "coup2", halfYear(2020, 2), halfYear(2021, 2))),
        0.6,
      ),
      j.shareAtLeast(
        "Wagner 2021 H1 to 2022 H1, not faced",
        read(WHOLE).map((f) => within(f, "wagner", halfYear(2021, 1), halfYear(2022, 1)) && f.faced === 0),
        0.6,
      ),
      j.atLeast("zones under the same control at 2019 H2, median", medianOf(column(at2019, "same")), 10),
      j.shareAtLeast(
        "at least 10 of 14 the same",
        at2019.map((f) => (f.same ?? 0) >= 10),
        0.6,
      ),
      j.between("cost a quarter, EUR m apart, median", medianOf(column(at2019, "costApart")), -25, 25),
      j.between("losses apart, median", medianOf(column(at2019, "lossesApart")), -3, 3),
      j.between("opposition apart, median", medianOf(column(at2019, "frenchOppositionApart")), -8, 8),
      j.between("sentiment apart, median", medianOf(column(at2019, "sentimentApart")), -8, 8),
    ];
  },
};

/** The half of C30 that does not hold: balanced Paris leaves as soon as leaving reads as a choice, which in 2015 it does. Printed, not judged. */
export const c30OnBalanced: Claim = {
  id: "C30.1",
  says: "Barkhane on balanced: the French still there at 2017 H2 in at least half",
  cites: "Serval Success, Barkhane Bane",
  arms: [BALANCED_2017],
  later: true,
  judge: (read, j) => [
    j.shareAtLeast(
      "balanced: the French still there at 2017 H2",
      read(BALANCED_2017).map((f) => f.out === NEVER),
      0.5,
    ),
  ],
};

/** Where the ground about Ansongo and Menaka lies. */
const THREE_BORDERS: readonly ZoneId[] = ["GAO", "LIP"];

/** IS on the line of history: its strength, and whether it holds or contests that ground. */
function standing(_events: unknown, s: GameState): Figures {
  const there = THREE_BORDERS.some((id) => {
    const z = s.zones[s.scenario.zones.findIndex((o) => o.id === id)];
    return z?.control === "is" || (z?.control === "contested" && z.forces.is > 0);
  });
  return { gained: s.tracks.isStrength / 10 - full.tracks.isStrength, there: Number(there) };
}
const LINE = game("C36 history", { policies: history, measure: standing });

export const c36: Claim = {
  id: "C36",
  says: "on the historical line IS ends at least 3 stronger than it began in most games and holds or contests ground about Ansongo and Ménaka in at least half",
  cites: "Lessons Learned",
  arms: [LINE],
  judge: (read, j) => [
    j.shareAtLeast(
      "at least 3 stronger",
      read(LINE).map((f) => (f.gained ?? 0) >= 3),
      0.6,
    ),
    j.shareAtLeast(
      "holds or contests ground about Ansongo and Ménaka",
      read(LINE).map((f) => f.there === 1),
      0.5,
    ),
  ],
};
