// The scenarios somebody has made or loaded, kept in this browser: nothing is sent until one is played.
import { useEffect } from "react";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { type Scenario, scenarios } from "../../game-rules/open";
import { keptStore } from "../session/storage";

export interface Shelf {
  own: readonly Scenario[];
  /** Adds it, or replaces the one of the same id. */
  put(scenario: Scenario): void;
  remove(id: string): void;
}

const isList = (x: unknown): x is unknown[] => Array.isArray(x);

/** Another version of this page may have kept something else; what has not even the outline of a scenario is left. */
function isOutline(x: unknown): x is Scenario {
  const s = x as Partial<Scenario> | null;
  return (
    typeof s?.id === "string" &&
    isList(s.zones) &&
    isList(s.aims) &&
    isList(s.events) &&
    typeof s.tracks === "object"
  );
}

export const useShelf = create<Shelf>()(
  persist(
    (set) => ({
      own: [],
      put: (scenario) =>
        set(({ own }) => ({
          own: own.some((s) => s.id === scenario.id)
            ? own.map((s) => (s.id === scenario.id ? scenario : s))
            : [...own, scenario],
        })),
      remove: (id) => set(({ own }) => ({ own: own.filter((s) => s.id !== id) })),
    }),
    {
      name: "mm:scenarios",
      storage: keptStore(),
      version: 1,
      // The server knows no shelf: the first picture is the same on both sides, then the browser's own is read.
      skipHydration: true,
      partialize: ({ own }) => ({ own }),
      merge: (kept, now) => {
        const own = (kept as { own?: unknown } | undefined)?.own;
        return { ...now, own: isList(own) ? own.filter(isOutline) : [] };
      },
    },
  ),
);

/** The shelf as this browser keeps it: empty until the page has come alive. */
export function useKeptShelf(): Shelf {
  useEffect(() => void useShelf.persist.rehydrate(), []);
  return useShelf();
}

/** The first of "stem-2", "stem-3" and so on that is not taken. */
export function firstFree(stem: string, taken: readonly string[], from = 2): string {
  let n = from;
  while (taken.includes(`${stem}-${n}`)) n++;
  return `${stem}-${n}`;
}

/** An id nobody on the shelf or among the shipped has: "missed-moment-2". */
export const freeId = (id: string, own: readonly Scenario[]): string =>
  firstFree(id.replace(/-\d+$/, "").slice(0, 36), [...Object.keys(scenarios), ...own.map((s) => s.id)]);
