// What goes out to whom after a change: to each seat that somebody listens in, the parts of its picture that are new to it.

import { sameData, type Viewer } from "../../../game-rules/index.ts";
import { type Broadcast, createTelling } from "../../broadcast.ts";
import type { DraftView, ExerciseView, Item, Page, Snapshot, Update } from "../../contract/answers.ts";
import type { ScenarioNamed } from "../../contract/http.ts";
import { WINDOW } from "../../contract/limits.ts";
import type { Requests } from "../../contract/requests.ts";
import { isRole, LEADING, SEATS, type Seat, viewerOf } from "../../contract/seats.ts";
import type { ExerciseClock } from "../clock/clock.ts";
import { nextLook, nextMove, type Standing } from "../clock/pace.ts";
import type { Actor } from "../commands/context.ts";
import type { History } from "../log/history.ts";
import { type Fold, statusOf } from "../log/state.ts";
import type { ExerciseLinks } from "../people/links.ts";
import type { Presence } from "../presence.ts";
import { baseChanges, draftChanges } from "./changes.ts";
import {
  basesOf,
  looksAlike,
  meOf,
  ofMe,
  partsKept,
  type SeatBase,
  type Surroundings,
  timed,
  viewOf,
} from "./exercise-view.ts";
import { createReadModel, type Seen } from "./read-model.ts";
import type { Streams } from "./streams.ts";
import { pageOf } from "./window.ts";

export interface Publisher {
  /** Sends what changed since the last time, and nothing to whom nothing changed for. */
  publish(): void;
  /** The same where nothing but the log has grown: of the exercise around the game only what the log has changed. Answers whether it has. */
  publishLog(): boolean;
  /** Tells a seat the slots that are new to it, of all that it is writing for this turn. */
  publishDrafts(seat: Seat, drafts: DraftView[]): void;
  /** A person's own line changed, its name say. */
  publishMember(member: string): void;
  /** Items that name somebody otherwise now, by viewer: the newest of them are told again at their old places. */
  publishRenamed(items: ReadonlyMap<Viewer, readonly Item[]>): void;
  setLinks(links: readonly ExerciseLinks[]): void;
  /** Everything a screen needs; of the items the newest that fit, and none of the first `n`, which the client says it has. */
  snapshot(actor: Actor, rest: { drafts: DraftView[]; marks: Record<string, number>; n: number }): Snapshot;
  /** Older items, see `items.before`. */
  page(seat: Seat, asked: Requests["items.before"]): Page;
  look(viewer: Viewer): Seen;
  /** Works out what everybody would be told of the exercise once this stood, and when it would move on: throws now, not then. */
  foresee(fold: Fold): void;
  summary(): { title: string; scenario: ScenarioNamed; status: ExerciseView["status"]; named: boolean };
}

const FIRST = { items: WINDOW["snapshot.items"], bytes: WINDOW["snapshot.bytes"] };

interface Wiring {
  readonly id: string;
  readonly history: History;
  readonly streams: Streams;
  readonly presence: Presence;
  readonly deps: { readonly broadcast: Broadcast };
  readonly clock: ExerciseClock;
  readonly links: readonly ExerciseLinks[];
  standing(): Standing;
}

/** What everybody sees of the exercise at one place of its log, among the people who are here, until time alone changes it. */
interface Look {
  readonly what: Surroundings;
  readonly people: number;
  readonly until: number;
  baseOf(seat: Seat): SeatBase;
}

const isDated = (
  { what: { fold, standing, links }, people, until }: Look,
  now: Standing,
  peopleNow: number,
  linksNow: readonly ExerciseLinks[],
): boolean =>
  fold !== now.fold ||
  people !== peopleNow ||
  links !== linksNow ||
  standing.awakeSince !== now.awakeSince ||
  standing.botPaceMs !== now.botPaceMs ||
  now.now >= until;

/** Items that stand next to each other in the stream, together: an update holds what comes after one place. */
function runsOf(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run?.at(-1)?.n === item.n - 1) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

