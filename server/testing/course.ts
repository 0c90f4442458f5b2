// A game as control leads it, for tests of what comes after it.
import type { Table } from "./house.ts";

/** Opens the game and closes the orders of its first quarter: it stands in the resolution. */
export async function closeOrders({ players: { control } }: Pick<Table, "players">): Promise<void> {
  await control.command({ type: "game.open" });
  for (const phase of ["situation", "negotiation", "orders"] as const) {
    await control.command({ type: "phase.advance", turn: 1, phase });
    await control.until("the next phase", (s) => s.view.phase !== phase);
  }
}

/** Ends it, with the scores open. */
export async function end({ players: { control } }: Pick<Table, "players">): Promise<void> {
  await control.command({ type: "game.end" });
  await control.until("the end", (s) => s.view.phase === "ended");
  await control.command({ type: "settings.set", scoresOpen: true });
}
