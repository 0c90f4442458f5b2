// The games that a simulation plays, as an arm for the pool of workers: everything about them stands in its key.
import {
  newGame,
  playOut,
  policies,
  ROLES,
  type Role,
  type ScenarioId,
  scenarios,
} from "../../game-rules/index.ts";
import { family, type Table } from "../claims/arms/arm.ts";
import { type Figures, NEVER } from "../claims/figures.ts";
import type { SheetSet } from "./set.ts";

export type PolicyName = keyof typeof policies;

export interface Setup {
  readonly scenario: ScenarioId;
  readonly policies: Readonly<Record<Role, PolicyName>>;
  readonly set: readonly SheetSet[];
  readonly until?: number;
}

const tableOf = (names: Setup["policies"]): Table =>
  Object.fromEntries(ROLES.map((r) => [r, policies[names[r]][r]])) as Table;

/** Every track of every turn, how the game ran, and the scores with their parts. */
export const simulated = family("simulate", (rest) => {
  const setup = JSON.parse(rest) as Setup;
  const table = tableOf(setup.policies);
  return (seed, off): Figures => {
    const start = newGame(scenarios[setup.scenario], seed, { off: [...off] });
    const { summary, state } = playOut(start, table, seed, {
      until: setup.until,
      overrides: setup.set,
      events: false,
    });
    const f: Record<string, number> = {
      coups: summary.coups.length,
      "first coup": summary.coups[0] ?? NEVER,
      "second coup": summary.coups[1] ?? NEVER,
      Wagner: summary.wagner ?? NEVER,
      announced: summary.announced ?? NEVER,
      out: summary.out ?? NEVER,
      settled: summary.settled ?? NEVER,
      "exit reading": summary.exit.value,
      "attacks in France": state.tally.attacksInFrance,
    };
    for (const t of summary.turns) {
      for (const [track, n] of Object.entries(t.tracks)) f[`t|${track}|${t.turn}`] = n;
      f[`t|reading|${t.turn}`] = t.reading;
    }
    for (const [role, { total, parts }] of Object.entries(summary.scores)) {
      f[`s|${role}|total`] = total;
      for (const [part, { value }] of Object.entries(parts)) f[`s|${role}|${part}`] = value;
    }
    return f;
  };
});