export function createPublisher({
  id,
  history,
  streams,
  presence,
  deps,
  clock,
  standing,
  links: first,
}: Wiring): Publisher {
  const { broadcast } = deps;
  const readModel = createReadModel();
  /** How much of its stream each viewer was sent. */
  const sent = new Map<Viewer, number>();
  const bases = new Map<Seat, SeatBase>();
  const mes = new Map<string, ExerciseView["me"]>();
  /** Of the turn that is being written: the next begins without drafts. */
  const drafted = new Map<Seat, { turn: number; rows: readonly DraftView[] }>();
  /** Up to where the log shows in what was told of the exercise around the game. */
  let around = history.fold();
  /** The line that everybody has been told of. */
  let { line: toldLine } = history.fold();
  let links = first;

  const kept = partsKept();
  /** What was foreseen before it was written is told once it is. */
  let looked: Look | undefined;

  const surroundings = (now: Standing): Surroundings => ({
    id,
    fold: now.fold,
    presence,
    standing: now,
    links,
    next: nextMove(now),
  });

  /** What everybody sees of the exercise as it stands, or would stand at `fold`: worked out again only where it may be otherwise. */
  function lookAround(fold = history.fold()): Look {
    const now = { ...standing(), fold };
    const people = presence.version();
    if (looked && !isDated(looked, now, people, links)) return looked;
    const what = surroundings(now);
    const until = nextLook(now) ?? Number.POSITIVE_INFINITY;
    looked = { what, people, until, baseOf: basesOf(what, kept) };
    return looked;
  }
  const heard = (): Seat[] => SEATS.filter((seat) => broadcast.isHeard(id, seat));

  /** One payload for everybody in a seat. What two seats are told alike is written once. */
  function publishSeats({ what, baseOf }: Partial<Look>): void {
    const telling = createTelling();
    const news = new Map<Viewer, Update>();
    const now = clock.now();
    for (const seat of heard()) {
      const viewer = viewerOf(seat);
      const told = news.get(viewer) ?? newsFor(viewer);
      news.set(viewer, told);
      const base = baseOf?.(seat);
      const parts = base && baseChanges(bases.get(seat), base);
      if (base) bases.set(seat, base);
      const exercise = parts && { now, ...timed(parts, base.closingAt, now) };
      const update = exercise ? { ...told, exercise } : told;
      if (!isEmpty(update)) broadcast.toSeat(id, seat, update, telling);
    }
    noteSent();
    if (!what) return;
    around = what.fold;
    // Made of the same things it is the same, and everybody has been told.
    kept.of("everybody's own", ofMe(what), () => {
      for (const { member, seat } of presence.own()) tellMe(meOf({ seat, member }, what), now);
    });
  }

  function noteSent(): void {
    for (const seat of SEATS) sent.set(viewerOf(seat), streams.of(viewerOf(seat)).length);
    const { line } = history.fold();
    // Whatever was written for another line is told no more.
    if (toldLine !== line) drafted.clear();
    toldLine = line;
  }

  function newsFor(viewer: Viewer): Update {
    const cut = streams.cutSince(toldLine, viewer);
    const from = Math.min(sent.get(viewer) ?? 0, cut ?? Number.POSITIVE_INFINITY);
    const items = streams.of(viewer).slice(from);
    const { viewParts, reading, scores } = readModel.changes(viewer, history.fold());
    const update: Update = { from, items };
    if (cut !== undefined) update.cut = cut;
    if (viewParts) update.viewParts = viewParts;
    if (reading) update.reading = reading;
    if (scores) update.scores = scores;
    return update;
  }

  /** What is said of a person goes to that person alone, where it changed. */
  function tellMe(me: ExerciseView["me"], now: number): void {
    if (!noteMe(me)) return;
    const from = streams.of(viewerOf(me.seat)).length;
    broadcast.toMember(id, me, { from, items: [], exercise: { now, me } });
  }

  /** Answers whether this is news to the person. */
  function noteMe(me: ExerciseView["me"]): boolean {
    if (sameData(mes.get(me.member), me)) return false;
    mes.set(me.member, me);
    return true;
  }

  function publishDrafts(seat: Seat, rows: DraftView[]): void {
    const { turn } = history.fold().game;
    const before = drafted.get(seat);
    const changes = draftChanges(before?.turn === turn ? before.rows : [], rows);
    drafted.set(seat, { turn, rows });
    if (changes.length === 0) return;
    broadcast.toSeat(id, seat, { from: streams.of(viewerOf(seat)).length, items: [], drafts: changes });
    // Those who lead are told that there is something to ask for, not every stroke of it.
    if (!isRole(seat)) return;
    const from = streams.of("facilitator").length;
    for (const lead of LEADING)
      if (broadcast.isHeard(id, lead)) broadcast.toSeat(id, lead, { from, items: [], wrote: seat });
  }

  noteSent();

  return {
    publish: () => publishSeats(lookAround()),
    publishLog() {
      const changed = !looksAlike(around, history.fold());
      publishSeats(changed ? lookAround() : {});
      return changed;
    },
    publishDrafts,
    publishMember(member) {
      const person = presence.own().find((p) => p.member === member);
      if (person) tellMe(meOf({ seat: person.seat, member }, lookAround().what), clock.now());
    },
    publishRenamed(changed) {
      for (const seat of heard()) {
        const items = (changed.get(viewerOf(seat)) ?? []).slice(-WINDOW["page.items"]);
        for (const run of runsOf(items))
          broadcast.toSeat(id, seat, { from: (run[0]?.n ?? 1) - 1, items: run });
      }
    },
    setLinks: (now) => {
      links = now;
    },
    snapshot(actor, { drafts, marks, n }) {
      const viewer = viewerOf(actor.seat);
      const { what, baseOf } = lookAround();
      // Whoever sits here already is told what this one is shown.
      publishDrafts(actor.seat, drafts);
      const exercise = viewOf(baseOf(actor.seat), actor, what, clock.now());
      noteMe(exercise.me);
      const stream = streams.of(viewer);
      return {
        n: stream.length,
        exercise,
        ...readModel.shown(viewer, history.fold()),
        drafts,
        // A client that claims more than there is has another exercise in mind, or an older life of this one.
        ...pageOf(stream, { before: stream.length + 1, after: n <= stream.length ? n : 0 }, FIRST),
        marks,
      };
    },
    foresee(fold) {
      // What talk brings shows in the streams alone, and those were counted ahead. What stands as it is woken is looked at once.
      if (fold !== history.fold() && looksAlike(history.fold(), fold)) return;
      const { baseOf } = lookAround(fold);
      for (const seat of SEATS) baseOf(seat);
    },
    page: (seat, { before, count }) =>
      pageOf(streams.of(viewerOf(seat)), { before }, { items: count, bytes: WINDOW["page.bytes"] }),
    look: (viewer) => readModel.of(viewer, history.fold()),
    summary() {
      const fold = history.fold();
      const { texts, name } = fold.game.scenario;
      return {
        title: fold.exercise.title,
        scenario: name ? { texts, name } : { texts },
        status: statusOf(fold),
        named: fold.exercise.unnamed === undefined,
      };
    },
  };
}

/** Whether an update says nothing: no item, and no part beside its place. */
function isEmpty(update: Update): boolean {
  if (update.items.length > 0) return false;
  for (const part in update) if (part !== "items" && part !== "from") return false;
  return true;
}
