// One exercise at work: its queue, its people, its clock. Everything that changes it passes through here, one at a time.
import { randomUUID } from "node:crypto";
import type { SeatSocket } from "../broadcast.ts";
import type { Answers, Snapshot } from "../contract/answers.ts";
import type { Command, Requests } from "../contract/requests.ts";
import { isRole, type Seat, viewerOf } from "../contract/seats.ts";
import { type Actor, no } from "./asking.ts";
import { openBook, recordOf } from "./book.ts";
import { createBotDuty } from "./bot-duty.ts";
import { decideCommand } from "./decide.ts";
import type { ExerciseDeps } from "./deps.ts";
import { draftsOf, mayDraft, putDraft } from "./drafts.ts";
import type { LogRecord } from "./events.ts";
import { createKeeper, type Deciding, type Done } from "./ledger-keeper.ts";
import { activeLinks, reissue } from "./links.ts";
import { takeOnEntry } from "./pens.ts";
import { createPresence, type Person, type Presence } from "./presence.ts";
import { createQueue } from "./queue.ts";
import { type Fold, isEnded } from "./state.ts";
import { createTelling, type Telling } from "./telling.ts";
import { type Boot, createTimers, restartClock } from "./timers.ts";
import { whyOf } from "./why.ts";

export interface Exercise {
  readonly id: string;
  command(actor: Actor, key: string, command: Command): Promise<Done>;
  /** Somebody exchanged a link. */
  joined(actor: Actor, name: string): Promise<void>;
  enter(socket: SeatSocket): Promise<void>;
  leave(socket: SeatSocket): void;
  resume(socket: SeatSocket, n: number): Promise<Snapshot>;
  draft(actor: Actor, request: Requests["draft.put"]): Promise<Answers["draft.put"]>;
  why(seat: Seat, asked: Requests["why"]): Promise<Answers["why"]>;
  viewOf(seat: Seat, request: Requests["view.of"]): Promise<Answers["view.of"]>;
  rename(member: string, name: string): Promise<void>;
  summary(): ReturnType<Telling["summary"]>;
  // hearsay of other servers
  heardStands(seq: number): void;
  heardPeople(server: string, people: readonly Person[]): void;
  heardDrafted(seat: Seat): void;
  /** Begins to keep time, after giving a clock back what it lost while no server ran. */
  start(boot: Boot): Promise<void>;
  /** Looks into the log for what a lost broadcast did not say. */
  look(): Promise<void>;
  /** Nobody is here and no clock drives it. */
  isIdle(): boolean;
  /** Stops its timers and waits for what runs. */
  close(): Promise<void>;
  /** What stands now: for tests and for whoever compares it with a replay. */
  fold(): Fold;
}

