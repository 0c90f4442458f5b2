// What goes out to whom after a change: to each seat that somebody listens in, the parts of its picture that are new to it.
import { hashState, type Viewer } from "../../game-rules/index.ts";
import type { DraftView, ExerciseView, Page, Snapshot, Update } from "../contract/answers.ts";
import type { ScenarioNamed } from "../contract/http.ts";
import { WINDOW } from "../contract/limits.ts";
import type { Requests } from "../contract/requests.ts";
import { SEATS, type Seat, viewerOf } from "../contract/seats.ts";
import type { SnapshotRow } from "../store/index.ts";
import type { Actor } from "./asking.ts";
import type { Book } from "./book.ts";
import type { ExerciseDeps } from "./deps.ts";
import { type Around, baseFor, type ExerciseLinks, type SeatBase, viewOf } from "./exercise-view.ts";
import { createOutlooks, type Outlook } from "./outlook.ts";
import { nextMove, type Standing } from "./pace.ts";
import type { Presence } from "./presence.ts";
import { statusOf } from "./state.ts";
import { pageOf } from "./window.ts";

export interface Telling {
  /** Sends what changed since the last time, and nothing to whom nothing changed for. */
  tellChanges(): void;
  tellDrafts(seat: Seat, drafts: DraftView[]): void;
  /** A person's own line changed, its name say. */
  tellMember(member: string): void;
  setLinks(links: readonly ExerciseLinks[]): void;
  /** Everything a screen needs; of the items the newest that fit, and none of the first `n`, which the client says it has. */
  snapshot(actor: Actor, rest: { drafts: DraftView[]; marks: Record<string, number>; n: number }): Snapshot;
  /** Older items, see `items.before`. */
  page(seat: Seat, asked: Requests["items.before"]): Page;
  look(viewer: Viewer): Outlook;
  summary(): { title: string; scenario: ScenarioNamed; status: ExerciseView["status"] };
  snapshotRow(): SnapshotRow;
}

const FIRST = { items: WINDOW["snapshot.items"], bytes: WINDOW["snapshot.bytes"] };

interface Wiring {
  readonly id: string;
  readonly book: Book;
  readonly presence: Presence;
  readonly deps: ExerciseDeps;
  readonly links: readonly ExerciseLinks[];
  standing(): Standing;
}

export function createTelling({ id, book, presence, deps, standing, links: first }: Wiring): Telling {
  const { broadcast, time } = deps;
  const outlooks = createOutlooks();
  const told = new Map<Viewer, number>();
  const bases = new Map<Seat, string>();
  let links = first;

  const around = (): Around => ({ id, fold: book.fold(), presence, links, next: nextMove(standing()) });
  const toldTo = (viewer: Viewer): number => told.get(viewer) ?? 0;

  /** One payload for everybody in the seat, made once a viewer. */
  function tellSeats(): void {
    const made = new Map<Viewer, Update | null>();
    for (const seat of SEATS) {
      if (!broadcast.isHeard(id, seat)) continue;
      const viewer = viewerOf(seat);
      if (!made.has(viewer)) made.set(viewer, newsFor(viewer));
      const update = made.get(viewer);
      if (update) broadcast.toSeat(id, seat, update);
    }
    for (const seat of SEATS) told.set(viewerOf(seat), book.stream(viewerOf(seat)).length);
  }

  function newsFor(viewer: Viewer): Update | null {
    const from = toldTo(viewer);
    const items = book.stream(viewer).slice(from);
    const parts = outlooks.changes(viewer, book.fold());
    return items.length === 0 && Object.keys(parts).length === 0 ? null : { from, items, ...parts };
  }

  /** The exercise around the game names the person it is sent to, so it goes to each on its own. */
  function tellAround(): void {
    const now = time.now();
    const what = around();
    for (const seat of SEATS) {
      if (!broadcast.isHeard(id, seat)) continue;
      const base = baseFor(seat, what);
      const text = JSON.stringify(base);
      if (bases.get(seat) === text) continue;
      bases.set(seat, text);
      for (const { member } of presence.own().filter((p) => p.seat === seat))
        tellBase(base, { seat, member }, what, now);
    }
  }

  function tellBase(base: SeatBase, me: Actor, what: Around, now: number): void {
    const from = book.stream(viewerOf(me.seat)).length;
    broadcast.toMember(id, me, { from, items: [], exercise: viewOf(base, me, what, now) });
  }

  for (const seat of SEATS) told.set(viewerOf(seat), book.stream(viewerOf(seat)).length);

  return {
    tellChanges() {
      tellSeats();
      tellAround();
    },
    tellDrafts(seat, drafts) {
      broadcast.toSeat(id, seat, { from: book.stream(viewerOf(seat)).length, items: [], drafts });
    },
    tellMember(member) {
      const what = around();
      const person = presence.own().find((p) => p.member === member);
      if (person) tellBase(baseFor(person.seat, what), { seat: person.seat, member }, what, time.now());
    },
    setLinks: (now) => {
      links = now;
    },
    snapshot(actor, { drafts, marks, n }) {
      const viewer = viewerOf(actor.seat);
      const what = around();
      const base = baseFor(actor.seat, what);
      const stream = book.stream(viewer);
      return {
        n: stream.length,
        exercise: viewOf(base, actor, what, time.now()),
        ...outlooks.of(viewer, book.fold()),
        drafts,
        // A client that claims more than there is has another exercise in mind, or an older life of this one.
        ...pageOf(stream, { before: stream.length + 1, after: n <= stream.length ? n : 0 }, FIRST),
        marks,
      };
    },
    page: (seat, { before, count }) =>
      pageOf(book.stream(viewerOf(seat)), { before }, { items: count, bytes: WINDOW["page.bytes"] }),
    look: (viewer) => outlooks.of(viewer, book.fold()),
    summary() {
      const fold = book.fold();
      const { texts, name } = fold.game.scenario;
      return {
        title: fold.exercise.title,
        scenario: name ? { texts, name } : { texts },
        status: statusOf(fold),
      };
    },
    snapshotRow() {
      const { seq, game } = book.fold();
      return { seq, hash: hashState(game), state: game };
    },
  };
}
