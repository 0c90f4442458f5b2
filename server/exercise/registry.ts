// The exercises this server has awake: brought to life when somebody looks, let go when nobody does.
import type { Seat } from "../contract/seats.ts";
import { guarded } from "../guarded.ts";
import type { Person } from "../sockets/sockets.ts";
import type { Boot } from "./commands/timers.ts";
import type { Away } from "./composition.ts";
import type { ExerciseDeps } from "./deps.ts";
import { Unreadable } from "./log/unreadable.ts";
import { type Exercise, wakeExercise } from "./runner.ts";

export interface Registry {
  /** The exercise, awake; null where there is none. Rejects with Unreadable where its log cannot be read. */
  open(id: string): Promise<Exercise | null>;
  /** Wakes every exercise whose clock runs, so that time goes on with nobody here. */
  boot(): Promise<void>;
  /**
   * Deletes an exercise: everybody is told, on every server, nothing more is written to it, and its rows are gone. Answers
   * whether there was one.
   */
  remove(id: string): Promise<boolean>;
  /** Who is where: exercises awake on this server, and the people in each. */
  census(): Promise<{ awake: number; people: Map<string, number> }>;
  close(): Promise<void>;
}

export function createRegistry(deps: ExerciseDeps): Registry {
  const { store, time, steady, log, options, cluster, broadcast } = deps;
  const awake = new Map<string, Promise<Exercise | null>>();
  /** Of these, whoever has read its log: hears the others from then on. */
  const hearing = new Map<string, Exercise>();
  /** What was deleted is not woken again by whoever still speaks of it. */
  const deleted = new Set<string>();
  const idleSince = new Map<string, number>();
  /** Where those stood that this server has put away. */
  const away = new Map<string, Away>();
  let boot: Promise<Omit<Boot, "starting">> | undefined;
  let starting = true;
  let closed = false;
  let cancelLook: (() => void) | undefined;

  /**
   * Asked once, before the first clock is set going. What another server writes while this one still asks is written since it
   * started: of two that start together the slower would else give the time back once more.
   */
  const bootOnce = (): Promise<Omit<Boot, "starting">> => {
    const at = steady.now();
    return (boot ??= cluster.othersRan().then((othersRan) => ({ at, othersRan })));
  };

  async function wake(id: string): Promise<Exercise | null> {
    const started = await bootOnce();
    const atStart = starting;
    const exercise = await wakeExercise(id, { ...deps, discard: remove }, away.get(id));
    away.delete(id);
    if (!exercise) return null;
    hearing.set(id, exercise);
    // Nobody is taken for absent before the others have said who is with them.
    await cluster.askPeople(id);
    await exercise.start({ ...started, starting: atStart });
    return exercise;
  }

  function letGo(id: string): void {
    awake.delete(id);
    hearing.delete(id);
    idleSince.delete(id);
  }

  function open(id: string): Promise<Exercise | null> {
    const known = awake.get(id);
    if (known) return known;
    if (deleted.has(id)) return Promise.resolve(null);
    const waking = wake(id);
    awake.set(id, waking);
    // What is not there, or could not be read, is looked for again the next time.
    waking.then(
      (exercise) => exercise ?? letGo(id),
      () => letGo(id),
    );
    return waking;
  }

  /** What cannot be read keeps nobody else from being served; a database that fails does. */
  const setAside =
    (id: string) =>
    (error: unknown): void => {
      if (!(error instanceof Unreadable)) throw error;
      log.error("exercise.unreadable", error, { exercise: id });
    };

  /** Asleep exercises hear nothing: whoever wakes them reads the log. */
  const heard = async (id: string, tell: (exercise: Exercise) => void): Promise<void> => {
    const exercise = await awake.get(id)?.catch(() => null); // whoever woke it was told why it failed
    if (exercise) tell(exercise);
  };

  cluster.listen({
    // Every server takes part in a running exercise: when one dies, the clock goes on at another.
    stands: guarded(log, "exercise.wake_failed", async (id: string, seq: number) =>
      (await open(id))?.heardStands(seq),
    ),
    people: guarded(log, "exercise.hearsay_failed", (server: string, id: string, people: readonly Person[]) =>
      hearing.get(id)?.heardPeople(server, people),
    ),
    asked: guarded(log, "exercise.hearsay_failed", (id: string | null) => {
      if (id === null) for (const exercise of hearing.values()) exercise.tellPeople();
      else if (hearing.has(id)) hearing.get(id)?.tellPeople();
      else cluster.tellPeople(id, []);
    }),
    lost: guarded(log, "exercise.hearsay_failed", (server: string) => {
      for (const exercise of hearing.values()) exercise.heardLost(server);
    }),
    renamed: guarded(log, "exercise.hearsay_failed", (id: string, member: string, name: string) =>
      hearing.get(id)?.heardRenamed(member, name),
    ),
    left: guarded(log, "exercise.hearsay_failed", (id: string, member: string) =>
      heard(id, (x) => x.heardLeft(member)),
    ),
    drafted: guarded(log, "exercise.hearsay_failed", (id: string, seat: Seat) =>
      heard(id, (x) => x.heardDrafted(seat)),
    ),
    deleted: guarded(log, "exercise.forget_failed", forget),
  });

  /** Lets go of what is deleted: whoever is in it is told, its clock stops, what runs comes to its end. */
  async function forget(id: string): Promise<void> {
    deleted.add(id);
    away.delete(id);
    broadcast.end(id, "all", "exercise_deleted");
    const waking = awake.get(id);
    letGo(id);
    // What cannot even be read has nothing to stop.
    const exercise = await waking?.catch(() => null);
    await exercise?.close();
    // Whoever came in by the last request that ran.
    broadcast.end(id, "all", "exercise_deleted");
  }

  async function remove(id: string): Promise<boolean> {
    if (!(await store.exercise(id))) return false;
    await forget(id);
    try {
      await store.deleteExercise(id);
    } catch (error) {
      // It is still there: whoever comes may open it again.
      deleted.delete(id);
      throw error;
    }
    cluster.tellDeleted(id);
    return true;
  }

  /** Now and then: what a lost broadcast did not say is read, and what nobody needs is let go. */
  async function look(): Promise<void> {
    for (const [id, waking] of awake) {
      const exercise = await waking.catch(() => null); // whoever woke it was told why it failed
      if (!exercise) continue;
      if (cluster.shared && (await store.head(id)) === 0) {
        await forget(id);
        continue;
      }
      if (cluster.shared) await exercise.look();
      if (!exercise.isIdle()) idleSince.delete(id);
      else if (!idleSince.has(id)) idleSince.set(id, steady.now());
      else if (steady.now() - (idleSince.get(id) ?? 0) >= options.idleMs) {
        letGo(id);
        await exercise.close();
        await exercise.putAway().then(
          (where) => void (awake.has(id) || deleted.has(id) || away.set(id, where)),
          // The log is there all the same: whoever comes has it folded.
          (error: unknown) => log.warn("exercise.not_put_away", { exercise: id, why: String(error) }),
        );
      }
    }
  }
  function keepLooking(): void {
    if (closed) return;
    const lookAgain = (): Promise<void> => look().finally(keepLooking);
    cancelLook = time.after(options.lookMs, guarded(log, "exercise.look_failed", lookAgain));
  }
  keepLooking();

  steady.onLeap(
    guarded(log, "clock.failed", async () => {
      for (const waking of [...awake.values()]) {
        const exercise = await waking.catch(() => null); // whoever woke it was told why it failed
        exercise
          ?.putRight()
          .catch((error: unknown) => log.error("clock.failed", error, { exercise: exercise.id }));
      }
    }),
  );

  return {
    open,
    async boot() {
      await bootOnce();
      for (const { id } of await store.listExercises()) if (!closed) await open(id).catch(setAside(id));
      starting = false;
      cluster.keepTime();
    },
    remove,
    async census() {
      const people = new Map<string, number>();
      for (const [id, waking] of awake) {
        const exercise = await waking.catch(() => null);
        if (exercise) people.set(id, exercise.people());
      }
      return { awake: people.size, people };
    },
    async close() {
      closed = true;
      cancelLook?.();
      const exercises = await Promise.allSettled(awake.values());
      for (const entry of exercises) if (entry.status === "fulfilled") await entry.value?.close();
      awake.clear();
      hearing.clear();
    },
  };
}
