// Appends decisions to the log: decide upon what stands, write, and only then believe it. Whoever loses a race decides again.
import { hash, randomUUID } from "node:crypto";
import type { OrderDraft, Role, Viewer } from "../../../game-rules/index.ts";
import { ROLES } from "../../../game-rules/index.ts";
import type { Cluster } from "../../cluster.ts";
import { guarded } from "../../guarded.ts";
import type { Log } from "../../log.ts";
import { type Append, type Appended, type CommandRow, type Store, StoreError } from "../../store/index.ts";
import type { ExerciseClock } from "../clock/clock.ts";
import type { Close, Deciding, Done } from "../log/deciding.ts";
import type { LogRecord } from "../log/events.ts";
import { type History, recordOf } from "../log/history.ts";
import type { Step } from "../log/moments.ts";
import { no } from "../log/refusal.ts";
import type { Fold } from "../log/state.ts";
import { isDropped } from "../log/timeline.ts";
import { type Plan, planUpon } from "../log/unit-of-work.ts";
import type { Presence } from "../presence.ts";
import { settleInjects } from "./settle-injects.ts";

/** After so many lost races whoever asked is told to try again. With the growing pauses in between: some seconds. */
const TRIES = 40;
/** Servers that race each other step aside for a random moment, longer each time, or one of them would never win. */
const stepAside = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(100, 3 * attempt)));

interface Kept {
  n: number;
  digest: string;
}

export interface Keeper {
  /** Decides, writes, and answers once it is written. Runs in the exercise's queue. */
  commit(deciding: Deciding): Promise<Done>;
  /** Takes in what other servers wrote. */
  catchUp(): Promise<void>;
  /** The same where others may have written: for whoever is about to be shown what stands. */
  refresh(): Promise<void>;
}

/** What steps would tell, worked out once: whoever keeps the streams knows the rest of it. */
interface Foretold {
  /** How much a viewer will have been told. */
  count(viewer: Viewer): number;
}

interface Around<Ahead extends Foretold> {
  readonly clock: ExerciseClock;
  /** Reads what one that was put away does not hold: before anybody goes back. */
  whole(): Promise<void>;
  /** What steps would tell each viewer. */
  ahead(steps: readonly Step[]): Ahead;
  /** Takes in what stands in the log now, with what it tells where that was worked out. */
  takeIn(steps: readonly Step[], ahead?: Ahead): void;
  /** Throws where something that would be needed once this stood cannot be worked out. */
  foresee(fold: Fold): void;
  /** Called after records were taken in, in the same moment: nothing else has run in between. */
  adopted(records: readonly LogRecord[]): void;
}

/** What it needs of the server around it. */
interface Needs {
  readonly store: Store;
  readonly log: Log;
  readonly cluster: Cluster;
  readonly webhooks: { wrote(id: string, fold: Fold, records: readonly LogRecord[]): void };
}

