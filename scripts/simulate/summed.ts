// Many games in a few figures: quantiles of every track by quarter, how often what happened when, scores by part.

import { RUNGS } from "../../game-rules/index.ts";
import { type Figures, NEVER } from "../claims/figures.ts";
import { quantile } from "../claims/statistics.ts";

export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** The 10th, 50th and 90th of a hundred. */
const spread = (xs: readonly number[]): Spread => ({
  low: quantile(xs, 0.1),
  median: quantile(xs, 0.5),
  high: quantile(xs, 0.9),
});

const WHEN = ["first coup", "second coup", "Wagner", "announced", "out", "settled"] as const;

export interface Summed {
  readonly tracks: Readonly<Record<string, readonly Spread[]>>;
  /** By what happened, in how many games a turn it did; 99 stands for never. */
  readonly when: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly reading: Spread;
  readonly attacks: number;
  /** In how many games the talks stood as high as each rung. */
  readonly rungs: Readonly<Record<string, number>>;
  /** Deals, and promises judged: all games together. */
  readonly deals: Readonly<Record<string, number>>;
  readonly scores: Readonly<Record<string, Readonly<Record<string, Spread>>>>;
}

const column = (games: readonly Figures[], name: string): number[] => games.map((g) => g[name] ?? Number.NaN);

export function summed(games: readonly Figures[]): Summed {
  const names = Object.keys(games[0] ?? {});
  const tracks: Record<string, Spread[]> = {};
  const scores: Record<string, Record<string, Spread>> = {};
  for (const name of names) {
    const [kind, first, second] = name.split("|") as [string, string, string];
    if (kind === "t") (tracks[first] ??= [])[Number(second) - 1] = spread(column(games, name));
    if (kind === "s") (scores[first] ??= {})[second] = spread(column(games, name));
  }
  const total = (name: string) => column(games, name).reduce((a, b) => a + b, 0);
  return {
    rungs: Object.fromEntries(
      RUNGS.map((rung, i) => [rung, column(games, "highest rung").filter((n) => n >= i).length]),
    ),
    deals: Object.fromEntries(names.filter((n) => n.startsWith("d|")).map((n) => [n.slice(2), total(n)])),
    tracks,
    scores,
    when: Object.fromEntries(WHEN.map((what) => [what, tally(column(games, what))])),
    reading: spread(column(games, "exit reading")),
    attacks: column(games, "attacks in France").reduce((a, b) => a + b, 0),
  };
}

function tally(turns: readonly number[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const t of [...turns].sort((a, b) => a - b)) {
    const key = t === NEVER ? "never" : `turn ${t}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

const figure = (x: number): string => (Math.abs(x) >= 1000 ? x.toFixed(0) : x.toFixed(1));
const between = (s: Spread): string => `${figure(s.median)} (${figure(s.low)} to ${figure(s.high)})`;

export function asText(
  r: Summed & { games: number; seed: number; scenario: string; policies: Readonly<Record<string, string>> },
): string {
  const lines = [
    `${r.games} games of ${r.scenario} from seed ${r.seed}; ${Object.entries(r.policies)
      .map(([role, p]) => `${role} ${p}`)
      .join(", ")}`,
    "",
    "Medians by turn",
    ...Object.entries(r.tracks).map(
      ([track, turns]) => `  ${track.padEnd(17)}${turns.map((s) => figure(s.median).padStart(7)).join("")}`,
    ),
    "",
    "When",
    ...Object.entries(r.when).map(
      ([what, counts]) =>
        `  ${what.padEnd(12)} ${Object.entries(counts)
          .map(([k, n]) => `${k}: ${n}`)
          .join("  ")}`,
    ),
    `  exit reading ${between(r.reading)}; attacks in France ${r.attacks}`,
    "",
    `Talks reached  ${Object.entries(r.rungs)
      .slice(1)
      .map(([rung, n]) => `${rung}: ${n}`)
      .join("  ")}`,
    `Deals  ${Object.entries(r.deals)
      .map(([what, n]) => `${what}: ${n}`)
      .join("  ")}`,
    "",
    "Scores, median (10th to 90th of a hundred)",
    ...Object.entries(r.scores).map(
      ([role, parts]) =>
        `  ${role.padEnd(8)} ${Object.entries(parts)
          .map(([p, s]) => `${p} ${between(s)}`)
          .join("; ")}`,
    ),
  ];
  return lines.join("\n");
}
