// What many ask for in one moment and is dear to make: made once, and let go of when others have been asked for since.

export interface Remembered<T> {
  /** @param name of what is asked for: the same name, the same answer */
  of(name: string, make: () => Promise<T>): Promise<T>;
}

/**
 * @param most so many answers are kept at hand
 * @param isKept whether an answer may be given again; one that could not be made never is
 */
export function createRemembered<T>(
  most: number,
  isKept: (answer: T) => boolean = () => true,
): Remembered<T> {
  const kept = new Map<string, Promise<T>>();
  return {
    of(name, make) {
      const known = kept.get(name);
      if (known) return known;
      const made = make();
      kept.set(name, made);
      made.then(
        (answer) => isKept(answer) || kept.delete(name),
        () => kept.delete(name),
      );
      if (kept.size > most) kept.delete(kept.keys().next().value as string);
      return made;
    },
  };
}
