// An exercise is taken back again and again, on the same dice and on others, its results held and released, over a server that
// is killed at random moments: what everybody sees is what the log comes to, and of what was taken back nobody is told again.
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROLES, viewFor } from "../game-rules/index.ts";
import type { Command } from "./contract/requests.ts";
import { type Seat, viewerOf } from "./contract/seats.ts";
import { createStreams } from "./exercise/audience/streams.ts";
import { openHistory, recordOf } from "./exercise/log/history.ts";
import { foldFor } from "./exercise/log/state.ts";
import { isDropped } from "./exercise/log/timeline.ts";
import { openStore, type Store } from "./store/index.ts";
import { KINDS } from "./store/testing.ts";
import { insist as insistUnder } from "./testing/insist.ts";
import { bundleServer, type MortalServer, mortalServer } from "./testing/mortal-server.ts";
import { createExercise, join, type Player, play } from "./testing/player.ts";

const KILLS = 5;
const SEATS: readonly Seat[] = ["control", "scribe", ...ROLES, "observer"];
const OTHERS: readonly Seat[] = [...ROLES, "observer"];
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const oneOf = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;

let bundle: string;
beforeAll(async () => {
  bundle = await bundleServer();
});
afterAll(() => rmSync(bundle, { force: true }));

const insist = (player: Player, command: Command): Promise<boolean> =>
  insistUnder(player, command, randomUUID());

function wishOf(control: Player): Command {
  const { turn, phase } = control.now().view;
  const luck = Math.random();
  if (control.now().exercise.held && luck < 0.5) return { type: "result.release" };
  if (luck < 0.65) return { type: "phase.advance", turn, phase };
  if (luck < 0.8) return { type: "result.hold", on: luck < 0.75 };
  const to = {
    turn: 1 + Math.floor(Math.random() * turn),
    phase: oneOf(["negotiation", "orders", "outcome"]),
  };
  return { type: "line.step_back", to, dice: luck < 0.9 ? "same" : "new" };
}

async function keepPlaying(player: Player, done: () => boolean): Promise<void> {
  while (!done()) {
    const { seat } = player;
    if (seat === "control") await insist(player, wishOf(player));
    else {
      const to = Math.random() < 0.5 ? [] : [oneOf(ROLES.filter((role) => role !== seat))];
      await insist(player, { type: "message.send", to, text: `said ${randomUUID()}` });
    }
    await rest(Math.random() * 200);
  }
}

/** What the log on the disk comes to, read at once. */
async function readAll(store: Store, id: string) {
  const records = (await store.events(id)).map(recordOf);
  const [first, ...others] = records;
  if (!first) throw new Error("an empty log");
  const history = openHistory(first);
  const names = new Map((await store.members(id)).map((m) => [m.id, m.name ?? ""]));
  const streams = createStreams(
    (seq) => history.records().filter((record) => record.seq <= seq),
    (member) => names.get(member) ?? "",
  );
  for (const step of history.stepsOf(others)) {
    const ahead = streams.ahead([step]);
    history.adopt([step]);
    streams.adopt(ahead);
  }
  const texts = (dropped: boolean): string[] =>
    records.flatMap(({ seq, event }) =>
      isDropped(history.timeline(), seq) === dropped && "text" in event && event.text?.startsWith("said ")
        ? [event.text]
        : [],
    );
  return { history, streams, dropped: texts(true), kept: texts(false) };
}

describe.each(KINDS)("on $kind", ({ fresh }) => {
  let home: Awaited<ReturnType<typeof fresh>>;
  let server: MortalServer;
  const players: Player[] = [];
  afterAll(async () => {
    for (const player of players) player.leave();
    await server.kill();
    await home.dispose();
  });

  const again = async (): Promise<void> => {
    await server.kill();
    await server.start();
    await server.ready();
  };

  it(`shows everybody what the log comes to, through ${KILLS} kills`, async () => {
    home = await fresh();
    const { dataDir, databaseUrl } = home.options;
    const where = { DATA_DIR: dataDir, ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}) };
    server = await mortalServer(bundle, where);
    await server.start();
    await server.ready();
    const { id, links } = await createExercise(server.base, { scenario: "missed-moment", seed: 15 });
    for (const seat of SEATS) {
      const { cookie } = await join(server.base, links[seat]);
      players.push(await play(server.base, { exercise: id, seat, cookie }));
    }
    const [control] = players as [Player];
    await insist(control, { type: "game.open" });
    await insist(control, { type: "phase.advance", turn: 1, phase: "situation" });

    let over = false;
    const busy = players
      .filter(({ seat }) => seat !== "observer" && seat !== "scribe")
      .map((player) => keepPlaying(player, () => over));
    for (let kill = 0; kill < KILLS; kill++) {
      await rest(500 + Math.random() * 2_000);
      await again();
    }
    over = true;
    await Promise.all(busy);

    // A last time back, and then to a result that is held; nobody is told a word of what was taken back again.
    if (control.now().exercise.held) await insist(control, { type: "result.release" });
    const { turn, phase: open } = control.now().view;
    // Talks that this turn has not come to yet are none to go back to.
    if (open === "situation") await insist(control, { type: "phase.advance", turn, phase: open });
    const back: Command = { type: "line.step_back", to: { turn, phase: "negotiation" }, dice: "new" };
    expect(await insist(control, back)).toBe(true);
    expect(await insist(control, { type: "result.hold", on: true })).toBe(true);
    const { line } = (await control.until("the hold", (s) => s.exercise.holds === true)).exercise;
    for (const player of players) await player.until("the line", (s) => s.exercise.line === line);
    for (const player of players) player.frames.length = 0;
    await again();
    for (const phase of ["negotiation", "orders"]) {
      await control.until(phase, (s) => s.view.phase === phase);
      await insist(control, { type: "phase.advance", turn, phase });
    }
    for (const player of players) await player.until("the seal", (s) => s.exercise.held);
    await again();
    for (const player of players) await player.until("the line again", () => player.socket.connected);
    await rest(1_000);
    const sealed = players.map((player) => [player.seat, player.now(), player.frames.join("\n")] as const);
    await server.kill();

    const store = await openStore(home.options);
    try {
      const { history, streams, dropped, kept } = await readAll(store, id);
      const fold = history.fold();
      expect(fold.line).toBeGreaterThan(0);
      expect(dropped.length + kept.length).toBeGreaterThan(KILLS);
      for (const [seat, picture, frames] of sealed) {
        const viewer = viewerOf(seat);
        const known = JSON.parse(JSON.stringify(viewFor(foldFor(fold, viewer).game, viewer)));
        expect(picture.view, seat).toEqual(known);
        expect(picture.items, seat).toEqual(JSON.parse(JSON.stringify(streams.of(viewer))));
        expect(
          dropped.filter((text) => frames.includes(text)),
          seat,
        ).toEqual([]);
        const phase = OTHERS.includes(seat) ? "orders" : "outcome";
        expect([picture.view.phase, picture.exercise.phase], seat).toEqual([phase, phase]);
        const reports = picture.items.filter((i) => i.kind === "report" && i.report.turn === turn);
        expect(reports, seat).toHaveLength(OTHERS.includes(seat) ? 0 : 1);
      }
      console.log(
        `${store.kind}: ${KILLS + 2} kills, ${fold.line} steps back, ${dropped.length} of ${dropped.length + kept.length} messages dropped`,
      );
    } finally {
      await store.close();
    }
    expect(players.map((player) => player.gaps)).toEqual(players.map(() => 0));
  }, 420_000);
});