export function createKeeper<Ahead extends Foretold>(
  id: string,
  history: History,
  presence: Presence,
  deps: Needs,
  { clock, whole, ahead, takeIn, foresee, adopted }: Around<Ahead>,
): Keeper {
  const { store, log, cluster, webhooks } = deps;
  /** What is written stands, and was acknowledged: whoever fails to tell of it changes nothing about that. */
  const announce = guarded(log, "exercise.telling_failed", adopted, { exercise: id });
  /** An append whose fate is unknown: the log must be read before anything is decided upon it. */
  let unsure = false;

  const take = (steps: readonly Step[], told?: Ahead): void => {
    if (steps.length === 0) return;
    takeIn(steps, told);
    announce(steps.map(({ record }) => record));
  };

  async function catchUp(): Promise<void> {
    const missed = await store.events(id, history.fold().seq + 1);
    unsure = false;
    if (missed.some(({ kind }) => kind === "SteppedBack")) await whole();
    take(history.stepsOf(missed.map(recordOf)));
  }

  const isBehind = async (): Promise<boolean> =>
    cluster.shared && (await store.head(id)) > history.fold().seq;

  async function closeOf(closes: boolean): Promise<Close> {
    const drafts: Partial<Record<Role, OrderDraft[]>> = {};
    const { game } = history.fold();
    if (closes && game.phase === "orders") {
      const rows = await store.draftsOfTurn(id, game.turn);
      // In the order of their code points, whatever order the database keeps.
      rows.sort((a, b) => (a.slot < b.slot ? -1 : 1));
      for (const role of ROLES)
        drafts[role] = rows.filter(({ seat }) => seat === role).map(({ value }) => value as OrderDraft);
    }
    const { joined } = history.fold().exercise;
    return { drafts, isHere: (role) => presence.mayBeHere(role, joined[role], clock.now()) };
  }

  /** What was done in a segment that has been taken back since is done no more. */
  function answerAgain({ seq, answer }: Pick<CommandRow, "seq" | "answer">, digest: string): Done {
    const kept = answer as Kept;
    if (kept.digest !== digest) return no("key.reused");
    return isDropped(history.timeline(), seq) ? no("superseded") : { ok: true, n: kept.n };
  }

  /** The answer that this key was given before, if it was. */
  async function before(key: string | undefined, digest: string): Promise<Done | null> {
    const row = key === undefined ? null : await store.command(id, key);
    return row && answerAgain(row, digest);
  }

  async function commit(deciding: Deciding): Promise<Done> {
    const digest = deciding.key === undefined ? "" : digestOf(deciding.asked);
    if (unsure) await catchUp();
    if (deciding.goesBackTo) await whole();
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const close = await closeOf(deciding.closes === true);
      const now = clock.now() + (deciding.wall ? (clock.adrift()?.by ?? 0) : 0);
      // Without a key of its own a command still gets a mark, so that its events can be told from their neighbours'.
      const mark = deciding.key ?? `${deciding.author.name}:${randomUUID()}`;
      const back = deciding.goesBackTo && history.standing(deciding.goesBackTo);
      const plan = planUpon(history.fold(), { now, author: deciding.author, mark, back });
      const refused = deciding.decide(plan, close, back);
      if (refused) {
        const known = await before(deciding.key, digest);
        if (known) return known;
        if (!(await isBehind())) return refused;
        await catchUp();
        continue;
      }
      // Whatever happens may be what a row of the list waits for: it comes with it, in one append, or not at all.
      if (plan.steps.length > 0) settleInjects(plan);
      const viewer = deciding.viewer ?? "facilitator";
      const told = ahead(plan.steps);
      const n = told.count(viewer);
      if (plan.steps.length === 0) return { ok: true, n };
      const written = await write(plan, told, { ...deciding, mark, n: deciding.viewer ? n : 0, digest });
      if (written) return written;
      await stepAside(attempt);
      await catchUp();
    }
    return no("server.busy");
  }

  /** Answers null when somebody else was quicker. */
  async function write(
    { fold, steps }: Plan,
    told: Ahead,
    { key, mark, n, digest }: { key?: string; mark: string; n: number; digest: string },
  ): Promise<Done | null> {
    const records = steps.map(({ record }) => record);
    // Whatever the fold will need is worked out before it is written: what cannot be told later never gets into the log.
    foresee(fold);
    unsure = true;
    const appended = await appendOrGone({
      exerciseId: id,
      expectedSeq: history.fold().seq,
      events: records.map((r) => ({
        at: r.at,
        kind: r.event.type,
        author: r.author,
        member: r.member ?? null,
        command: mark,
        payload: r.event,
      })),
      ...(key === undefined ? {} : { command: { key, answer: { n, digest } satisfies Kept } }),
    });
    unsure = false;
    if (appended === "gone") return no("exercise.unknown");
    if (appended.ok) {
      take(steps, told);
      webhooks.wrote(id, history.fold(), records);
      cluster.tellStands(id, appended.seq);
      return { ok: true, n };
    }
    if (appended.reason === "conflict") return null;
    await catchUp();
    return answerAgain(appended, digest);
  }

  /** An exercise may be deleted while somebody is about to write to it. */
  async function appendOrGone(entry: Append): Promise<Appended | "gone"> {
    try {
      return await store.append(entry);
    } catch (error) {
      if (error instanceof StoreError && error.code === "missing") return "gone";
      throw error;
    }
  }

  const refresh = async (): Promise<void> => {
    if (unsure || (await isBehind())) await catchUp();
  };

  return { commit, catchUp, refresh };
}

const digestOf = (asked: unknown): string =>
  hash("sha256", JSON.stringify(asked ?? null), "base64url").slice(0, 16);
