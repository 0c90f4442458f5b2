// Whole games' sheets, played out beforehand by the engine: the server plays the same game from them, and the generator reads no view.
import {
  type GameEvent,
  newGame,
  type Policy,
  playOut,
  policies,
  scenarios,
} from "../../../game-rules/index.ts";

/** Sheets by turn and role, as `sheet.commit` takes them. */
type Sheets = Record<string, unknown>[];

/** Orders alone: what is agreed on at the table is another measure. */
const silent = ({ orders }: Policy): Policy => ({ orders: (seat) => orders(seat), deals: () => [] });
const { paris, bamako, jnim, moscow } = policies.balanced;
const seats = { paris: silent(paris), bamako: silent(bamako), jnim: silent(jnim), moscow: silent(moscow) };

function sheetsOf(events: readonly GameEvent[]): Sheets {
  const sheets: Sheets = [];
  for (const e of events) {
    if (e.type === "PhaseOpened" && e.phase === "orders") sheets.push({});
    if (e.type === "SheetCommitted") Object.assign(sheets.at(-1) ?? {}, { [e.role]: e.orders });
  }
  return sheets;
}

const [games, secret] = [Number(process.argv[2]), process.argv[3] ?? ""];
const played = Array.from({ length: games }, (_, i) => {
  const start = newGame(scenarios["missed-moment"], i + 1, { secret });
  return sheetsOf(playOut(start, seats, i + 1).events);
});
console.log(JSON.stringify(played));
