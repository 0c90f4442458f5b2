// Old exercises go by themselves, where whoever runs the server said after how many days, and practice quarters that nobody ended after one:
// looked at once at the start, then daily.
import type { Trial } from "../contract/seats.ts";
import type { Registry } from "../exercise/registry.ts";
import { guarded } from "../guarded.ts";
import type { Log } from "../log.ts";
import type { Store } from "../store/index.ts";
import type { Time } from "../time.ts";

const DAY = 24 * 3600 * 1000;

export interface RetentionDeps {
  readonly store: Store;
  readonly registry: Registry;
  readonly time: Time;
  readonly log: Log;
}

/** Deletes what is over its time, today and every day. Resolves after today's; the answer stops it. */
export async function keepRetention(days: number | undefined, deps: RetentionDeps): Promise<() => void> {
  const { time, log } = deps;
  let stopped = false;
  let cancel = (): void => {};
  const tomorrow = (): void => {
    if (stopped) return;
    const sweepAgain = (): Promise<void> => sweep(days, deps).finally(tomorrow);
    cancel = time.after(DAY, guarded(log, "retention.failed", sweepAgain));
  };
  await sweep(days, deps);
  tomorrow();
  return () => {
    stopped = true;
    cancel();
  };
}

/** What was opened to practise, and left: it is of a day. */
async function sweepPractice({ store, registry, time, log }: RetentionDeps): Promise<void> {
  for (const { id, createdAt, options } of await store.listExercises()) {
    const { trial } = (options ?? {}) as { trial?: Trial };
    if (trial?.kind !== "practice" || createdAt > time.now() - DAY) continue;
    if (await registry.remove(id)) log.info("exercise.deleted", { exercise: id, by: "retention", days: 1 });
  }
}

async function sweep(days: number | undefined, deps: RetentionDeps): Promise<void> {
  await sweepPractice(deps);
  if (days === undefined) return;
  const { store, registry, time, log } = deps;
  for (const exercise of await store.exercisesBefore(time.now() - days * DAY))
    if (await registry.remove(exercise)) log.info("exercise.deleted", { exercise, by: "retention", days });
  const templates = await store.deleteTemplatesBefore(time.now() - days * DAY);
  if (templates > 0) log.info("template.deleted", { templates, by: "retention", days });
}
