// The source around a screen, in React: what a part of a screen reads of it, no more than it names, so that it renders when that changes.
"use client";
import { createContext, type ReactNode, useCallback, useContext, useRef, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import type { LegalOrder } from "../../game-rules/open";
import { legalOf } from "./legal";
import { NO_HAND } from "./no-hand";
import type { Shown } from "./shown";
import type { Hand, ViewSource, Views } from "./source";

const SourceContext = createContext<ViewSource | undefined>(undefined);

/** What the screens inside show. */
export function GameSource({ source, children }: { source: ViewSource; children: ReactNode }) {
  return <SourceContext value={source}>{children}</SourceContext>;
}

export function useSource(): ViewSource {
  const source = useContext(SourceContext);
  if (!source) throw new Error("no source around this component");
  return source;
}

/** Whatever of what is shown a part needs. */
export const useShown = <T,>(pick: (s: Shown) => T): T => useStore(useSource().shown, pick);

/** The same of several sources, in their order. */
export function useShownOfAll<T>(sources: readonly ViewSource[], pick: (s: Shown) => T): readonly T[] {
  const last = useRef<readonly T[]>([]);
  const look = (): readonly T[] => {
    const now = sources.map(({ shown }) => pick(shown.getState()));
    if (now.length !== last.current.length || now.some((x, i) => x !== last.current[i])) last.current = now;
    return last.current;
  };
  const subscribe = useCallback(
    (told: () => void) => {
      const off = sources.map(({ shown }) => shown.subscribe(told));
      return () => {
        for (const stop of off) stop();
      };
    },
    [sources],
  );
  return useSyncExternalStore(subscribe, look, look);
}

export const useView = (): Shown["view"] => useShown((s) => s.view);
export const useItems = (): Shown["items"] => useShown((s) => s.items);

const NONE: readonly LegalOrder[] = [];
/** Every order that the seat may write and pay for now. */
export const useLegal = (): readonly LegalOrder[] => useShown((s) => (s.view ? legalOf(s.view) : NONE));

/** Each seat's view beside the truth, for those who lead. */
export const useViews = (): Views => useStore(useSource().views);

/** Whether anything can be done from here. */
export const useMayAct = (): boolean => useSource().hand !== undefined;

/** How to act; where nothing can be done, a hand that does nothing. */
export const useHand = (): Hand => useSource().hand ?? NO_HAND;
