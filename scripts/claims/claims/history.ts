// C1 to C6: what the rules make of all four seats on the historical line.
import { scenarios } from "../../../game-rules/index.ts";
import { game } from "../arms/arm.ts";
import { HISTORY, history, seated } from "../arms/common.ts";
import { words } from "../arms/lines.ts";
import { type Claim, column, gains, positive } from "../claim.ts";
import type { Figures } from "../figures.ts";
import { bootstrap, mean, meanOf, medianOf } from "../statistics.ts";

const full = scenarios["missed-moment"];
const QUIET = game("history, no events", { policies: history, scenario: { ...full, events: [] } });

const firstCoup = (f: Figures) => (f.coup1 ?? 99) >= 2 && (f.coup1 ?? 99) <= 4;
const secondCoup = (f: Figures) => (f.coup2 ?? 99) <= 7;
const wagnerCame = (f: Figures) => (f.wagner ?? 99) >= 7 && (f.wagner ?? 99) <= 9 && f.faced === 0;
const duress = (f: Figures) => (f.out ?? 99) <= 12 && (f.reading ?? 99) < 40;

export const c01: Claim = {
  id: "C1",
  says: "a coup in 2020 Q3, one quarter either side, and a second by 2021 Q3, in most games",
  cites: "The Missed Moment",
  arms: [HISTORY],
  judge: (read, j) => [
    j.shareAtLeast("first coup 2020 Q2 to Q4", read(HISTORY).map(firstCoup), 0.6),
    j.shareAtLeast("second coup by 2021 Q3", read(HISTORY).map(secondCoup), 0.6),
  ],
};

export const c02: Claim = {
  id: "C2",
  says: "Wagner deployed in 2021 Q4, one quarter either side, without a battle, in most games",
  cites: "Executive Summary",
  arms: [HISTORY],
  judge: (read, j) => [
    j.shareAtLeast("Wagner 2021 Q3 to 2022 Q1, not faced", read(HISTORY).map(wagnerCame), 0.6),
  ],
};

export const c03: Claim = {
  id: "C3",
  says: "the French are out by 2022 Q4 and the exit reads as duress in at least 80 %; C1 to C3 hold within 10 points without events",
  cites: "The Missed Moment",
  arms: [HISTORY, QUIET],
  judge(read, j) {
    const pairs = read(HISTORY).map((f, i) => [f, read(QUIET)[i] as Figures] as const);
    const share = (test: (f: Figures) => boolean) =>
      bootstrap(pairs, (rows) => 100 * mean(rows.map(([a, b]) => Number(test(b)) - Number(test(a)))));
    return [
      j.shareAtLeast("out by 2022 Q4 in duress", read(HISTORY).map(duress), 0.8),
      j.apart("first coup, points apart without events", share(firstCoup), 10),
      j.apart("second coup, points apart", share(secondCoup), 10),
      j.apart("Wagner, points apart", share(wagnerCame), 10),
      j.apart("duress, points apart", share(duress), 10),
    ];
  },
};

/** Every other French unit stays at home, so that half of all are in the field. */
const half = (() => {
  let carried = 0;
  return {
    ...full,
    zones: full.zones.map((z) => {
      const units = (z.start.forces.french ?? 0) + carried;
      carried = units % 2;
      return { ...z, start: { ...z.start, forces: { ...z.start.forces, french: Math.floor(units / 2) } } };
    }),
  };
})();
const HALF = game("history, half the force", { policies: history, scenario: half });

export const c04: Claim = {
  id: "C4",
  says: "French opposition at 2021 Q1 is 51 % plus or minus 4 at the median, the 2020 cost near EUR 1 bn; half the force lowers it by at least 3",
  cites: "The Missed Moment; Executive Summary",
  arms: [HISTORY, HALF],
  judge: (read, j) => [
    j.between("opposition 2021 Q1, median", medianOf(column(read(HISTORY), "opposition5")), 47, 55),
    j.between(
      "cost of 2020, EUR m, median",
      medianOf(read(HISTORY).map((f) => [1, 2, 3, 4].reduce((n, t) => n + (f[`cost${t}`] ?? 0), 0))),
      900,
      1020,
    ),
    j.atMost(
      "opposition with half the force, difference",
      meanOf(gains(read(HISTORY), read(HALF), "opposition5")),
      -3,
    ),
  ],
};

const BOUND = game("JNIM bounds the war", {
  policies: seated(history, { jnim: words(history.jnim, "bound") }),
});
const THREATENS = game("JNIM threatens", {
  policies: seated(history, { jnim: words(history.jnim, "threaten") }),
});
const attacked = (games: readonly Figures[]) => games.map((f) => (f.attacks ?? 0) > 0);

export const c05: Claim = {
  id: "C5",
  says: "no attack on French soil in at least 95 %; a JNIM that threatens and breaks talks makes one at least 5 times likelier, still below 15 %",
  cites: "The Missed Moment",
  arms: [HISTORY, BOUND, THREATENS],
  games: 2000,
  judge(read, j) {
    const pairs = attacked(read(BOUND)).map((a, i) => [a, attacked(read(THREATENS))[i] as boolean] as const);
    // a single attack more than were counted: the ratio stays finite where none came, and errs against the claim
    const ratio = bootstrap(
      pairs,
      (rows) => rows.filter(([, b]) => b).length / (rows.filter(([a]) => a).length + 1),
    );
    return [
      j.shareAtLeast(
        "no attack on the historical line",
        attacked(read(HISTORY)).map((x) => !x),
        0.95,
      ),
      j.atLeast("threatening against bounding, times", ratio, 5),
      j.shareAtMost("an attack under threats", attacked(read(THREATENS)), 0.15),
    ];
  },
};

const ZONES = full.zones.map((z) => z.id);
const yearly = (f: Figures, first: number, of = "sentiment", zone = ""): number =>
  mean([0, 1, 2, 3].map((k) => f[`${of}${first + k}${zone}`] ?? Number.NaN));
const highestInCapital = (f: Figures): boolean => {
  const capital = yearly(f, 9, "sentiment", ".BKO");
  return ZONES.every((z) => z === "BKO" || yearly(f, 9, "sentiment", `.${z}`) < capital);
};

export const c06: Claim = {
  id: "C6",
  says: "sentiment against France rises from 2020 to 2022 and is highest in Bamako",
  cites: "Serval Success, Barkhane Bane",
  arms: [HISTORY],
  judge: (read, j) => [
    j.above("rise of the yearly mean, points", meanOf(read(HISTORY).map((f) => yearly(f, 9) - yearly(f, 1)))),
    j.shareAtLeast("it rose", positive(read(HISTORY).map((f) => yearly(f, 9) - yearly(f, 1))), 0.6),
    j.shareAtLeast("highest in the capital in 2022", read(HISTORY).map(highestInCapital), 0.6),
  ],
};
