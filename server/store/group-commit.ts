// Group commit: what asks to be written while a commit is under way is written together in the next one, so that many share
// one round trip and one sync of the disk. Who comes when nothing is under way waits for nobody, but for those who come in
// the same turn of the event loop: the embedded database works in our own process, and while it does nobody else can come.

import { isOfOne } from "./sql.ts";

export interface GroupCommit<Item, Answer> {
  /** Answers once the item is committed. Rejects with what its own writing failed by, or with what its whole group failed by. */
  add(item: Item): Promise<Answer>;
  /** Resolves when everything that was added has been answered. */
  idle(): Promise<void>;
}

/**
 * Writes a group in one commit, all of it or nothing, and answers for each. Where it rejects because of one of them (see
 * isOfOne), each is written again by itself; any other rejection is the fate of them all.
 */
export type WriteGroup<Item, Answer> = (group: readonly Item[]) => Promise<readonly Answer[]>;

interface Waiting<Item, Answer> {
  readonly item: Item;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/** One statement must not grow without bound. */
const LARGEST = 200;

/** A group that is out for so long, on a dead line or before a lock, no longer holds up those who come after it. */
const PATIENCE_MS = 1_000;
/** So many may be out at once then: fewer than there are connections, so that reading goes on. */
const MOST_OUT = 4;

/** @param keyOf what at most one item of a group may be about: a second one waits for the next group */
export function groupCommit<Item, Answer>(
  write: WriteGroup<Item, Answer>,
  keyOf: (item: Item) => string,
): GroupCommit<Item, Answer> {
  let queue: Waiting<Item, Answer>[] = [];
  let out = 0;
  /** Of those that are out, the ones that are still waited for. */
  let prompt = 0;
  let beginning = false;
  let idlers: (() => void)[] = [];

  function next(): void {
    if (queue.length === 0 && out === 0) {
      for (const tell of idlers) tell();
      idlers = [];
    }
    if (beginning || queue.length === 0 || prompt > 0 || out === MOST_OUT) return;
    beginning = true;
    setImmediate(() => {
      beginning = false;
      void send(take());
    });
  }

  /** The next group, in order of arrival. */
  function take(): Waiting<Item, Answer>[] {
    const group: Waiting<Item, Answer>[] = [];
    const later: Waiting<Item, Answer>[] = [];
    const keys = new Set<string>();
    for (const waiting of queue) {
      const key = keyOf(waiting.item);
      (group.length === LARGEST || keys.has(key) ? later : group).push(waiting);
      keys.add(key);
    }
    queue = later;
    return group;
  }

  async function send(group: readonly Waiting<Item, Answer>[]): Promise<void> {
    out += 1;
    prompt += 1;
    let late = false;
    const patience = setTimeout(() => {
      late = true;
      prompt -= 1;
      next();
    }, PATIENCE_MS);
    settle(
      group,
      await outcomes(
        write,
        group.map(({ item }) => item),
      ),
    );
    clearTimeout(patience);
    out -= 1;
    if (!late) prompt -= 1;
    next();
  }

  return {
    add: (item) =>
      new Promise<Answer>((resolve, reject) => {
        queue.push({ item, resolve, reject });
        next();
      }),
    idle: () =>
      queue.length === 0 && out === 0 ? Promise.resolve() : new Promise((resolve) => idlers.push(resolve)),
  };
}

async function outcomes<Item, Answer>(
  write: WriteGroup<Item, Answer>,
  items: readonly Item[],
): Promise<PromiseSettledResult<Answer>[]> {
  try {
    return (await write(items)).map((value) => ({ status: "fulfilled", value }));
  } catch (reason) {
    if (items.length === 1 || !isOfOne(reason)) return items.map(() => ({ status: "rejected", reason }));
  }
  const each: PromiseSettledResult<Answer>[] = [];
  for (const item of items) each.push(...(await outcomes(write, [item])));
  return each;
}

function settle<Item, Answer>(
  group: readonly Waiting<Item, Answer>[],
  outcomes: readonly PromiseSettledResult<Answer>[],
): void {
  for (const [i, { resolve, reject }] of group.entries()) {
    const one = outcomes[i];
    if (one?.status === "fulfilled") resolve(one.value);
    else reject(one?.reason);
  }
}

/** The group commits of one store, so that whoever closes it can wait for them all. */
export interface GroupCommits {
  readonly commits: typeof groupCommit;
  idle(): Promise<void>;
}

export function groupCommits(): GroupCommits {
  const all: { idle(): Promise<void> }[] = [];
  return {
    commits(write, keyOf) {
      const one = groupCommit(write, keyOf);
      all.push(one);
      return one;
    },
    async idle() {
      await Promise.all(all.map((one) => one.idle()));
    },
  };
}
