// One game as a page to read: quarter by quarter what each seat ordered, what became of it, and every move of a figure with its causes.
import {
  type GameEvent,
  type GameState,
  labelOf,
  newGame,
  playOut,
  ROLES,
  type ScenarioId,
  scenarios,
} from "../../game-rules/index.ts";
import type { Summary } from "../../game-rules/policies/index.ts";
import type { Table } from "../claims/arms/arm.ts";
import { writeOrder } from "./set.ts";

const tenths = (n: number): string => (n / 10).toFixed(1).replace(/\.0$/, "");
const signed = (n: number): string => `${n > 0 ? "+" : ""}${tenths(n)}`;

/** Causes as the ledger names them, each with its amount and dynamic. */
const because = (lines: readonly { d: string; code: string; n: number }[]): string =>
  lines.map((l) => `${l.code} ${signed(l.n)} [${l.d}]`).join(", ");

/** A line of a game, or nothing for what only keeps the books. */
function told(e: GameEvent, zoneOf: (n: number) => string): string | null {
  switch (e.type) {
    case "SheetCommitted":
      return e.orders.length
        ? `  ${e.role.padEnd(7)} ${e.orders.map(writeOrder).join("  ")}`
        : `  ${e.role.padEnd(7)} -`;
    case "OrderCarriedOut":
      return `    > ${e.role} ${writeOrder(e.order)}: ${e.result}${e.params ? ` ${JSON.stringify(e.params)}` : ""}`;
    case "TrackMoved":
      return `    ${e.track} ${tenths(e.from)} to ${tenths(e.to)}: ${because(e.lines)}`;
    case "ZoneMoved":
      return Math.abs(e.to - e.from) < 30
        ? null
        : `    ${zoneOf(e.zone)} ${e.track} ${tenths(e.from)} to ${tenths(e.to)}: ${because(e.lines)}`;
    case "ForceChanged":
      return `    ${zoneOf(e.zone)} ${e.force} ${tenths(e.from)} to ${tenths(e.to)}: ${because(e.lines)}`;
    case "ControlChanged":
      return `  * ${zoneOf(e.zone)}: ${e.from} to ${e.to} (${e.line.code}) [${e.line.d}]`;
    case "PhaseOpened":
    case "QuarterClosed":
    case "RoundClosed":
    case "ReportsReceived":
    case "DiceThrown":
    case "MovedInSecret":
    case "CameToLight":
      return null;
    default: {
      const { type, ...rest } = e as GameEvent & Record<string, unknown>;
      return `  * ${type} ${JSON.stringify(rest).slice(0, 160)}`;
    }
  }
}

/** A whole game, line by line, and what it came to. */
export function readGame(scenario: ScenarioId, table: Table, seed: number): string {
  const start = newGame(scenarios[scenario], seed);
  const { events, summary, state } = playOut(start, table, seed);
  const zoneOf = (n: number): string => start.scenario.zones[n]?.id ?? "?";
  const page: string[] = [];
  for (const e of events) {
    if (e.type === "PhaseOpened" && e.phase === "situation") page.push("", heading(start, e.turn));
    const text = told(e, zoneOf);
    if (text) page.push(text);
    if (e.type === "QuarterClosed") page.push(`  = reading ${tenths(e.reading)}`);
  }
  return [...page, "", ...ending(summary, state)].join("\n");
}

const heading = ({ scenario }: GameState, turn: number): string => {
  const { year, quarter } = labelOf(scenario, turn);
  return `${turn}. ${year} Q${quarter}`;
};

function ending({ scores, exit, coups, out, settled }: Summary, s: GameState): string[] {
  return [
    `exit reading ${exit.value} (${exit.word}), out ${out ?? "never"}, settled ${settled ?? "never"}, coups ${coups.join(" ") || "none"}, harm ${s.tally.harm}`,
    ...ROLES.map(
      (r) =>
        `${r.padEnd(7)} ${scores[r].total}: ${Object.entries(scores[r].parts)
          .map(([name, p]) => `${name} ${p.value}/${p.max}`)
          .join(", ")}`,
    ),
  ];
}
