// The analyses of games that are over, on this server: begun when somebody first looks back, one after the other, shared by whoever
// asks, and kept in the database by the log that they are of. Where several servers share a database, all of them play the parts of one.
//
// What has been answered so far is kept in memory and not written down: a few megabytes in a minute or two would cost the people who
// play meanwhile more than it gains. A server that is started again plays it anew, and comes to the very same.
import { createHash } from "node:crypto";
import type { Cluster } from "../cluster.ts";
import { recordOf } from "../exercise/log/history.ts";
import { type Fold, isEnded } from "../exercise/log/state.ts";
import { createQueue } from "../exercise/queue.ts";
import { guarded } from "../guarded.ts";
import type { Log } from "../log.ts";
import type { Store } from "../store/index.ts";
import type { Time } from "../time.ts";
import type { Ready } from "./analysis/method.ts";
import type { GameLog } from "./analysis/record.ts";
import type { Analysis, Progress } from "./analysis/result.ts";
import { gameLogOf } from "./game-log.ts";
import { createCrew, Halted } from "./workers/crew.ts";
import { analysed } from "./workers/run.ts";
import { createShared } from "./workers/shared.ts";
import type { Starts } from "./workers/threads.ts";

/** How an analysis stands. */
export type Standing =
  /** So many others come first. */
  | { readonly state: "waiting"; readonly ahead: number }
  /** `ready`: what can be shown by now. */
  | { readonly state: "running"; readonly progress: Progress; readonly ready: readonly Ready[] }
  /** Whoever leads has halted it. */
  | { readonly state: "halted"; readonly progress: Progress }
  /** It could not be made; the server's log says why. */
  | { readonly state: "failed" }
  | { readonly state: "done"; readonly analysis: Analysis };

export interface Analyses {
  /**
   * How the analysis of a game that is over stands. Whoever asks first begins it.
   * @param fold what stands; its game has ended
   */
  of(exercise: string, fold: Fold): Standing;
  /** Halts it where it waits or runs; what it has come to is kept. */
  halt(exercise: string, fold: Fold): Standing;
  /** Goes on with one that was halted, or tries again with one that failed. */
  again(exercise: string, fold: Fold): Standing;
  /** The analysis of a game that is over, where it is there: nothing is begun. */
  kept(exercise: string, fold: Fold): Promise<Analysis | undefined>;
  close(): Promise<void>;
}

interface Deps {
  readonly store: Store;
  readonly time: Time;
  readonly log: Log;
  /** What stands in an exercise now; null where there is none any more. */
  fold(exercise: string): Promise<Fold | null>;
  readonly threads: number;
  readonly budget: number;
  readonly start: Starts;
  readonly cluster: Pick<Cluster, "shared" | "tellAnalysis" | "hearAnalysis">;
  /** How long another server that has taken a part is waited for. */
  readonly leaseMs: number;
}

interface Entry {
  /** Of which end: another line, or the same resumed and ended again, is another. */
  readonly end: string;
  standing: Standing;
  readonly kept: Map<string, string>;
  progress: Progress;
  halting: AbortController;
}

/** Of what nobody waits for so many are kept at hand. */
const KEPT = 16;
/** Of the method and of what it says: another number makes everything anew. */
const EDITION = 1;

const endOf = ({ line, exercise }: Fold): string => `${line} ${exercise.phaseSeq}`;

const hashOf = (game: GameLog, budget: number): string =>
  createHash("sha256")
    .update(JSON.stringify([EDITION, budget, game]))
    .digest("hex");

const isOver = ({ standing: { state } }: Entry): boolean => state !== "waiting" && state !== "running";

