// C7 to C9, C21, C24, C26: the exits that were open, those that no longer were, and what made the difference.
import { game } from "../arms/arm.ts";
import { among, balanced, history, ON_LINE, OTHERS, seated } from "../arms/common.ts";
import { exit, soilAlone } from "../arms/lines.ts";
import {
  type Claim,
  column,
  gainOf,
  gains,
  type Judge,
  mean,
  positive,
  type Read,
  type Verdict,
} from "../claim.ts";
import { type Figures, NEVER, partsOfParis } from "../figures.ts";
import { bootstrap, medianOf } from "../statistics.ts";

const paris = history.paris;
const BACKED = among(
  "C7 talks backed, out by 2021 Q2",
  "paris",
  exit(paris, { from: 1, announce: 4, talks: true, aims: true }),
);
const ANSWERED = among(
  "C8 signal answered, out by 2021 Q3",
  "paris",
  exit(paris, { from: 5, announce: 5, answers: true, aims: true }),
);
const TOO_LATE = among(
  "C9 the same after Wagner",
  "paris",
  exit(paris, { from: 9, announce: 9, answers: true, aims: true }),
);
const SOIL = among("C21 soil safe alone", "paris", soilAlone(paris));

/** Better than history, in at least two parts of the score, and in the reading itself. */
function better(read: Read, j: Judge, line: typeof BACKED, share: number): Verdict[] {
  return OTHERS.flatMap((others) => {
    const from = read(ON_LINE[others].paris);
    const to = read(line[others]);
    const parts = partsOfParis.filter((part) => gainOf(from, to, part).low > 0).length;
    return [
      j.shareAtLeast(`better than history, others ${others}`, positive(gains(from, to, "paris")), share),
      j.above(`gain in the reading, others ${others}`, gainOf(from, to, "reading")),
      j.atLeast(
        `parts of the score that gain, others ${others}`,
        { figure: parts, low: parts, high: parts, n: to.length },
        2,
      ),
    ];
  });
}

const armsOf = (line: typeof BACKED) => OTHERS.flatMap((o) => [ON_LINE[o].paris, line[o]]);

export const c07: Claim = {
  id: "C7",
  says: "Paris backs talks in 2020 Q1, announces by 2020 Q4 and is out by 2021 Q2: better than history in at least 80 %",
  cites: "The Missed Moment",
  arms: armsOf(BACKED),
  judge: (read, j) => better(read, j, BACKED, 0.8),
};

export const c08: Claim = {
  id: "C8",
  says: "Paris answers the signal of January 2021 with an exit, announced 2021 Q1, out by 2021 Q3: better in at least 75 %",
  cites: "The Missed Moment",
  arms: armsOf(ANSWERED),
  judge: (read, j) => better(read, j, ANSWERED, 0.75),
};

export const c09: Claim = {
  id: "C9",
  says: "the same exit after Wagner came reads as duress and scores lower",
  cites: "Executive Summary",
  arms: OTHERS.flatMap((o) => [ANSWERED[o], TOO_LATE[o]]),
  judge: (read, j) => {
    // where Wagner never comes there is no "after": those games say nothing of the claim
    const late = OTHERS.map((o) => {
      const pairs = read(TOO_LATE[o]).map((f, i) => [f, read(ANSWERED[o])[i] as Figures] as const);
      return [
        o,
        pairs.filter(([f]) => (f.wagner ?? NEVER) <= (f.out ?? NEVER) && (f.wagner ?? NEVER) < NEVER),
      ] as const;
    }).filter(([, pairs]) => pairs.length >= 20);
    return late.flatMap(([o, pairs]) => [
      j.shareAtLeast(
        `reads as duress, others ${o}`,
        pairs.map(([f]) => (f.reading ?? NEVER) < 40),
        0.6,
      ),
      j.below(
        `score against the earlier exit, others ${o}`,
        bootstrap(pairs, (rows) => mean(rows.map(([a, b]) => (a.paris ?? 0) - (b.paris ?? 0)))),
      ),
    ]);
  },
};

