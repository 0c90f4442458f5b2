// How a seat's line and browser are before the first quarter, measured here and told to the server, which tells control alone.
import type { LineCheck } from "../../server/contract/requests";
import { keepsAnything } from "../browser/storage";

/** Of so many round trips the middle one counts: a single one says little. */
const TRIPS = 3;
/** How often it is measured anew while people wait. */
export const AGAIN = 20_000;
/** A round trip that differs by less is no news. */
const NOISE_MS = 50;

type Need = LineCheck["lacks"][number];

/** Whether this browser has what the page stands on: asked of the browser itself, whatever it calls itself. */
const HAS: Readonly<Record<Need, () => boolean>> = {
  dialogs: () => typeof HTMLDialogElement === "function" && "showModal" in HTMLDialogElement.prototype,
  layers: () => typeof CSSLayerBlockRule === "function" && CSS.supports("height", "1dvh"),
  observers: () => typeof ResizeObserver === "function" && typeof IntersectionObserver === "function",
  lists: () => "findLast" in Array.prototype,
  storage: keepsAnything,
};

/** What of it is missing; what cannot even be asked for is. */
export function lacking(has: Readonly<Record<Need, () => boolean>> = HAS): Need[] {
  return (Object.keys(has) as Need[]).filter((need) => {
    try {
      return !has[need]();
    } catch {
      return true;
    }
  });
}

/** The middle one of what was measured, in whole milliseconds that the contract can say. */
export function middle(trips: readonly number[]): number {
  const sorted = [...trips].sort((a, b) => a - b);
  return Math.min(60_000, Math.max(0, Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)));
}

/** Whether what is measured now says anything that was not told: a round trip wavers a little all the time. */
export function isNews(told: LineCheck | undefined, now: LineCheck): boolean {
  if (!told) return true;
  const { ms, ...rest } = now;
  const { ms: before, ...was } = told;
  if (JSON.stringify(rest) !== JSON.stringify(was)) return true;
  return Math.abs(ms - before) > Math.max(NOISE_MS, before / 2);
}

export interface Measured {
  /** Where the line runs and a check is wanted: by what it runs. */
  wanted(): LineCheck["by"] | undefined;
  /** One question and its answer; false where none came. */
  ask(check?: LineCheck): Promise<boolean>;
  /** A clock in ms that only goes forward. */
  now(): number;
}

/** Measures and tells, one round at a time. `look` is for whenever something may have changed; `gone` for a lost line, with which the server forgets. */
export function lineCheck({ wanted, ask, now }: Measured) {
  let told: LineCheck | undefined;
  /** What was last looked at: a round without an answer waits for the next, and is not begun anew with every word that comes. */
  let tried: LineCheck["by"] | undefined;
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function measured(by: LineCheck["by"]): Promise<LineCheck | undefined> {
    const trips: number[] = [];
    for (let i = 0; i < TRIPS; i++) {
      const from = now();
      if (!(await ask())) return undefined;
      trips.push(now() - from);
    }
    const locale = document.documentElement.lang === "fr" ? "fr" : "en";
    return { ms: middle(trips), by, lacks: lacking(), locale };
  }

  async function round(): Promise<void> {
    const by = wanted();
    if (!by || busy) return;
    busy = true;
    tried = by;
    clearTimeout(timer);
    try {
      const check = await measured(by);
      if (check && wanted() === by && isNews(told, check) && (await ask(check))) told = check;
    } finally {
      busy = false;
      if (wanted()) timer = setTimeout(() => void round(), AGAIN);
    }
  }

  return {
    look(): void {
      const by = wanted();
      if (by && tried !== by) void round();
    },
    gone(): void {
      told = undefined;
      tried = undefined;
    },
    end: () => clearTimeout(timer),
  };
}
