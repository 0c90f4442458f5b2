// The lines that might have been, on this server: played in a thread of their own when somebody asks, shared by whoever asks for the
// same, and let go of when others have been asked for since. What people have played on is read from the log of their exercise.
import { gzipSync } from "node:zlib";
import { MOST_WHAT_IFS } from "../../contract/limits.ts";
import type { WhatIf } from "../../contract/requests.ts";
import { recordOf } from "../../exercise/log/history.ts";
import { type Fold, isEnded } from "../../exercise/log/state.ts";
import { createRemembered } from "../../remembered.ts";
import type { Store } from "../../store/index.ts";
import type { Time } from "../../time.ts";
import type { GameLog } from "../analysis/record.ts";
import { withoutControl } from "../copy.ts";
import type { CopyKind } from "../copy-format.ts";
import { gameLogOf } from "../game-log.ts";
import { createCrew } from "../workers/crew.ts";
import type { Starts } from "../workers/threads.ts";
import { eventsOf, type Told } from "./play.ts";

/** Why a line is not told. */
export type NoLine = "whatif.impossible" | "whatif.going_on" | "server.busy";

export interface WhatIfs {
  /**
   * A line as JSON, packed; or why there is none.
   * @param chain from the first, which goes on from the game itself
   * @param upTo the last quarter that is told; absent where all are
   * @param kind as of a copy: the staff's tells what people still play as far as it is
   */
  line(
    exercise: string,
    fold: Fold,
    asked: { readonly chain: readonly WhatIf[]; readonly upTo?: number | undefined; readonly kind: CopyKind },
  ): Promise<Buffer | NoLine>;
  close(): Promise<void>;
}

interface Deps {
  readonly store: Store;
  readonly time: Time;
  /** What stands in an exercise now; null where there is none any more. */
  fold(exercise: string): Promise<Fold | null>;
  readonly start: Starts;
}

/** Lines that are kept at hand. */
const KEPT = 16;

export function createWhatIfs({ store, time, fold: foldOf, start }: Deps): WhatIfs {
  const crew = createCrew({ time, size: 1, start });
  // None that was refused is kept: it may be played by the next time.
  const lines = createRemembered<Told | NoLine>(KEPT, (line) => typeof line !== "string");
  const packed = createRemembered<Buffer | NoLine>(KEPT, (line) => typeof line !== "string");
  let waiting = 0;

  const gameOf = async (exercise: string): Promise<GameLog> =>
    gameLogOf((await store.events(exercise)).map(recordOf));

  async function played(exercise: string, chain: readonly WhatIf[], early: boolean): Promise<Told | NoLine> {
    if (waiting >= MOST_WHAT_IFS) return "server.busy";
    waiting += 1;
    try {
      const people = chain.findLastIndex(({ by }) => by === "people");
      const own = await gameOf(exercise);
      if (people < 0) return await playedOn(own, chain);
      const child = await childOf(exercise, chain[people]?.exercise);
      if (!child) return "whatif.impossible";
      const rest = chain.slice(people + 1);
      if (!child.over && (!early || rest.length > 0)) return "whatif.going_on";
      const game = await gameOf(child.id);
      const line = rest.length > 0 ? await playedOn(game, rest) : toldOf(game);
      return typeof line === "string" ? line : partedFrom(own, game, line);
    } finally {
      waiting -= 1;
    }
  }

  async function playedOn(game: GameLog, chain: readonly WhatIf[]): Promise<Told | NoLine> {
    const answer = await crew.play(game, { do: "line", chain }, new AbortController().signal);
    return (JSON.parse(answer) as Told | null) ?? "whatif.impossible";
  }

  async function childOf(exercise: string, id: string | undefined) {
    const row = id === undefined ? null : await store.exercise(id);
    if (!row || row.parentId !== exercise) return undefined;
    const fold = await foldOf(row.id);
    return fold ? { id: row.id, over: isEnded(fold) } : undefined;
  }

  return {
    line(exercise, fold, { chain, upTo, kind }) {
      // people may have played on since
      const open = chain.some(({ by }) => by === "people") ? time.monotonic() : 0;
      const name = JSON.stringify([exercise, fold.line, fold.exercise.phaseSeq, kind, open, chain]);
      return packed.of(`${name} ${upTo}`, async () => {
        const line = await lines.of(name, () => played(exercise, chain, kind === "staff"));
        return typeof line === "string"
          ? line
          : gzipSync(JSON.stringify({ ok: true, ...cut(line, kind, upTo) }));
      });
    },
    close: () => crew.close(),
  };
}

/** What has been played in an exercise of its own, with what it shares left in. */
const toldOf = (game: GameLog): Told => ({ shared: 0, events: eventsOf(game), guesses: [] });

/** A line of another log, told as one that parts from the game: what both begin with is not told again. */
function partedFrom(own: GameLog, base: GameLog, line: Told): Told {
  const events = [...eventsOf(base).slice(0, line.shared), ...line.events];
  const game = eventsOf(own);
  let shared = 0;
  while (shared < game.length && same(game[shared], events[shared])) shared += 1;
  return { shared, events: events.slice(shared), guesses: line.guesses };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** No further than to the end of a quarter, and with no more than a copy of that kind. */
function cut(all: Told, kind: CopyKind, upTo: number | undefined): Told & { whole: boolean } {
  const line = { ...all, events: all.events.map((event) => withoutControl(event, kind)) };
  if (upTo === undefined) return { ...line, whole: true };
  const end = line.events.findIndex((e) => e.type === "PhaseOpened" && e.phase !== "ended" && e.turn > upTo);
  if (end < 0) return { ...line, whole: true };
  const last = line.shared + end;
  return {
    shared: line.shared,
    events: line.events.slice(0, end),
    guesses: line.guesses.filter(({ at }) => at <= last),
    whole: false,
  };
}
