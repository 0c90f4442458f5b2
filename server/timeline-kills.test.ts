// An exercise is taken back again and again, on the same dice and on others, its results held and released, and forked meanwhile,
// over a server that is killed at random moments: what everybody sees, of the exercise and of its forks, is what the log comes to,
// and of what was taken back or is held nobody is told again, and no fork knows of it.
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROLES, viewFor } from "../game-rules/index.ts";
import type { Snapshot } from "./contract/answers.ts";
import type { Created } from "./contract/http.ts";
import type { Command } from "./contract/requests.ts";
import { type Seat, viewerOf } from "./contract/seats.ts";
import { createStreams } from "./exercise/audience/streams.ts";
import type { LogRecord } from "./exercise/log/events.ts";
import { openHistory, recordOf } from "./exercise/log/history.ts";
import { foldOf } from "./exercise/log/moments.ts";
import { foldFor } from "./exercise/log/state.ts";
import { isDropped, timelineOf } from "./exercise/log/timeline.ts";
import { openStore, type Store } from "./store/index.ts";
import { KINDS } from "./store/testing.ts";
import { insist as insistUnder } from "./testing/insist.ts";
import { bundleServer, type MortalServer, mortalServer } from "./testing/mortal-server.ts";
import { createExercise, join, type Player, play } from "./testing/player.ts";

const KILLS = 5;
const SEATS: readonly Seat[] = ["control", "scribe", ...ROLES, "observer"];
const OTHERS: readonly Seat[] = [...ROLES, "observer"];
/** Who plays on in a fork. */
const IN_A_FORK: readonly Seat[] = ["control", "paris", "observer"];
const FORKS = 3;
/** Why control changed a result that it held as the server was killed. */
const RULED = "RULED-BEFORE-A-KILL";
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

interface Fork extends Created {
  readonly dice: "same" | "new";
}

/** Asks for forks at random places until there are some, whether the server lives long enough to answer or not. */
async function keepForking(
  base: string,
  { exercise, cookie, control }: { exercise: string; cookie: string; control: Player },
  forks: Fork[],
  done: () => boolean,
): Promise<void> {
  while (!done() && forks.length < FORKS) {
    const turn = 1 + Math.floor(Math.random() * control.now().view.turn);
    const at = { turn, phase: oneOf(["situation", "negotiation", "orders", "outcome"]) };
    const dice = oneOf(["same", "new"] as const);
    const body = JSON.stringify({ exercise, at, dice, title: "a fork" });
    const asked = fetch(`${base}/api/forks`, { method: "POST", headers: { cookie }, body });
    const made = await asked
      .then(async (a) => (a.ok ? ((await a.json()) as Created) : null))
      .catch(() => null);
    if (made) forks.push({ ...made, dice });
    await rest(Math.random() * (made ? 1_500 : 100));
  }
}

/** Somebody in each of these seats; those before the watchers play. */
const seatsOf = (base: string, { id, links }: Created, seats: readonly Seat[]) =>
  Promise.all(
    seats.map(async (seat) => {
      const { cookie } = await join(base, links[seat]);
      return { cookie, player: await play(base, { exercise: id, seat, cookie }) };
    }),
  );

const plain = (x: unknown): unknown => JSON.parse(JSON.stringify(x));
const saidIn = (records: readonly LogRecord[]): string[] =>
  records.flatMap(({ event }) => ("text" in event && event.text?.startsWith("said ") ? [event.text] : []));
const secretsIn = (records: readonly LogRecord[]): string[] =>
  records.flatMap(({ event }) => ("secret" in event && event.secret ? [event.secret] : []));

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
    saidIn(records.filter(({ seq }) => isDropped(history.timeline(), seq) === dropped));
  return { records, history, streams, dropped: texts(true), kept: texts(false) };
}
type Read = Awaited<ReturnType<typeof readAll>>;

function expectAsFolded({ history, streams }: Read, { seat }: Player, picture: Snapshot): void {
  const viewer = viewerOf(seat);
  const { game } = foldFor(history.fold(), viewer);
  expect(picture.view, seat).toEqual(plain(viewFor(game, viewer)));
  expect(picture.items, seat).toEqual(plain(streams.of(viewer)));
}

/** A fork began as its parent stood at that place, and holds nothing that stood nowhere before it. Answers what it may not tell. */
function expectOfItsPlace({ records: fork }: Read, { records: parent }: Read, { dice }: Fork): string[] {
  const [created] = fork;
  if (created?.event.type !== "ExerciseCreated") throw new Error("a fork begins with nothing");
  const seq = created.event.parent?.seq ?? 0;
  const shared = parent.slice(0, seq);
  const then = timelineOf(shared);
  expect(then.sealedAt, "nobody forks at a result that is held").toBeNull();
  const stood = foldOf(shared).game;
  const begun = foldOf(fork.slice(0, 1 + fork.findIndex(({ event }) => event.type === "ClockPaused"))).game;
  for (const viewer of ROLES) expect(viewFor(begun, viewer), viewer).toEqual(viewFor(stood, viewer));
  expect(begun.secret === stood.secret).toBe(dice === "same");

  const known = saidIn(shared.filter((record) => !isDropped(then, record.seq)));
  const all = saidIn(parent);
  expect(saidIn(fork).filter((text) => all.includes(text))).toEqual(known);
  const hidden = [...all, ...secretsIn(parent)].filter(
    (word) => !known.includes(word) && word !== begun.secret && word !== begun.estimates,
  );
  const log = JSON.stringify(fork);
  expect(hidden.filter((word) => log.includes(word))).toEqual([]);
  return hidden;
}

