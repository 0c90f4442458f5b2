// Exercises that bots play alone, all together: nobody waits for them, so the more there are, the slower each goes.

export interface Crowd {
  /** Notes whether bots alone drive an exercise now. */
  note(exercise: string, botsAlone: boolean): void;
  /** What each of them waits between two phases, ms: together they move on no oftener than one would by itself. */
  paceMs(): number;
}

/** @param paceMs what bots wait between phases where there is one exercise of theirs */
export function createCrowd(paceMs: number): Crowd {
  const alone = new Set<string>();
  return {
    note(exercise, botsAlone) {
      if (botsAlone) alone.add(exercise);
      else alone.delete(exercise);
    },
    paceMs: () => paceMs * Math.max(1, alone.size),
  };
}
