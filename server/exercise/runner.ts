// One exercise at work: its queue, its people, its clock. Everything that changes it passes through here, one at a time.

import { legalOrders, oddsHere, type Refusal, type Role } from "../../game-rules/index.ts";
import type { SeatSocket } from "../broadcast.ts";
import type { Answers, Page, SheetTold, Snapshot } from "../contract/answers.ts";
import type { TurnOf } from "../contract/http.ts";
import { clippedMarks } from "../contract/picture.ts";
import type { Command, LineCheck, Requests, TurnAnswer } from "../contract/requests.ts";
import { isRole, leads, SEATS, type Seat, type SeatBy, viewerOf } from "../contract/seats.ts";
import type { Person } from "../sockets/sockets.ts";
import { quarterOf, sheetsOf } from "./audience/adjudication.ts";
import type { Publisher } from "./audience/publisher.ts";
import { whyOf } from "./audience/why.ts";
import { type Actor } from "./commands/context.ts";
import { mayAnswer, openAnswers } from "./commands/debrief.ts";
import { decideCommand } from "./commands/decide.ts";
import { draftsOf, isCluttered, mayDraft, putDraft } from "./commands/drafts.ts";
import { expel, mayMoveTo } from "./commands/expulsion.ts";
import { practise } from "./commands/practise.ts";
import type { Boot } from "./commands/timers.ts";
import { type Away, setUp } from "./composition.ts";
import type { ExerciseDeps } from "./deps.ts";
import { isSpent, overspent } from "./log/ceilings.ts";
import type { Done } from "./log/deciding.ts";
import { no } from "./log/refusal.ts";
import { newSecret } from "./log/secret.ts";
import { type Fold, foldFor, playedBy, statusOf } from "./log/state.ts";
import { counts, isFull, type Newcomer } from "./people/joining.ts";
import { reissue, renew } from "./people/links.ts";
import { takeOnEntry } from "./people/pens.ts";
import { takeBack } from "./people/stand-in.ts";

/** A role's seat from outside. */
export interface DoorSeat {
  role: Role;
  by: SeatBy;
  here: number;
}

export interface Exercise {
  readonly id: string;
  command(actor: Actor, key: string, command: Command): Promise<Done>;
  /** Issues a new link for control, for whoever runs the server; answers its token. The old one ends, with every cookie had for it. */
  reissueControl(): Promise<string>;
  /**
   * Seals what somebody would do in a role's place, in place of what they sealed before.
   * @param who known again by its writer alone
   */
  seal(who: string, of: TurnOf, answer: TurnAnswer): Promise<Done>;
  /** Opens all that has been sealed for a role's quarter, and keeps of none who wrote it. */
  unseal(actor: Actor, of: TurnOf): Promise<Done>;
  /** Says that a practice quarter is open for the seats, or that it has ended: then its exercise is deleted. */
  practise(actor: Actor, exercise: string | null): Promise<Done>;
  /** How many people are here, on any server. */
  people(): number;
  /** Somebody exchanged a link: they become a member of its seat, where it has room. */
  join(newcomer: Newcomer): Promise<Done>;
  /** Somebody left for good: their windows are told, on every server. */
  left(member: string): Promise<void>;
  enter(socket: SeatSocket): Promise<void>;
  leave(socket: SeatSocket): void;
  /** Keeps what a role's client says of its line, until the first quarter is open. */
  check(socket: SeatSocket, check: LineCheck): void;
  resume(socket: SeatSocket, asked: Requests["resume"]): Promise<Snapshot>;
  /** Keeps how far somebody has read a channel. */
  mark(actor: Actor, asked: Requests["read.mark"]): Promise<void>;
  before(seat: Seat, asked: Requests["items.before"]): Page;
  draft(actor: Actor, request: Requests["draft.put"]): Promise<Answers["draft.put"]>;
  why(seat: Seat, asked: Requests["why"]): Promise<Answers["why"]>;
  legal(seat: Seat): Promise<Answers["orders.legal"]>;
  viewOf(seat: Seat, request: Requests["view.of"]): Promise<Answers["view.of"]>;
  /** The present quarter by its outcomes; the sheets as they stand; what an order would have for odds: for those who lead. */
  quarter(seat: Seat): Promise<Answers["quarter.of"]>;
  sheets(seat: Seat): Promise<Answers["sheets.of"]>;
  odds(seat: Seat, asked: Requests["odds.of"]): Promise<Answers["odds.of"]>;
  rename(member: string, name: string): Promise<void>;
  summary(): ReturnType<Publisher["summary"]>;
  /** Its roles as whoever stands at the door may know them: who plays each, and how many are there. */
  door(): { status: ReturnType<Publisher["summary"]>["status"]; seats: DoorSeat[] };
  // hearsay of other servers
  heardStands(seq: number): void;
  heardPeople(server: string, people: readonly Person[]): void;
  heardLost(server: string): void;
  heardRenamed(member: string, name: string): void;
  /** Says to the other servers who is here on this one. */
  tellPeople(): void;
  heardDrafted(seat: Seat): void;
  heardLeft(member: string): void;
  /** Begins to keep time, after giving a clock back what it lost while no server ran. */
  start(boot: Boot): Promise<void>;
  /** Steady time has leapt: see workshop. */
  putRight(): Promise<void>;
  /** Looks into the log for what a lost broadcast did not say. */
  look(): Promise<void>;
  /** Nobody is here and no clock drives it. */
  isIdle(): boolean;
  /** Stops its timers and waits for what runs. */
  close(): Promise<void>;
  /** Writes down what stands for whoever comes back to it; to be asked of one that is closed. */
  putAway(): Promise<Away>;
  /** What stands now: for tests and for whoever compares it with a replay. */
  fold(): Fold;
}

