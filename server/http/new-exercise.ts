// What every exercise needs to come into the world, made anew or cut out of another.
import { SEATS, type Seat } from "../contract/seats.ts";
import { newToken } from "../store/index.ts";
import { HttpRefusal } from "./reply.ts";
import type { RouteDeps } from "./routes.ts";

/**
 * Refuses where the server has no room for so many more. Asked at the door, and not again: some that come at the same moment may all
 * still get in.
 */
export async function mustHaveRoom(
  { store, options }: Pick<RouteDeps, "store" | "options">,
  more = 1,
): Promise<void> {
  if ((await store.listExercises()).length + more > options.maxExercises)
    throw new HttpRefusal(503, "server.full", { limit: options.maxExercises });
}

/** A link for every seat. */
export const newLinks = (): { seat: Seat; token: string }[] =>
  SEATS.map((seat) => ({ seat, token: newToken() }));
