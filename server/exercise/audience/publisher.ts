// What goes out to whom after a change: to each seat that somebody listens in, the parts of its picture that are new to it.
import { hashState, type Viewer } from "../../../game-rules/index.ts";
import type { DraftView, ExerciseView, Item, Page, Snapshot, Update } from "../../contract/answers.ts";
import type { ScenarioNamed } from "../../contract/http.ts";
import { WINDOW } from "../../contract/limits.ts";
import type { Requests } from "../../contract/requests.ts";
import { SEATS, type Seat, viewerOf } from "../../contract/seats.ts";
import type { Checkpoint } from "../../store/index.ts";
import type { ExerciseClock } from "../clock/clock.ts";
import { nextMove, type Standing } from "../clock/pace.ts";
import type { Actor } from "../commands/context.ts";
import type { ExerciseDeps } from "../deps.ts";
import type { Book } from "../log/book.ts";
import { type Fold, statusOf } from "../log/state.ts";
import type { Presence } from "../people/presence.ts";
import { baseChanges, draftChanges, partsOf, type Written, writtenBase, writtenDrafts } from "./changes.ts";
import { type Around, baseFor, type ExerciseLinks, viewOf } from "./exercise-view.ts";
import { createOutlooks, type Outlook } from "./read-model.ts";
import { pageOf } from "./window.ts";

export interface Telling {
  /** Sends what changed since the last time, and nothing to whom nothing changed for. */
  tellChanges(): void;
  /** Tells a seat the slots that are new to it, of all that it is writing for this turn. */
  tellDrafts(seat: Seat, drafts: DraftView[]): void;
  /** A person's own line changed, its name say. */
  tellMember(member: string): void;
  /** Items that name somebody otherwise now, by viewer: the newest of them are told again at their old places. */
  tellRenamed(items: ReadonlyMap<Viewer, readonly Item[]>): void;
  setLinks(links: readonly ExerciseLinks[]): void;
  /** Everything a screen needs; of the items the newest that fit, and none of the first `n`, which the client says it has. */
  snapshot(actor: Actor, rest: { drafts: DraftView[]; marks: Record<string, number>; n: number }): Snapshot;
  /** Older items, see `items.before`. */
  page(seat: Seat, asked: Requests["items.before"]): Page;
  look(viewer: Viewer): Outlook;
  /** Works out what everybody would be told of the exercise once this stood, and when it would move on: throws now, not then. */
  foresee(fold: Fold): void;
  summary(): { title: string; scenario: ScenarioNamed; status: ExerciseView["status"] };
  /** The place where the log stands now, without its fold, which nothing reads yet. */
  checkpoint(): Checkpoint;
}

const FIRST = { items: WINDOW["snapshot.items"], bytes: WINDOW["snapshot.bytes"] };

interface Wiring {
  readonly id: string;
  readonly book: Book;
  readonly presence: Presence;
  readonly deps: ExerciseDeps;
  readonly clock: ExerciseClock;
  readonly links: readonly ExerciseLinks[];
  standing(): Standing;
}

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

export function createTelling({ id, book, presence, deps, clock, standing, links: first }: Wiring): Telling {
  const { broadcast } = deps;
  const outlooks = createOutlooks();
  const told = new Map<Viewer, number>();
  const bases = new Map<Seat, Written>();
  const mes = new Map<string, string>();
  /** Of the turn that is being written: the next begins without drafts. */
  const drafted = new Map<Seat, { turn: number; written: Written }>();
  let links = first;

  const around = (now = standing()): Around => ({
    id,
    fold: now.fold,
    presence,
    standing: now,
    links,
    next: nextMove(now),
  });
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
    const now = clock.now();
    const what = around();
    for (const seat of SEATS) {
      if (!broadcast.isHeard(id, seat)) continue;
      const base = baseFor(seat, what);
      const written = writtenBase(base);
      const changed = baseChanges(bases.get(seat), written);
      bases.set(seat, written);
      for (const { member } of presence.own().filter((p) => p.seat === seat))
        tellParts(viewOf(base, { seat, member }, what, now), changed);
    }
  }

  /** To one person: what changed for the seat, and what is said of the person where that changed. */
  function tellParts(whole: ExerciseView, changed: readonly string[]): void {
    const { me } = whole;
    const keys = noteMe(me) ? [...changed, "me"] : changed;
    if (keys.length === 0) return;
    const from = book.stream(viewerOf(me.seat)).length;
    broadcast.toMember(id, me, { from, items: [], exercise: partsOf(whole, keys) });
  }

  /** Answers whether this is news to the person. */
  function noteMe(me: ExerciseView["me"]): boolean {
    const text = JSON.stringify(me);
    if (mes.get(me.member) === text) return false;
    mes.set(me.member, text);
    return true;
  }

  function tellDrafts(seat: Seat, drafts: DraftView[]): void {
    const { turn } = book.fold().game;
    const before = drafted.get(seat);
    const changes = draftChanges(before?.turn === turn ? before.written : undefined, drafts);
    drafted.set(seat, { turn, written: writtenDrafts(drafts) });
    if (changes.length > 0)
      broadcast.toSeat(id, seat, { from: book.stream(viewerOf(seat)).length, items: [], drafts: changes });
  }

  for (const seat of SEATS) told.set(viewerOf(seat), book.stream(viewerOf(seat)).length);

  return {
    tellChanges() {
      tellSeats();
      tellAround();
    },
    tellDrafts,
    tellMember(member) {
      const what = around();
      const person = presence.own().find((p) => p.member === member);
      if (!person) return;
      const me = { seat: person.seat, member };
      tellParts(viewOf(baseFor(person.seat, what), me, what, clock.now()), []);
    },
    tellRenamed(changed) {
      for (const seat of SEATS) {
        if (!broadcast.isHeard(id, seat)) continue;
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
      const what = around();
      // Whoever sits here already is told what this one is shown.
      tellDrafts(actor.seat, drafts);
      const exercise = viewOf(baseFor(actor.seat, what), actor, what, clock.now());
      noteMe(exercise.me);
      const stream = book.stream(viewer);
      return {
        n: stream.length,
        exercise,
        ...outlooks.of(viewer, book.fold()),
        drafts,
        // A client that claims more than there is has another exercise in mind, or an older life of this one.
        ...pageOf(stream, { before: stream.length + 1, after: n <= stream.length ? n : 0 }, FIRST),
        marks,
      };
    },
    foresee(fold) {
      const then = around({ ...standing(), fold });
      for (const seat of SEATS) baseFor(seat, then);
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
    checkpoint() {
      const { seq, game } = book.fold();
      const { turn, phase } = game;
      return { line: 0, turn, phase, seq, hash: hashState(game), fold: null };
    },
  };
}
