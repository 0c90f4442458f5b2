// A server of our own for a test: any free port of this machine, a store in memory or the one that is given.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Application, createApplication, type Dependencies } from "../app.ts";
import type { CreateExercise } from "../contract/requests.ts";
import { SEATS, type Seat } from "../contract/seats.ts";
import { type Log, silentLog } from "../log.ts";
import { openTestStore } from "../store/testing.ts";
import { createExercise, join, type Player, play } from "./player.ts";

export interface House {
  readonly base: string;
  readonly app: Application;
  close(): Promise<void>;
}

/** Says nothing, but for a payload that leaves without a row in the register: that is a fault wherever it happens. */
export const strictLog: Log = {
  ...silentLog,
  error(event, error) {
    if (event === "payload.unregistered") throw error;
  },
};

export const memoryStore = openTestStore;

export async function openHouse(deps: Pick<Dependencies, "store"> & Partial<Dependencies>): Promise<House> {
  const http = createServer();
  // All of a test's people come from one address, and where its clock stands still no allowance grows back.
  const many = { perSecond: 1e4, burst: 1e4 };
  // Nor does a clock that a test moves on by minutes say how long the database has really been asked.
  const patience = deps.time ? { patienceMs: 1e12 } : {};
  const options = { createRate: many, joinRate: many, ...patience, ...deps.options };
  const app = await createApplication(http, { log: strictLog, ...deps, options });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const { port } = http.address() as AddressInfo;
  return { base: `http://127.0.0.1:${port}`, app, close: app.close };
}

export interface Table {
  readonly id: string;
  readonly links: Record<Seat, string>;
  readonly players: Record<Seat, Player>;
  readonly cookies: Record<Seat, string>;
  leave(): void;
}

/** An exercise with one person in each of these seats, all connected. */
export async function sitDown(
  base: string,
  asked: CreateExercise,
  seats: readonly Seat[] = SEATS,
): Promise<Table> {
  const { id, links } = await createExercise(base, asked);
  const players = {} as Record<Seat, Player>;
  const cookies = {} as Record<Seat, string>;
  for (const seat of seats) {
    const { cookie } = await join(base, links[seat]);
    cookies[seat] = cookie;
    players[seat] = await play(base, { exercise: id, seat, cookie });
  }
  return { id, links, players, cookies, leave: () => Object.values(players).forEach((p) => p.leave()) };
}
