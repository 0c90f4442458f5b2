// What the plenary has counted of each window, kept in this browser: the window's card and the report say it where it is there.
import { keepJson, keptJson } from "../../browser/storage";
import type { WindowBeside } from "./compared";
import type { Same } from "./same";

export type Counted = Pick<Same, "n" | "of" | "history">;

const place = (exercise: string): string => `mm:plenary:${exercise}`;

const isCounted = (x: unknown): x is Counted => {
  const { n, of, history } = (x ?? {}) as Partial<Record<keyof Counted, unknown>>;
  return (
    Number.isInteger(n) && Number.isInteger(of) && (history === undefined || typeof history === "boolean")
  );
};
const isAll = (x: unknown): x is Readonly<Record<string, Counted>> =>
  typeof x === "object" && x !== null && Object.values(x).every(isCounted);

/** Of one group's windows, by their ids; nothing is kept of a group that stands alone. */
export function keepSame(exercise: string, windows: readonly WindowBeside[]): void {
  const counted = windows.flatMap(({ window, same: { n, of, history } }): [string, Counted][] =>
    of > 1 ? [[window.id, { n, of, ...(history === undefined ? {} : { history }) }]] : [],
  );
  if (counted.length > 0) keepJson(place(exercise), Object.fromEntries(counted));
}

export const keptSame = (exercise: string): Readonly<Record<string, Counted>> =>
  keptJson(place(exercise), isAll) ?? {};