// Beside each other: most of the time goes by while servers start and browsers find back.
describe.concurrent.each(KINDS)("on $kind", ({ fresh }) => {
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
    const made = await createExercise(server.base, { scenario: "missed-moment", seed: 15 });
    const seated = await seatsOf(server.base, made, SEATS);
    players.push(...seated.map(({ player }) => player));
    const { id } = made;
    const [{ cookie, player: control }] = seated as [(typeof seated)[number]];
    await insist(control, { type: "game.open" });
    await insist(control, { type: "phase.advance", turn: 1, phase: "situation" });

    let over = false;
    const busy = players
      .filter(({ seat }) => seat !== "observer" && seat !== "scribe")
      .map((player) => keepPlaying(player, () => over));
    const forks: Fork[] = [];
    const forking = keepForking(server.base, { exercise: id, cookie, control }, forks, () => over);
    const inFork: Player[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      await rest(500 + Math.random() * 2_000);
      await again();
      const [fork] = forks;
      if (!fork || inFork.length > 0) continue;
      inFork.push(...(await seatsOf(server.base, fork, IN_A_FORK)).map(({ player }) => player));
      players.push(...inFork);
      const [lead, paris] = inFork as [Player, Player];
      busy.push(insist(lead, { type: "clock.resume" }).then(() => keepPlaying(lead, () => over)));
      busy.push(keepPlaying(paris, () => over));
    }
    over = true;
    await Promise.all([...busy, forking]);
    expect(inFork).toHaveLength(IN_A_FORK.length);

    // A last time back, and then to a result that is held; nobody is told a word of what was taken back again.
    if (control.now().exercise.held) await insist(control, { type: "result.release" });
    const { turn, phase: open } = control.now().view;
    // Talks that this turn has not come to yet are none to go back to.
    if (open === "situation") await insist(control, { type: "phase.advance", turn, phase: open });
    const back: Command = { type: "line.step_back", to: { turn, phase: "negotiation" }, dice: "new" };
    expect(await insist(control, back)).toBe(true);
    expect(await insist(control, { type: "result.hold", on: true })).toBe(true);
    const { line } = (await control.until("the hold", (s) => s.exercise.holds === true)).exercise;
    const parents = players.filter((player) => !inFork.includes(player));
    for (const player of parents) await player.until("the line", (s) => s.exercise.line === line);
    for (const player of parents) player.frames.length = 0;
    await again();
    for (const phase of ["negotiation", "orders"]) {
      await control.until(phase, (s) => s.view.phase === phase);
      await insist(control, { type: "phase.advance", turn, phase });
    }
    for (const player of parents) await player.until("the seal", (s) => s.exercise.held);
    const change: Command = {
      ...{ type: "ruling.give", reason: RULED },
      effects: [{ track: "sentiment", amount: -1 }],
    };
    expect(await insist(control, change)).toBe(true);
    await again();
    for (const player of players) await player.until("the line again", () => player.socket.connected);
    await rest(1_000);
    const seen = players.map((player) => [player, player.now(), player.frames.join("\n")] as const);
    await server.kill();

    const store = await openStore(home.options);
    try {
      const parent = await readAll(store, id);
      const { history, dropped, kept } = parent;
      const fold = history.fold();
      expect(fold.line).toBeGreaterThan(0);
      expect(dropped.length + kept.length).toBeGreaterThan(KILLS);
      const secrets = secretsIn(parent.records);
      for (const [player, picture, frames] of seen.filter(([player]) => !inFork.includes(player))) {
        const { seat } = player;
        expectAsFolded(parent, player, picture);
        expect(
          [...dropped, ...secrets].filter((word) => frames.includes(word)),
          seat,
        ).toEqual([]);
        const phase = OTHERS.includes(seat) ? "orders" : "outcome";
        expect([picture.view.phase, picture.exercise.phase], seat).toEqual([phase, phase]);
        const reports = picture.items.filter((i) => i.kind === "report" && i.report.turn === turn);
        expect(reports, seat).toHaveLength(OTHERS.includes(seat) ? 0 : 1);
      }
      for (const [nth, fork] of forks.entries()) {
        const child = await readAll(store, fork.id);
        const hidden = [...expectOfItsPlace(child, parent, fork), ...secretsIn(child.records)];
        if (nth > 0) continue;
        for (const [player, picture, frames] of seen.filter(([player]) => inFork.includes(player))) {
          expectAsFolded(child, player, picture);
          expect(
            hidden.filter((word) => frames.includes(word)),
            player.seat,
          ).toEqual([]);
        }
      }
      console.log(
        `${store.kind}: ${KILLS + 2} kills, ${fold.line} steps back, ${dropped.length} of ${dropped.length + kept.length} messages dropped, ${forks.length} forks`,
      );
    } finally {
      await store.close();
    }
    expect(players.map((player) => player.gaps)).toEqual(players.map(() => 0));

    // Killed between a change and its release: the change stands, is nobody else's still, and goes out with the release.
    await server.start();
    await server.ready();
    for (const player of parents) await player.until("the line again", () => player.socket.connected);
    const rulings = control.now().exercise.adjudication?.rulings ?? [];
    expect(rulings.filter(({ reason }) => reason === RULED)).toHaveLength(1);
    expect(await insist(control, { type: "result.release" })).toBe(true);
    for (const player of parents) {
      await player.until("the outcome", (s) => s.view.phase === "outcome" && !s.exercise.held);
      if (OTHERS.includes(player.seat)) expect(player.frames.join("\n")).not.toContain(RULED);
    }
  }, 420_000);
});
