// Whether two pieces of what is written say the same, in whatever order their fields came. Pure.

const canonical = (x: unknown): string | undefined =>
  JSON.stringify(x, (_, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

export const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
