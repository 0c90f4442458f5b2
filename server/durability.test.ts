// Nothing acknowledged is ever lost: the real server is killed again and again while people play, and they play on.
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decide, ROLES, viewFor } from "../game-rules/index.ts";
import type { Command } from "./contract/requests.ts";
import { type Seat, viewerOf } from "./contract/seats.ts";
import { isExerciseEvent, type LogRecord } from "./exercise/log/events.ts";
import { begin, evolve } from "./exercise/log/evolve.ts";
import { recordOf } from "./exercise/log/history.ts";
import type { Fold } from "./exercise/log/state.ts";
import { timelineOf } from "./exercise/log/timeline.ts";
import { openStore } from "./store/index.ts";
import { KINDS } from "./store/testing.ts";
import { insist } from "./testing/insist.ts";
import { bundleServer, type MortalServer, mortalServer } from "./testing/mortal-server.ts";
import { createExercise, join, type Player, play } from "./testing/player.ts";

const KILLS = 20;
const SEATS: readonly Seat[] = ["control", ...ROLES, "observer"];
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const upTo = (ms: number) => rest(Math.random() * ms);

let bundle: string;
beforeAll(async () => {
  bundle = await bundleServer();
});
afterAll(() => rmSync(bundle, { force: true }));

interface Acked {
  key: string;
  seat: Seat;
  member: string;
  text?: string;
}

/** Somebody who never stops: talk, drafts, deals, sheets, and control moving everybody on. */
async function keepPlaying(player: Player, acked: Acked[], done: () => boolean): Promise<void> {
  for (let i = 0; !done(); i++) {
    const { view, exercise } = player.now();
    const legal = player.legal();
    const key = randomUUID();
    const { member } = exercise.me;
    const { seat } = player;
    const command = next(seat, i, view, legal[i % Math.max(1, legal.length)]?.draft);
    if (await insist(player, command, key)) {
      acked.push({ key, seat, member, ...("text" in command ? { text: command.text } : {}) });
    }
    await upTo(seat === "control" ? 1_500 : 250);
  }
}

function next(seat: Seat, i: number, view: ReturnType<typeof viewFor>, order: unknown): Command {
  const { turn, phase } = view;
  if (seat === "control") return { type: "phase.advance", turn, phase };
  if (phase === "orders" && i % 3 === 0)
    return { type: "sheet.commit", turn, orders: order ? [order as never] : [] };
  if (phase === "orders" && i % 3 === 1) return { type: "sheet.reopen", turn };
  if (phase === "outcome" && i % 3 === 0) return { type: "outcome.read", turn };
  const text = `${seat} ${i} ${randomUUID()}`;
  return { type: "message.send", to: i % 2 ? [] : [seat === "moscow" ? "bamako" : "moscow"], text };
}