export const c21: Claim = {
  id: "C21",
  says: "an exit on 'soil safe' alone in 2020 Q1, no talks, no receiver, reads below 55 at the median and scores below C7's line in at least 80 %",
  cites: "The Missed Moment; Serval Success, Barkhane Bane",
  arms: OTHERS.flatMap((o) => [SOIL[o], BACKED[o]]),
  judge: (read, j) =>
    OTHERS.flatMap((o) => [
      j.below(`reading, median, others ${o}`, medianOf(column(read(SOIL[o]), "reading")), 55),
      j.shareAtLeast(
        `below C7's line, others ${o}`,
        positive(gains(read(SOIL[o]), read(BACKED[o]), "paris")),
        0.8,
      ),
    ]),
};

const from = (until: number) =>
  game(`balanced Paris from history's turn ${until + 1}`, {
    policies: seated(history, { paris: balanced.paris }),
    before: { policies: history, until },
  });
const FROM_2021 = from(4);
const FROM_2022 = from(8);
const byChoice = (f: Figures): boolean => (f.out ?? NEVER) < NEVER && (f.reading ?? 0) >= 55;

export const c24: Claim = {
  id: "C24",
  says: "from the historical 2021 Q1 a balanced Paris completes an exit reading 55 or more in at least 40 %, from 2022 Q1 in at most 10 %",
  cites: "The Missed Moment",
  arms: [FROM_2021, FROM_2022],
  judge: (read, j) => [
    j.shareAtLeast("an exit by choice from 2021 Q1", read(FROM_2021).map(byChoice), 0.4),
    j.shareAtMost("an exit by choice from 2022 Q1", read(FROM_2022).map(byChoice), 0.1),
  ],
};

const QUARTERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const BY_QUARTER = QUARTERS.map((q) =>
  game(`C26 back talks and announce in turn ${q}`, {
    policies: seated(history, { paris: exit(paris, { from: q, announce: q, talks: true }) }),
  }),
);

export const c26: Claim = {
  id: "C26",
  says: "on the historical line the gain of 'back talks and announce' peaks within one quarter of 2020 Q1 and of 2021 Q1, a lower quarter between, under 5 from 2022 Q1",
  cites: "The Missed Moment",
  arms: [ON_LINE.history.paris, ...BY_QUARTER],
  judge(read, j) {
    const base = read(ON_LINE.history.paris);
    const rows = base.map((f, i) => BY_QUARTER.map((a) => (read(a)[i]?.paris ?? 0) - (f.paris ?? 0)));
    const series = QUARTERS.map((_, k) => mean(rows.map((r) => r[k] ?? 0)));
    const best = (qs: readonly number[]) =>
      qs.reduce((a, b) => ((series[b - 1] ?? 0) > (series[a - 1] ?? 0) ? b : a));
    const first = best([1, 2, 3]);
    const second = best([4, 5, 6, 7, 8]);
    const between = QUARTERS.filter((q) => q > first && q < second).reduce((a, b) =>
      (series[b - 1] ?? 0) < (series[a - 1] ?? 0) ? b : a,
    );
    const over = (peak: number) =>
      bootstrap(rows, (rs) => mean(rs.map((r) => (r[peak - 1] ?? 0) - (r[between - 1] ?? 0))));
    const at = (q: number) => ({ figure: q, low: q, high: q, n: rows.length });
    return [
      j.between("first peak, turn", at(first), 1, 2),
      j.between("second peak, turn", at(second), 4, 6),
      j.above(`first peak over turn ${between} between`, over(first)),
      j.above(`second peak over turn ${between} between`, over(second)),
      ...QUARTERS.filter((q) => q >= 9).map((q) =>
        j.below(
          `gain in turn ${q}`,
          bootstrap(rows, (rs) => mean(rs.map((r) => r[q - 1] ?? 0))),
          5,
        ),
      ),
      ...QUARTERS.filter((q) => q < 9).map((q) =>
        j.above(
          `gain in turn ${q}`,
          bootstrap(rows, (rs) => mean(rs.map((r) => r[q - 1] ?? 0))),
          -100,
        ),
      ),
    ];
  },
};
