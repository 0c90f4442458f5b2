// Records whose fields are each worked out when they are read: a bot asks a view for few of its hundreds of figures.

/**
 * A kind of such records.
 * @param keys the fields, in the order of their places
 * @param at answers for the field in a place, of whatever the record is about
 */
export function lookedUp<About, Key extends string, T>(
  keys: readonly Key[],
  at: (about: About, place: number) => T,
): (about: About) => Record<Key, T> {
  class LookedUp {
    constructor(readonly about: About) {}
  }
  keys.forEach((key, place) => {
    Object.defineProperty(LookedUp.prototype, key, {
      get(this: LookedUp) {
        return at(this.about, place);
      },
    });
  });
  return (about) => new LookedUp(about) as unknown as Record<Key, T>;
}
