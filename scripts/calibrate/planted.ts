// Games that nobody played: answers with a gain that was planted, for the whole method from its first ask to its windows. What it finds
// can then be held against what is true.
import { ROLES, type Role } from "../../game-rules/index.ts";
import { Chance, mixedText } from "../../server/debrief/analysis/chance.ts";
import { analysing } from "../../server/debrief/analysis/method.ts";
import { type Answer, gamesIn, type Part } from "../../server/debrief/analysis/parts.ts";
import type { Recorded } from "../../server/debrief/analysis/record.ts";
import type { Analysis } from "../../server/debrief/analysis/result.ts";
import { DEVIATIONS, drawn } from "./resampled.ts";

export interface Planted {
  /** What a plan brings its seat, points. */
  gain(part: Part): number;
  /** The standard deviation of paired differences, points. */
  deviation(part: Part): number;
  readonly seed: number;
}

/** What scores differ by from game to game, whatever is played, points. */
const DICE = 9;
const BASE = 45;

function answered(part: Part, { gain, deviation, seed }: Planted): Answer {
  const { arm, block } = part;
  const per = part.worlds?.games ?? 1;
  const key = mixedText(JSON.stringify([arm, part.turn, part.worlds ?? 0]), seed);
  const planted = arm.play === "plan" || arm.play === "without";
  const [sign, mean, spread] = planted
    ? [arm.play === "plan" ? 1 : -1, gain(part), deviation(part)]
    : [1, 0, 0];
  const games = Array.from({ length: gamesIn(part) }, (_, i) => part.from * per + i);
  return {
    totals: games.map((k) =>
      ROLES.map((role: Role, at) => {
        const base = BASE + DICE * drawn(new Chance(seed, mixedText(block), at, k, part.worlds ? 1 : 0));
        const own = planted && role === arm.role;
        return own ? base + sign * (mean + spread * drawn(new Chance(key, mixedText(block), k))) : base;
      }),
    ),
    sums: {},
    carried: games.length,
    ...(part.worlds ? { worlds: Array.from({ length: part.count }, (_, n) => part.from + n) } : {}),
  };
}

/** The whole analysis of a game of which every answer is planted. */
export function foundIn(recorded: Recorded, planted: Planted, budget?: number): Analysis {
  const method = analysing(recorded, budget === undefined ? {} : { budget });
  let step = method.next();
  while (!step.done) step = method.next(step.value.parts.map((part) => answered(part, planted)));
  return step.value;
}

/** A debrief in which every option is worth the very margin, so that no window should be found. */
export const nothingToFind = (recorded: Recorded, seed: number, margin: number): Analysis =>
  foundIn(recorded, {
    seed,
    gain: () => margin,
    deviation: ({ arm, turn }) =>
      DEVIATIONS[mixedText(JSON.stringify(arm), turn, seed) % DEVIATIONS.length] as number,
  });

export const hasWindow = ({ seats }: Analysis): boolean =>
  seats.some(({ windows, apart }) => windows.length + apart.length > 0);
