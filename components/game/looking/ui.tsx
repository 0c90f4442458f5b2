// What this person is looking at: tab, layer, zone, the order and the deal being written. Per person, never sent anywhere.
"use client";
import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { View } from "../../../game-rules/open";
import { keepJson, keptJson } from "../../browser/storage";
import { useSource } from "../../source/react";
import { type DealWriting, isWriting } from "./writing";

export type SeatTab = "map" | "orders" | "talks" | "news" | "tracks";

/** What lies over the screen and is one press away in every phase. */
export type SeatSheet = "brief" | "paper" | "figures";

/** How much of the figures stands in their column: a few, all with their course, or what moved them. */
export const DEPTHS = ["few", "all", "causes"] as const;
export type Depth = (typeof DEPTHS)[number];

export interface Ui {
  tab: SeatTab;
  layer: string;
  zone?: string;
  /** The order slot being written; a posture has a slot of its own. */
  slot?: string;
  /** The map is choosing the zone of that slot. */
  picking: boolean;
  channel?: string;
  /** In the talks: looking for something that was said, and the message that was found. */
  searching: boolean;
  sought?: string | undefined;
  /** The deal being written, if one is. */
  deal?: DealWriting | undefined;
  drawer: boolean;
  /** Before orders open: the sheet is being sketched beside what the phase is about. */
  sketch: boolean;
  sheet?: SeatSheet | undefined;
  depth: Depth;
  /** In the outcome: what moved is being shown, before the paper or again from it. */
  moving: boolean;
  /** The seat's view as orders closed: what the outcome is held against. */
  before?: View | undefined;
  /** In the outcome: back at the table instead of the paper. */
  table: boolean;
  help: boolean;
}

export type UiStore = StoreApi<Ui>;
const UiContext = createContext<UiStore | undefined>(undefined);

export function UiProvider({ children }: { children: ReactNode }) {
  const { exercise, seat, hand } = useSource();
  const name = `mm:deal-writing:${exercise}:${seat}`;
  const [store] = useState(() =>
    createStore<Ui>(() => ({
      // A deal half written is still there when the page is loaded anew.
      deal: hand ? keptJson(name, isWriting) : undefined,
      tab: "orders",
      layer: "control",
      picking: false,
      searching: false,
      drawer: false,
      sketch: false,
      depth: "few",
      moving: false,
      table: false,
      help: false,
    })),
  );
  useEffect(
    () =>
      store.subscribe(({ deal }, before) => {
        if (hand && deal !== before.deal) keepJson(name, deal);
      }),
    [store, name, hand],
  );
  return <UiContext value={store}>{children}</UiContext>;
}

export function useUiStore(): UiStore {
  const store = useContext(UiContext);
  if (!store) throw new Error("no seat around this component");
  return store;
}

export function useUi<T>(pick: (ui: Ui) => T): T {
  return useStore(useUiStore(), pick);
}
