// A simple guesser: shown many quarters with a secret act and without, it learns which figures tell them apart, and says of fresh ones
// which they are. What it cannot do on figures alone a staff at a table will hardly do.

/** What somebody is told, as numbers by name; a name that is missing counts as nought. */
export type Features = ReadonlyMap<string, number>;

export interface Example {
  readonly told: Features;
  readonly acted: boolean;
}

/** So many figures it looks at, those that tell most. */
const LOOKS_AT = 8;

interface Clue {
  readonly name: string;
  readonly acted: Bell;
  readonly idle: Bell;
  readonly tells: number;
}
interface Bell {
  readonly mean: number;
  readonly variance: number;
}

/** A figure that never varies is held to vary a little, so that one odd case is no proof. */
const LEAST_VARIANCE = 0.01;

const square = (x: number): number => x * x;

const LN_2 = 0.6931471805599453;
/** Terms of the series: for what is left between 1 and 2, more than a double holds. */
const TERMS = 20;

/** The natural logarithm of a positive number, by a series: machines' own may differ in the last digit. */
function ln(x: number): number {
  let halvings = 0;
  let rest = x;
  for (; rest >= 2; rest /= 2) halvings += 1;
  for (; rest < 1; rest *= 2) halvings -= 1;
  const y = (rest - 1) / (rest + 1);
  let sum = 0;
  for (let n = TERMS; n >= 0; n--) sum = sum * y * y + 1 / (2 * n + 1);
  return halvings * LN_2 + 2 * y * sum;
}

function bell(values: readonly number[]): Bell {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  const variance = values.reduce((sum, x) => sum + square(x - mean), 0) / values.length;
  return { mean, variance: Math.max(LEAST_VARIANCE, variance) };
}

function clueOf(name: string, quarters: { acted: readonly Features[]; idle: readonly Features[] }): Clue {
  const of = (told: readonly Features[]) => bell(told.map((features) => features.get(name) ?? 0));
  const [acted, idle] = [of(quarters.acted), of(quarters.idle)];
  return { name, acted, idle, tells: square(acted.mean - idle.mean) / (acted.variance + idle.variance) };
}

/** How likely a value is under a bell, as a logarithm. */
const likely = ({ mean, variance }: Bell, x: number): number =>
  -square(x - mean) / (2 * variance) - ln(variance) / 2;

/** Learns from examples; answers whether it takes what somebody is told for a quarter with the act. */
export function guesserFrom(examples: readonly Example[]): (told: Features) => boolean {
  const names = new Set<string>();
  for (const { told } of examples) for (const name of told.keys()) names.add(name);
  const toldWhen = (acted: boolean) => examples.filter((e) => e.acted === acted).map((e) => e.told);
  const quarters = { acted: toldWhen(true), idle: toldWhen(false) };
  const clues = [...names]
    .map((name) => clueOf(name, quarters))
    .sort((a, b) => b.tells - a.tells)
    .slice(0, LOOKS_AT);
  return (told) =>
    clues.reduce((sum, c) => {
      const x = told.get(c.name) ?? 0;
      return sum + likely(c.acted, x) - likely(c.idle, x);
    }, 0) > 0;
}

/** Numbers by their paths; a word counts as one under its own name, an item of a list under what it says beside its numbers. */
export function featuresOf(value: unknown): Features {
  const found = new Map<string, number>();
  const add = (name: string, n: number) => found.set(name, (found.get(name) ?? 0) + n);
  const walk = (x: unknown, path: string): void => {
    if (typeof x === "number") add(path, x);
    else if (typeof x === "string" || typeof x === "boolean") add(`${path}=${x}`, 1);
    else if (Array.isArray(x)) for (const item of x) walk(item, `${path}[${nameOf(item)}]`);
    else if (x && typeof x === "object")
      for (const [key, inner] of Object.entries(x)) walk(inner, `${path}.${key}`);
  };
  walk(value, "");
  return found;
}

/** What an item is about: its words, not its numbers. */
const nameOf = (item: unknown): string =>
  item && typeof item === "object"
    ? Object.entries(item)
        .flatMap(([key, x]) => (typeof x === "string" ? [`${key}:${x}`] : []))
        .join(" ")
    : "";
