// The scenarios somebody has made or loaded, kept in this browser: nothing is sent until one is played. Every tab of the browser
// has the same shelf: a change is made to what is kept now, not to what this tab saw last, and the others hear of it.
import { useEffect } from "react";
import { create } from "zustand";
import { type Scenario, scenarios } from "../../game-rules/open";
import { keepJson, keptJson } from "../browser/storage";

export interface Shelf {
  own: readonly Scenario[];
  /** Whether the browser has kept the last change; where it has no room left, or keeps nothing, it lives in this tab alone. */
  kept: boolean;
  /** Adds it, or replaces the one of the same id. */
  put(scenario: Scenario): void;
  remove(id: string): void;
}

const NAME = "mm:scenarios";
const VERSION = 1;

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

const isFile = (x: unknown): x is { state: { own: unknown[] } } =>
  isList((x as { state?: { own?: unknown } } | null)?.state?.own);

/** What the browser keeps; nothing where it keeps nothing that can be read. */
const keptScenarios = (): readonly Scenario[] | undefined =>
  keptJson(NAME, isFile)?.state.own.filter(isOutline);

/** Whether there was room for it. */
const keepScenarios = (own: readonly Scenario[]): boolean =>
  keepJson(NAME, { state: { own }, version: VERSION });

const putInto = (own: readonly Scenario[], scenario: Scenario): readonly Scenario[] =>
  own.some((s) => s.id === scenario.id)
    ? own.map((s) => (s.id === scenario.id ? scenario : s))
    : [...own, scenario];

export const useShelf = create<Shelf>()((set, get) => {
  const change = (to: (own: readonly Scenario[]) => readonly Scenario[]) => {
    // What could not be kept stands in this tab alone, and must not be lost to what was.
    const now = get();
    const own = to((now.kept ? keptScenarios() : undefined) ?? now.own);
    set({ own, kept: keepScenarios(own) });
  };
  return {
    // The server knows no shelf: the first picture is the same on both sides, then the browser's own is read.
    own: [],
    kept: true,
    put: (scenario) => change((own) => putInto(own, scenario)),
    remove: (id) => change((own) => own.filter((s) => s.id !== id)),
  };
});

/** Takes over what is kept now, after another tab has changed it. */
export function readShelf(): void {
  const own = keptScenarios();
  if (own && useShelf.getState().kept) useShelf.setState({ own });
}

/** The shelf as this browser keeps it: empty until the page has come alive. */
export function useKeptShelf(): Shelf {
  useEffect(() => {
    const hear = (e: StorageEvent) => {
      if (e.key === NAME || e.key === null) readShelf();
    };
    readShelf();
    window.addEventListener("storage", hear);
    return () => window.removeEventListener("storage", hear);
  }, []);
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
