// What history scored: every shipped scenario with all its seats on the historical line, kept as data and shown beside every total.
import { writeFileSync } from "node:fs";
import {
  newGame,
  playOut,
  policies,
  type Role,
  SCENARIO_IDS,
  type ScenarioId,
  scenarios,
} from "../../game-rules/index.ts";
import { type Arm, arm } from "./arms/arm.ts";
import { column, mean } from "./claim.ts";
import type { Figures } from "./figures.ts";
import { type Run, readGames } from "./reading.ts";
import { quantile } from "./statistics.ts";

export const PAR_SEED = 1;
export const PAR_GAMES = 200;
/** The first of these games, which a test plays again. */
export const PAR_SAMPLE = 12;

/** The seats' totals of one game on the historical line, by role. */
export function onHistory(id: ScenarioId, seed: number): Figures {
  const scenario = scenarios[id];
  const { summary } = playOut(newGame(scenario, seed), policies.history, seed, { events: false });
  return Object.fromEntries(scenario.seats.map((role) => [role, summary.scores[role].total]));
}

const ARMS = Object.fromEntries(
  SCENARIO_IDS.map((id) => [id, arm(`par: ${id}`, (seed) => onHistory(id, seed))]),
) as Record<ScenarioId, Arm>;

const oneDecimal = (x: number): number => Math.round(x * 10) / 10;
/** The mean of the games that the test plays again. */
export const sampleOf = (games: readonly Figures[], role: Role): number =>
  oneDecimal(mean(column(games.slice(0, PAR_SAMPLE), role)));

/** The data as a module. @param file where it is written to */
export async function writePar(file: string, run: Run): Promise<void> {
  const asked = SCENARIO_IDS.map((id) => ({ arm: ARMS[id], games: PAR_GAMES }));
  const read = await readGames(asked, PAR_SEED, [], run);
  const rows = SCENARIO_IDS.map((id) => {
    const games = read(ARMS[id]);
    const seats = scenarios[id].seats.map((role) => {
      const totals = column(games, role);
      const [low, high] = [0.1, 0.9].map((q) => oneDecimal(quantile(totals, q)));
      const mid = oneDecimal(mean(totals));
      return `${role}: { mean: ${mid}, low: ${low}, high: ${high}, sample: ${sampleOf(games, role)} },`;
    });
    return `"${id}": { ${seats.join(" ")} },`;
  });
  writeFileSync(
    file,
    `// What history scored in each seat of each shipped scenario: ${PAR_GAMES} games of each with all seats on the historical line.
// Written by \`npm run claims -- --par\`; do not edit. A test plays the first of these games again.
import type { Role, ScenarioId } from "../vocabulary.ts";

/** Points, 0 to 100. */
export interface Par {
  readonly mean: number;
  /** The middle 80 % of games. */
  readonly low: number;
  readonly high: number;
  /** The mean of the first games, for the test. */
  readonly sample: number;
}

/** The games that it was taken from: seeds from \`seed\` on, the first \`sample\` of them played again by the test. */
export const PAR_FROM = { seed: ${PAR_SEED}, games: ${PAR_GAMES}, sample: ${PAR_SAMPLE} } as const;

export const PAR: Readonly<Record<ScenarioId, Partial<Readonly<Record<Role, Par>>>>> = {
${rows.join("\n")}
};
`,
  );
}