// Beside each other: most of the time goes by while browsers find back.
describe.concurrent.each(KINDS)("on $kind", ({ fresh }) => {
  let home: Awaited<ReturnType<typeof fresh>>;
  let server: MortalServer;
  const players: Player[] = [];
  afterAll(async () => {
    for (const player of players) player.leave();
    await server.kill();
    await home.dispose();
  });

  it(`keeps every acknowledged command through ${KILLS} kills, and every browser carries on by itself`, async () => {
    home = await fresh();
    const { dataDir, databaseUrl } = home.options;
    server = await mortalServer(bundle, {
      DATA_DIR: dataDir,
      ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
    });
    await server.start();
    await server.ready();
    const { id, links } = await createExercise(server.base, { scenario: "missed-moment", seed: 11 });
    for (const seat of SEATS) {
      const { cookie } = await join(server.base, links[seat]);
      players.push(await play(server.base, { exercise: id, seat, cookie }));
    }
    const [control] = players;
    if (!control) throw new Error("nobody leads");
    await insist(control, { type: "game.open" }, randomUUID());

    const acked: Acked[] = [];
    let over = false;
    const busy = players.filter((p) => p.seat !== "observer").map((p) => keepPlaying(p, acked, () => over));
    for (let kill = 0; kill < KILLS; kill++) {
      // Every fourth life ends before it began; the others at a random moment, a few commands on.
      if (kill % 4 === 3) await upTo(800);
      else {
        await server.ready();
        const enough = acked.length + 3 + Math.floor(Math.random() * 9);
        for (let i = 0; i < 100 && acked.length < enough; i++) await rest(50);
        await upTo(50);
      }
      await server.kill();
      await server.start();
    }
    await server.ready();
    await rest(1_000);
    over = true;
    await Promise.all(busy);
    for (const player of players) await player.until("the line", () => player.socket.connected);
    const live = players.map((p) => [p.seat, p.now().view] as const);
    expect(players.map((p) => p.gaps)).toEqual(players.map(() => 0));

    await server.kill();
    const store = await openStore(home.options);
    try {
      const stored = await store.events(id);
      const records = stored.map(recordOf);
      // Every acknowledged command is there, once.
      const done = new Map<string, number>();
      for (const { command } of stored) if (command) done.set(command, (done.get(command) ?? 0) + 1);
      expect(acked.length).toBeGreaterThan(KILLS * 2);
      expect(acked.filter(({ member, key }) => !done.has(`${member}:${key}`))).toEqual([]);
      const texts = records.flatMap(({ event }) =>
        "text" in event && typeof event.text === "string" ? [event.text] : [],
      );
      expect(new Set(texts).size).toBe(texts.length);
      expect(acked.filter(({ text }) => text !== undefined && !texts.includes(text))).toEqual([]);
      // Every command's events stand together, and those of an advance are all that the rules say.
      const folds = foldAll(records);
      const commands = stored.map((e) => e.command);
      expect(wholeCommands(commands)).toBe(true);
      expect(halfAdvances(records, commands, folds)).toEqual([]);
      // What the live server held is what the log says, to the last byte.
      const last = folds.at(-1);
      if (!last) throw new Error("an empty log");
      for (const [seat, view] of live)
        expect(view, seat).toEqual(JSON.parse(JSON.stringify(viewFor(last.game, viewerOf(seat)))));
      // Every phase can be gone back to where the log opened it.
      const { moments } = timelineOf(records);
      expect(moments.length).toBeGreaterThan(0);
      for (const { turn, phase, seq } of moments)
        expect({ turn, phase }).toEqual({
          turn: folds[seq - 1]?.game.turn,
          phase: folds[seq - 1]?.game.phase,
        });
      console.log(
        `${store.kind}: ${KILLS} kills, ${acked.length} acknowledged, ${records.length} events, turn ${last.game.turn}`,
      );
    } finally {
      await store.close();
    }
  }, 420_000);
});

function foldAll([first, ...others]: readonly LogRecord[]): Fold[] {
  if (!first) return [];
  const folds = [begin(first)];
  for (const record of others) folds.push(evolve(folds.at(-1) as Fold, record));
  return folds;
}

/** No command's events are torn apart by another's. */
function wholeCommands(commands: readonly (string | null)[]): boolean {
  const starts = commands.filter((command, i) => command !== null && command !== commands[i - 1]);
  return new Set(starts).size === starts.length;
}

/** Where a phase opened, the engine is asked again upon what stood before: its answer must be what the log holds. */
function halfAdvances(
  records: readonly LogRecord[],
  commands: readonly (string | null)[],
  folds: readonly Fold[],
): number[] {
  const half: number[] = [];
  for (const command of new Set(commands)) {
    const own = records.filter((_, i) => commands[i] === command);
    if (!own.some(({ event }) => event.type === "PhaseOpened")) continue;
    // Sheets that were missing are filled before.
    const found = own.filter(({ event }) => !isExerciseEvent(event) && event.type !== "SheetCommitted");
    const before = folds[(found[0]?.seq ?? 0) - 2];
    const opening = own.some(({ event }) => event.type === "ExerciseOpened");
    const act = { do: opening ? ("open" as const) : ("advance" as const) };
    const again = before && decide(before.game, { type: "facilitator", act });
    const wanted = again?.ok ? JSON.parse(JSON.stringify(again.events)) : [];
    if (
      !isDeepStrictEqual(
        wanted,
        found.map((r) => r.event),
      )
    )
      half.push(found[0]?.seq ?? 0);
  }
  return half;
}
