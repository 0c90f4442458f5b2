// What an attack is, and how its findings are told.
import type { Target } from "./target.ts";

export interface Finding {
  readonly what: string;
  readonly figure: string;
  /** What the figure is held to; "told only" where nothing is. */
  readonly bound: string;
  readonly holds: boolean;
}

export interface Ground {
  /** The project under attack. */
  readonly root: string;
  /** Starts a server of that project; it is ended after the attack in any case. */
  serve(env?: Record<string, string>): Promise<Target>;
}

export interface Attack {
  readonly name: string;
  /** What is attacked, in a few words. */
  readonly against: string;
  /** Longest time that it may take, seconds. */
  readonly seconds: number;
  run(ground: Ground): AsyncGenerator<Finding, void>;
}

export const finding = (what: string, figure: string | number, bound: string, holds: boolean): Finding => ({
  what,
  figure: String(figure),
  bound,
  holds,
});

export const told = (what: string, figure: string | number): Finding =>
  finding(what, figure, "told only", true);

/** Whether the server outlived what was done to it. */
export async function survival(target: Target): Promise<Finding> {
  const lives = await target.lives();
  const fate = target.fate();
  return finding("process", lives ? "alive" : fate ? `dead: ${fate}` : "deaf", "alive", lives);
}

/** What a flood needs at its peak, beside what was there before: bytes of heap and external memory. Whoever dies needs more than there is. */
export async function growth(target: Target, flood: () => Promise<void>): Promise<number> {
  const before = await target.probe("memory");
  await target.probe("forgetPeak");
  await flood();
  if (!(await target.lives())) return Number.POSITIVE_INFINITY;
  return (await target.probe("peak")) - before.heapUsed - before.external;
}

/** @param bytes as `growth` answers @param most megabytes */
export const peak = (what: string, bytes: number, most: number): Finding =>
  finding(
    what,
    Number.isFinite(bytes) ? (bytes / 1e6).toFixed(0) : "more than there is",
    `≤ ${most}`,
    bytes <= most * 1e6,
  );

/** Goes on where the server died: what it was asked then fails, and its death is told by `survival`. */
export async function orDeath(target: Target, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (await target.lives()) throw error;
  }
}