/**
 * Brings an exercise to life out of its log; null where there is none.
 * @param away where this server put it away, if it did: then it is there without folding its log
 */
export async function wakeExercise(id: string, deps: ExerciseDeps, away?: Away): Promise<Exercise | null> {
  const workshop = await setUp(id, deps, away);
  if (!workshop) return null;
  const { store, time, cluster, broadcast, options } = deps;
  const { history, streams, presence, queue, publisher, keeper, timers, clock, newId, settle, quietly } =
    workshop;

  /** What was written for another line than the present one; what names none is meant for it. */
  const isSuperseded = (line: number | undefined): Refusal | null =>
    line === undefined || line === history.fold().line ? null : no("superseded");

  const peopleChanged = (): void => {
    cluster.tellPeople(id, presence.own());
    settle();
  };

  /** Whoever is called otherwise from now on is so in what they said before, on every server: names are no part of the log. */
  function renamed(member: string, name: string): void {
    presence.rename(member, name);
    publisher.publishRenamed(streams.rename(member));
    settle();
  }

  async function pictureFor({
    seat,
    member,
    n,
    line,
  }: {
    seat: Seat;
    member: string;
    n: number;
    line?: number | undefined;
  }): Promise<() => Snapshot> {
    await keeper.refresh();
    const drafts = await draftsOf(store, id, seat, history.fold().game.turn);
    const marks = await store.readMarks(id, member);
    return () =>
      publisher.snapshot(
        { seat, member },
        {
          drafts,
          marks: history.fold().line > 0 ? clippedMarks(marks, streams.of(viewerOf(seat)).length) : marks,
          // Of another line nothing that the client has is sure to stand.
          n: isSuperseded(line) ? 0 : n,
        },
      );
  }

  return {
    id,
    fold: history.fold,

    async command(actor, key, command) {
      // Outside of the queue, so that the drafts asked for find it free.
      if (actor.seat === "control" && command.type === "phase.advance") await workshop.beforeClose();
      return queue.run(async (): Promise<Done> => {
        const mark = `${actor.member}:${key}`;
        if (command.type === "link.reissue" && actor.seat === "control") {
          const refused =
            isSpent(history.fold(), actor.seat, "quarter.acts") ??
            (await reissue(store, id, mark, command.seat, time.now()));
          if (refused) return refused;
        }
        if (command.type === "member.remove" && actor.seat === "control") {
          const refused = isSpent(history.fold(), actor.seat, "quarter.acts");
          if (refused) return refused;
          const full = command.to === undefined ? null : await isFull(store, id, command.to);
          if (full) return full;
          const unfit = command.to === undefined ? null : mayMoveTo(history.fold(), command.seat, command.to);
          if (unfit) return unfit;
          await expel(store, id, command, actor, time.now());
        }
        const { line } = history.fold();
        const done = await keeper.commit({
          author: { name: actor.seat, member: actor.member },
          key: mark,
          asked: command,
          viewer: viewerOf(actor.seat),
          closes: command.type === "phase.advance",
          goesBackTo: command.type === "line.step_back" ? command.to : undefined,
          decide: (plan, close, back) => {
            const before = plan.fold;
            return (
              decideCommand(command, {
                actor,
                plan,
                presence,
                close,
                back,
                awakeSince: clock.awakeSince(),
                newId,
                newSecret,
              }) ?? overspent(before, plan, actor.seat)
            );
          },
        });
        if (done.ok && history.fold().line > line) await workshop.afterStepBack();
        return done;
      });
    },

    reissueControl: () =>
      queue.run(async () => {
        const token = await renew(store, id, "control", time.now());
        if (token === null) throw new Error("no link of control's to renew");
        await keeper.commit({
          author: { name: "operator" },
          decide: (plan) => plan.add({ type: "LinkReissued", seat: "control" }),
        });
        return token;
      }),

    seal: (who, of, answer) =>
      queue.run(async () => {
        await keeper.refresh();
        const fold = history.fold();
        const refused = mayAnswer(fold, of);
        if (refused) return refused;
        await store.putSlip({ exerciseId: id, line: fold.line, ...of }, who, answer);
        return { ok: true as const, n: 0 };
      }),

    unseal: ({ seat, member }, of) =>
      queue.run(async () => {
        await keeper.refresh();
        const before = history.fold();
        const key = { exerciseId: id, line: before.line, ...of };
        const slips = (await store.slips(key)) as TurnAnswer[];
        const done = await keeper.commit({
          author: { name: seat, member },
          decide: (plan) => openAnswers(plan, seat, { of, slips }) ?? overspent(before, plan, seat),
        });
        if (done.ok) await store.dropSlips(key);
        return done;
      }),

    practise: ({ seat, member }, exercise) =>
      queue.run(() =>
        keeper.commit({
          author: { name: seat, member },
          decide(plan) {
            const before = plan.fold;
            return practise(plan, exercise) ?? overspent(before, plan, seat);
          },
        }),
      ),

    people: () => SEATS.reduce((sum, seat) => sum + presence.inSeat(seat).length, 0),

    join: ({ seat, member, name: given, ...row }) =>
      queue.run(async () => {
        const refused = await isFull(store, id, seat);
        if (refused) return refused;
        const name = history.fold().exercise.unnamed ? "" : given;
        await store.createMember({
          ...row,
          id: member,
          exerciseId: id,
          seat,
          name: name || null,
          at: time.now(),
        });
        presence.rename(member, name);
        return keeper.commit({
          author: { name: seat, member },
          decide: (plan) =>
            counts(plan.fold, seat) ? plan.add({ type: "MemberJoined", seat, member }) : null,
        });
      }),

    left: (member) =>
      queue.run(() => {
        broadcast.endMember(id, member, "seat_left");
        cluster.tellLeft(id, member);
      }),

    enter: (socket) =>
      queue.run(async () => {
        const { seat, member, name } = socket.data;
        const picture = await pictureFor(socket.data);
        await store.touchMember(member, time.now());
        if (!socket.connected) return;
        presence.enter(socket.id, { member, seat, name }, clock.now());
        broadcast.admit(socket, picture());
        peopleChanged();
        if (!isRole(seat)) return;
        const author = { name: seat, member };
        await keeper.commit({
          author,
          decide(plan) {
            takeBack(plan, seat);
            return takeOnEntry(plan, seat, member, presence, clock.awakeSince());
          },
        });
      }),

    leave(socket) {
      presence.leave(socket.id, clock.now());
      peopleChanged();
    },

    check({ id: socket, data }, check) {
      if (!isRole(data.seat) || statusOf(history.fold()) !== "lobby") return;
      if (presence.check(socket, check)) peopleChanged();
    },

    resume: (socket, asked) => queue.run(async () => (await pictureFor({ ...socket.data, ...asked }))()),

    mark: ({ seat, member }, { channel, n }) =>
      queue.run(async () => {
        // A mark that was on its way when its items were taken back.
        const most = history.fold().line > 0 ? streams.of(viewerOf(seat)).length : n;
        await store.putReadMark(id, member, channel, Math.min(n, most));
      }),

    // What was told stays told: older items wait for nobody and need no look into the log.
    before: publisher.page,

    draft: (actor, request) =>
      queue.run(async () => {
        const refused =
          isSuperseded(request.line) ??
          mayDraft(foldFor(history.fold(), viewerOf(actor.seat)), actor, request.turn) ??
          (await isCluttered(store, id, actor.seat, request));
        if (refused) return refused;
        const rev = await putDraft(store, id, actor, request, time.now());
        publisher.publishDrafts(actor.seat, await draftsOf(store, id, actor.seat, request.turn));
        cluster.tellDrafted(id, actor.seat);
        return { ok: true as const, rev };
      }),

    why: (seat, asked) =>
      queue.run(async () => {
        await workshop.whole();
        return whyOf(history, viewerOf(seat), asked);
      }),

    legal: (seat) =>
      queue.run(() => ({ ok: true as const, legal: legalOrders(publisher.look(viewerOf(seat)).view) })),

    viewOf: (seat, { viewer }) =>
      queue.run(() => {
        if (seat !== "control" && seat !== "scribe") return no("seat.may_not", { seat });
        return { ok: true as const, viewer, view: publisher.look(viewer).view };
      }),

    quarter: (seat) =>
      queue.run(async () => {
        if (!leads(seat)) return no("seat.may_not", { seat });
        await workshop.whole();
        return quarterOf(history);
      }),

    sheets: (seat) =>
      queue.run(async () => {
        if (!leads(seat)) return no("seat.may_not", { seat });
        await workshop.whole();
        const fold = history.fold();
        const { turn, scenario } = fold.game;
        const written: { [R in Role]?: SheetTold["orders"] } = {};
        for (const role of scenario.seats) {
          const drafts = await draftsOf(store, id, role, turn);
          written[role] = drafts.map(({ value: draft, by }) => ({ draft, ...(by ? { by } : {}) }));
        }
        return { ok: true as const, turn, sheets: sheetsOf(fold, written, quarterOf(history)) };
      }),

    odds: (seat, { role, order }) =>
      queue.run(() => {
        if (!leads(seat)) return no("seat.may_not", { seat });
        const found = oddsHere(history.fold().game, role, order);
        return { ok: true as const, ...(found ? { odds: found.odds } : {}) };
      }),

    rename: (member, given) =>
      queue.run(async () => {
        // Where nobody is named, whoever gives a name has none.
        const name = history.fold().exercise.unnamed ? "" : given;
        await store.renameMember(member, name === "" ? null : name);
        renamed(member, name);
        cluster.tellRenamed(id, member, name);
        cluster.tellPeople(id, presence.own());
        publisher.publishMember(member);
      }),

    summary: publisher.summary,

    door() {
      const fold = history.fold();
      return {
        status: publisher.summary().status,
        seats: fold.game.scenario.seats.map((role) => ({
          role,
          by: playedBy(fold, role),
          here: presence.inSeat(role).length,
        })),
      };
    },

    heardStands(seq) {
      if (seq > history.fold().seq) quietly(keeper.catchUp);
    },
    heardPeople(server, people) {
      const now = clock.now();
      presence.hear(server, people, now + 3 * options.lookMs, now);
      settle();
    },
    heardLost(server) {
      presence.lose(server, clock.now());
      settle();
    },
    heardRenamed: renamed,
    tellPeople: () => cluster.tellPeople(id, presence.own()),
    heardDrafted: (seat) =>
      quietly(async () =>
        publisher.publishDrafts(seat, await draftsOf(store, id, seat, history.fold().game.turn)),
      ),

    heardLeft: (member) => broadcast.endMember(id, member, "seat_left"),

    start: (boot) => queue.run(() => workshop.start(boot)),
    putRight: () => queue.run(workshop.putRight),

    look: () =>
      queue.run(async () => {
        // Nobody here to show it to, and no clock to drive: whoever comes is shown what stands then.
        if (presence.own().length === 0 && !timers.isSet()) return;
        await keeper.refresh();
        if (presence.own().length > 0) cluster.tellPeople(id, presence.own());
        if (presence.expire(clock.now())) settle();
      }),

    isIdle: () => presence.own().length === 0 && !timers.isSet(),

    close: workshop.close,
    putAway: workshop.putAway,
  };
}
