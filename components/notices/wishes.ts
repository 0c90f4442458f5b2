// How this browser wants to be told while it looks elsewhere. Its own business: nothing of it is sent.
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { keptStore } from "../browser/storage";

export interface Wishes {
  /** Notices of the browser's own; they need its leave as well. */
  browser: boolean;
  sound: boolean;
  set(part: Partial<Pick<Wishes, "browser" | "sound">>): void;
}

export const useWishes = create<Wishes>()(
  persist((set) => ({ browser: false, sound: false, set: (part) => set(part) }), {
    name: "mm:notices",
    storage: keptStore(),
  }),
);