export function createAnalyses(deps: Deps): Analyses {
  const { store, time, log, fold: foldOf, threads, budget, start, cluster, leaseMs } = deps;
  const crew = createCrew({ time, size: threads, start });
  const queue = createQueue();
  const entries = new Map<string, Entry>();
  /** Those that wait or run, in order. */
  const line: Entry[] = [];

  function entryOf(exercise: string, fold: Fold): Entry {
    const end = endOf(fold);
    const known = entries.get(exercise);
    if (known?.end === end) return known;
    known?.halting.abort();
    const entry: Entry = {
      end,
      standing: { state: "waiting", ahead: 0 },
      kept: new Map(),
      progress: { stage: "base", percent: 0, spent: 0, budget },
      halting: new AbortController(),
    };
    entries.delete(exercise);
    entries.set(exercise, entry);
    forget();
    begin(exercise, entry);
    return entry;
  }

  /** What is over can be had from the database again, or be made again. */
  function forget(): void {
    for (const [exercise, entry] of entries) {
      if (entries.size <= KEPT) return;
      if (isOver(entry)) entries.delete(exercise);
    }
  }

  function begin(exercise: string, entry: Entry): void {
    entry.standing = { state: "waiting", ahead: line.length };
    entry.halting = new AbortController();
    const { signal } = entry.halting;
    made(exercise, entry, signal).then(
      (analysis) => {
        if (!signal.aborted) entry.standing = { state: "done", analysis };
      },
      (error: unknown) => {
        if (signal.aborted) return;
        if (error instanceof Halted) return drop(exercise, entry);
        entry.standing = { state: "failed" };
        log.error("analysis.failed", error, { exercise });
      },
    );
  }

  /** Its game goes on, or is gone. */
  function drop(exercise: string, entry: Entry): void {
    if (entries.get(exercise) === entry) entries.delete(exercise);
  }

  const gameOf = async (exercise: string): Promise<GameLog> =>
    gameLogOf((await store.events(exercise)).map(recordOf));

  async function made(exercise: string, entry: Entry, signal: AbortSignal): Promise<Analysis> {
    const hash = hashOf(await gameOf(exercise), budget);
    const known = (await store.analysis(exercise, hash)) as Analysis | null;
    if (known) return known;
    line.push(entry);
    try {
      return await queue.run(async () => {
        if (signal.aborted) throw new Halted();
        // read again: of those that wait nobody holds a whole log
        return played(exercise, entry, { game: await gameOf(exercise), hash, signal });
      });
    } finally {
      line.splice(line.indexOf(entry), 1);
    }
  }

  async function played(
    exercise: string,
    entry: Entry,
    { game, hash, signal }: { game: GameLog; hash: string; signal: AbortSignal },
  ): Promise<Analysis> {
    const since = time.monotonic();
    entry.standing = { state: "running", progress: entry.progress, ready: [] };
    cluster.tellAnalysis(exercise, "begin");
    const shared = cluster.shared ? createShared({ store, time, log, exercise, hash, leaseMs }) : undefined;
    await shared?.forgetFormer();
    const analysis = await analysed(crew, {
      game,
      budget,
      kept: entry.kept,
      shared,
      signal,
      async stands() {
        const now = await foldOf(exercise);
        return now !== null && isEnded(now) && endOf(now) === entry.end;
      },
      progress(progress, ready) {
        if (signal.aborted || progress.percent < entry.progress.percent) return;
        entry.progress = progress;
        entry.standing = { state: "running", progress, ready };
      },
    });
    entry.kept.clear();
    const seconds = Math.round((time.monotonic() - since) / 1000);
    log.info("analysis.made", { exercise, seconds, games: Math.round(analysis.spent) });
    await store
      .putAnalysis(exercise, hash, analysis)
      .catch((error: unknown) => log.error("analysis.not_kept", error, { exercise }));
    return analysis;
  }

  const standingOf = (entry: Entry): Standing =>
    entry.standing.state === "waiting"
      ? { state: "waiting", ahead: Math.max(0, line.indexOf(entry)) }
      : entry.standing;

  function halt(exercise: string, fold: Fold): Entry {
    const entry = entryOf(exercise, fold);
    if (!isOver(entry)) {
      entry.halting.abort();
      entry.standing = { state: "halted", progress: entry.progress };
    }
    return entry;
  }

  function again(exercise: string, fold: Fold): Entry {
    const entry = entryOf(exercise, fold);
    const { state } = entry.standing;
    if (state === "halted" || state === "failed") begin(exercise, entry);
    return entry;
  }

  const acts = { begin: entryOf, halt, again };
  cluster.hearAnalysis(
    guarded(log, "analysis.hearsay_failed", async (exercise: string, act: keyof typeof acts) => {
      const fold = await foldOf(exercise);
      if (fold && isEnded(fold)) acts[act](exercise, fold);
    }),
  );

  return {
    of: (exercise, fold) => standingOf(entryOf(exercise, fold)),
    halt(exercise, fold) {
      cluster.tellAnalysis(exercise, "halt");
      return halt(exercise, fold).standing;
    },
    again(exercise, fold) {
      cluster.tellAnalysis(exercise, "again");
      return standingOf(again(exercise, fold));
    },
    async kept(exercise, fold) {
      const known = entries.get(exercise);
      if (known?.end === endOf(fold) && known.standing.state === "done") return known.standing.analysis;
      const found = await store.analysis(exercise, hashOf(await gameOf(exercise), budget));
      return (found as Analysis | null) ?? undefined;
    },
    async close() {
      for (const entry of line) entry.halting.abort();
      await crew.close();
      await queue.idle();
    },
  };
}
