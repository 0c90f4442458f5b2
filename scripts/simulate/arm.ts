// The games that a simulation plays, as an arm for the pool of workers: everything about them stands in its key.
import {
  type GameState,
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

/** The policies of a setup by their names. */
export const tableOf = (names: Setup["policies"]): Table =>
  Object.fromEntries(ROLES.map((r) => [r, policies[names[r]][r]])) as Table;

/** What became of the deals of a game, and of the promises that fell due. */
function dealsIn({ deals }: GameState): Record<string, number> {
  const words = deals.flatMap((d) => d.record);
  return {
    "d|proposed": deals.length,
    "d|signed": deals.filter((d) => d.signedIn > 0).length,
    "d|refused": deals.filter((d) => d.status === "refused").length,
    "d|countered": deals.filter((d) => d.version > 1).length,
    "d|leaked": deals.filter((d) => d.leakedTo.length > 0).length,
    "d|printed": deals.filter((d) => d.published).length,
    "d|handed on": deals.filter((d) => d.passed).length,
    "d|kept": words.filter((w) => w.kept).length,
    "d|broken": words.filter((w) => !w.kept).length,
  };
}

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
    f["highest rung"] = summary.rung;
    Object.assign(f, dealsIn(state));
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