/** Brings an exercise to life out of its log; null where there is none. */
export async function wakeExercise(id: string, deps: ExerciseDeps): Promise<Exercise | null> {
  const { store, time, log, cluster, broadcast, options } = deps;
  const [stored, members, links] = await Promise.all([store.events(id), store.members(id), activeLinks(store, id)]);
  if (stored.length === 0) return null;
  const awakeSince = time.now();
  const presence: Presence = createPresence(new Map(members.map((m) => [m.id, m.name ?? ""])), awakeSince);
  const book = openBook(stored.map(recordOf), presence.nameOf);
  const queue = createQueue();
  const duty = createBotDuty();
  const newId = (): string => randomUUID();
  let running = false;

  const standing = () => ({ fold: book.fold(), presence, now: time.now(), awakeSince, botPaceMs: options.botPaceMs });
  const telling = createTelling({ id, book, presence, deps, links, standing });
  const keeper = createKeeper(id, book, presence, deps, adopted);
  const timers = createTimers({ id, deps, standing, commit: (deciding) => queue.run(() => keeper.commit(deciding)) });

  function settle(): void {
    telling.tellChanges();
    if (running) timers.reset();
  }

  /** What follows from new records, in the moment they were taken in; what takes longer gets turns of its own. */
  function adopted(records: readonly LogRecord[]): void {
    settle();
    for (const { event } of records) {
      if (event.type === "LinkReissued") quietly(() => changeLinks(event.seat));
      if (event.type === "PhaseOpened") quietly(afterPhase);
    }
    for (const deciding of duty.after(records, book.fold(), newId)) quietly(() => keeper.commit(deciding));
  }

  /** Work that nobody waits for, after those who wait were answered. A failure is logged; the next change tries again. */
  function quietly(job: () => Promise<unknown>): void {
    if (!running) return;
    setImmediate(() => {
      queue.run(job).catch((error: unknown) => log.error("exercise.work_failed", error, { exercise: id }));
    });
  }

  async function changeLinks(seat: Seat): Promise<void> {
    telling.setLinks(await activeLinks(store, id));
    settle();
    broadcast.end(id, seat, "link_ended");
  }

  async function afterPhase(): Promise<void> {
    await store.putSnapshot(id, telling.snapshotRow());
    if (isEnded(book.fold())) await store.endExercise(id, time.now());
  }

  const peopleChanged = (): void => {
    cluster.tellPeople(id, presence.own());
    settle();
  };

  async function pictureFor({ seat, member, n }: { seat: Seat; member: string; n: number }): Promise<() => Snapshot> {
    const drafts = await draftsOf(store, id, seat, book.fold().game.turn);
    const marks = await store.readMarks(id, member);
    return () => telling.snapshot({ seat, member }, { drafts, marks, n });
  }

  return {
    id,
    fold: book.fold,

    command: (actor, key, command) =>
      queue.run(async (): Promise<Done> => {
        const mark = `${actor.member}:${key}`;
        if (command.type === "link.reissue" && actor.seat === "control") {
          const refused = await reissue(store, id, mark, command.seat, time.now());
          if (refused) return refused;
        }
        return keeper.commit({
          author: { name: actor.seat, member: actor.member },
          key: mark,
          asked: command,
          viewer: viewerOf(actor.seat),
          closes: command.type === "phase.advance",
          decide: (plan, close) => decideCommand(command, { actor, plan, presence, close, awakeSince, newId }),
        });
      }),

    joined: ({ seat, member }, name) =>
      queue.run(async () => {
        presence.rename(member, name);
        await keeper.commit({ author: { name: seat, member }, decide: (plan) => plan.add({ type: "MemberJoined", seat, member }) });
      }),

    enter: (socket) =>
      queue.run(async () => {
        const { seat, member, name } = socket.data;
        const picture = await pictureFor(socket.data);
        if (!socket.connected) return;
        presence.enter(socket.id, { member, seat, name });
        broadcast.admit(socket, picture());
        peopleChanged();
        if (!isRole(seat)) return;
        const author = { name: seat, member };
        await keeper.commit({ author, decide: (plan) => takeOnEntry(plan, seat, member, presence, awakeSince) });
      }),

    leave(socket) {
      presence.leave(socket.id, time.now());
      peopleChanged();
    },

    resume: (socket, n) => queue.run(async () => (await pictureFor({ ...socket.data, n }))()),

    draft: (actor, request) =>
      queue.run(async () => {
        const refused = mayDraft(book.fold(), actor, request.turn);
        if (refused) return refused;
        const rev = await putDraft(store, id, actor, request, time.now());
        telling.tellDrafts(actor.seat, await draftsOf(store, id, actor.seat, request.turn));
        cluster.tellDrafted(id, actor.seat);
        return { ok: true as const, rev };
      }),

    why: (seat, asked) => queue.run(() => whyOf(book, viewerOf(seat), asked)),

    viewOf: (seat, { viewer }) =>
      queue.run(() => {
        if (seat !== "control" && seat !== "scribe") return no("seat.may_not", { seat });
        return { ok: true as const, viewer, view: telling.look(viewer).view };
      }),

    rename: (member, name) =>
      queue.run(async () => {
        await store.renameMember(member, name === "" ? null : name);
        presence.rename(member, name);
        peopleChanged();
        telling.tellMember(member);
      }),

    summary: telling.summary,

    heardStands(seq) {
      if (seq > book.fold().seq) quietly(keeper.catchUp);
    },
    heardPeople(server, people) {
      const now = time.now();
      presence.hear(server, people, now + 3 * options.lookMs, now);
      settle();
    },
    heardDrafted: (seat) =>
      quietly(async () => telling.tellDrafts(seat, await draftsOf(store, id, seat, book.fold().game.turn))),

    start: (boot) =>
      queue.run(async () => {
        running = true;
        const restart = restartClock(book.fold(), boot, time.now(), options.tickMs);
        if (restart) await keeper.commit(restart);
        settle();
        for (const deciding of duty.onWaking(book.fold(), newId)) quietly(() => keeper.commit(deciding));
      }),

    look: () =>
      queue.run(async () => {
        if ((await store.head(id)) > book.fold().seq) await keeper.catchUp();
        if (presence.own().length > 0) cluster.tellPeople(id, presence.own());
        if (presence.expire(time.now())) settle();
      }),

    isIdle: () => presence.own().length === 0 && !timers.isSet(),

    async close() {
      running = false;
      timers.stop();
      await queue.idle();
    },
  };
}
