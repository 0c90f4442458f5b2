// Notes every place where untrusted JSON is not what belongs there. What it hands back is safe to look into further.
import type { ProblemCode } from "../../codes/problems.ts";
import type { Params } from "../../ledger.ts";
import { isShowable } from "../../showable.ts";

export interface Problem {
  path: string;
  code: ProblemCode;
  params: Params;
}

export type Box = Readonly<Record<string, unknown>>;
const isBox = (x: unknown): x is Box => typeof x === "object" && x !== null && !Array.isArray(x);

/** What may be said of a place that may hold anything: `String` of an object calls what the object brings along. */
export const wordOf = (x: unknown): string =>
  typeof x === "string" || typeof x === "number" || typeof x === "boolean" ? String(x) : "";

/** More than anybody lists by hand; a longer list is a mistake or an attack. */
const LONGEST_LIST = 200;

export class Checker {
  readonly problems: Problem[] = [];

  say(path: string, code: ProblemCode, params: Params = {}): void {
    this.problems.push({ path, code, params });
  }

  /** An object with these keys and no other: a misspelt key would otherwise be a wish silently dropped. */
  box(x: unknown, path: string, keys: readonly string[]): Box {
    if (!isBox(x)) {
      this.say(path, "scenario.not_an_object");
      return {};
    }
    for (const key of Object.keys(x))
      if (!keys.includes(key)) this.say(path, "scenario.unknown_key", { key });
    return x;
  }

  list(x: unknown, path: string): readonly unknown[] {
    if (!Array.isArray(x)) {
      this.say(path, "scenario.not_a_list");
      return [];
    }
    if (x.length > LONGEST_LIST) this.say(path, "scenario.too_long", { most: LONGEST_LIST });
    return x.slice(0, LONGEST_LIST);
  }

  /** A list of some of these, each at most once. */
  some(x: unknown, path: string, of: readonly string[]): void {
    const list = this.list(x, path);
    if (Array.isArray(x) && x.length === 0) this.say(path, "scenario.empty_list");
    for (const [i, one] of list.entries()) this.one(one, `${path}[${i}]`, of);
    this.once(list, path);
  }

  once(list: readonly unknown[], path: string): void {
    const twice = list.find((x, i) => typeof x === "string" && list.indexOf(x) !== i);
    if (twice !== undefined) this.say(path, "scenario.twice", { what: wordOf(twice) });
  }

  whole(x: unknown, path: string, low: number, high: number): void {
    if (!Number.isInteger(x) || (x as number) < low || (x as number) > high)
      this.say(path, "scenario.number_between", { low, high });
  }

  /** Points: the state counts in tenths, so a finer figure would be rounded behind the writer's back. */
  points(x: unknown, path: string, low: number, high: number): void {
    if (typeof x !== "number" || !(x >= low && x <= high))
      this.say(path, "scenario.number_between", { low, high });
    else if (Math.abs(x * 10 - Math.round(x * 10)) > 1e-6) this.say(path, "scenario.tenths");
  }

  one(x: unknown, path: string, of: readonly (string | number | boolean)[]): void {
    if (!of.includes(x as string)) this.say(path, "scenario.one_of", { of: of.join(", ") });
  }

  /** @param lines the text may have several lines */
  words(x: unknown, path: string, most: number, { lines = false } = {}): void {
    if (typeof x !== "string" || x.trim() === "" || x.length > most)
      this.say(path, "scenario.words", { most });
    else if (!isShowable(x, { lines })) this.say(path, "scenario.control_characters");
  }

  id(x: unknown, path: string): void {
    if (typeof x !== "string" || !/^[a-z0-9][a-z0-9_-]{0,39}$/.test(x)) this.say(path, "scenario.bad_id");
  }
}
