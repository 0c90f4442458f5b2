// Places in a scenario, written as its problems name them: "zones[3].start.grievance".
const steps = (path: string): string[] => path.match(/[^.[\]]+/g) ?? [];

type Box = Record<string, unknown>;
const isBox = (x: unknown): x is Box => typeof x === "object" && x !== null;

/** What stands at a place; undefined where nothing does. */
export function at(x: unknown, path: string): unknown {
  let here = x;
  for (const step of steps(path)) {
    if (!isBox(here)) return undefined;
    here = here[step];
  }
  return here;
}

/**
 * A copy that differs in one place and shares the rest.
 * @param value undefined takes the entry out
 */
export function withAt<T>(x: T, path: string, value: unknown): T {
  return put(x, steps(path), value) as T;
}

function put(x: unknown, [step, ...rest]: string[], value: unknown): unknown {
  if (step === undefined) return value;
  const copy = (Array.isArray(x) ? [...x] : { ...(isBox(x) ? x : {}) }) as Box;
  const next = put(copy[step], rest, value);
  if (next !== undefined) copy[step] = next;
  else if (Array.isArray(copy)) copy.splice(Number(step), 1);
  else delete copy[step];
  return copy;
}
