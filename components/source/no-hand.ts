// The hand of whoever only looks: whatever a screen should have left out and did not is refused, and nothing is written or kept.

import { createStore } from "zustand/vanilla";
import type { Answer } from "../../server/contract/answers";
import type { Hand } from "./source";

const refused = <T>(): Promise<Answer<T>> => Promise.resolve({ ok: false, code: "seat.may_not", params: {} });
const nothing = (): void => undefined;

export const NO_HAND: Hand = {
  words: {
    store: createStore(() => ({})),
    at: () => ({ text: "" }),
    write: nothing,
    send: () => Promise.resolve(undefined),
    arrived: nothing,
  },
  command: refused,
  letBe: nothing,
  draft: nothing,
  toldOfClash: nothing,
  mark: nothing,
  marked: () => Promise.resolve(false),
  rename: refused,
};
