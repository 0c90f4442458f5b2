// One analysis between several servers. Each leads by the same method and so asks for the same parts in the same order; a part is played by
// whoever takes it first, and everybody goes by its answer. Whoever took one and was killed is waited for until its time is over.
import type { Log } from "../../log.ts";
import type { Store } from "../../store/index.ts";
import type { Time } from "../../time.ts";

export interface Shared {
  /** Lets go of the parts of analyses that were made long ago: whoever is slower than the others still asks for them when those are done. */
  forgetFormer(): Promise<void>;
  /** What has been answered of these parts, by whomever. */
  answers(parts: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Whether nobody else plays this part: from now on we do. */
  take(part: string): Promise<boolean>;
  put(part: string, answer: string): Promise<void>;
  /** The answer of whoever has taken this part; undefined where nobody has any more, or nobody wants to know. */
  elsewhere(part: string, signal: AbortSignal): Promise<string | undefined>;
}

interface Deps {
  readonly store: Store;
  readonly time: Time;
  readonly log: Log;
  readonly exercise: string;
  /** Of what the analysis is made. */
  readonly hash: string;
  /** How long somebody who has taken a part may take over it. */
  readonly leaseMs: number;
}

const LOOK_MS = 100;
const FORMER_MS = 3_600_000;

export function createShared({ store, time, log, exercise, hash, leaseMs }: Deps): Shared {
  const keyOf = (part: string) => ({ exerciseId: exercise, log: hash, part });
  const waited = new Map<string, (answer: string | undefined) => void>();
  let looking = false;

  /** What the others cannot be asked we play ourselves: the answer is the same. */
  async function orAlone<T>(asked: Promise<T>, instead: T): Promise<T> {
    try {
      return await asked;
    } catch (error) {
      log.warn("analysis.not_shared", { exercise, why: String(error) });
      return instead;
    }
  }

  const known = (parts: readonly string[]): Promise<ReadonlyMap<string, string | null>> =>
    orAlone(store.parts(exercise, hash, parts), new Map());

  function settle(part: string, answer: string | undefined): void {
    waited.get(part)?.(answer);
    waited.delete(part);
  }

  async function look(): Promise<void> {
    const parts = [...waited.keys()];
    const found = await known(parts);
    for (const part of parts) {
      const answer = found.get(part);
      if (answer !== null) settle(part, answer);
    }
    looking = waited.size > 0;
    if (looking) time.after(LOOK_MS, () => void look());
  }

  return {
    forgetFormer: () => orAlone(store.dropParts(FORMER_MS), undefined),
    async answers(parts) {
      const found = await known(parts);
      return new Map([...found].filter((row): row is [string, string] => row[1] !== null));
    },
    take: (part) => orAlone(store.takePart(keyOf(part), leaseMs), true),
    put: (part, answer) => orAlone(store.putPart(keyOf(part), answer), undefined),
    elsewhere: (part, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve(undefined);
        signal.addEventListener("abort", () => settle(part, undefined), { once: true });
        waited.set(part, resolve);
        if (looking) return;
        looking = true;
        time.after(LOOK_MS, () => void look());
      }),
  };
}
