// Writing drafts: at once on the screen, a moment later on the server, and in this browser while the line is down.
import type { StoreApi } from "zustand/vanilla";
import type { OrderDraft } from "../../game-rules/open";
import type { Answers } from "../../server/contract/answers";
import { isPassing, secondsOf } from "../../server/contract/refusals";
import type { Requests } from "../../server/contract/requests";
import { keepDrafts } from "./keep";
import type { SessionState } from "./state";

type Put = (request: Requests["draft.put"]) => Promise<Answers["draft.put"]>;

const PAUSE = 350;

export function draftKeeper(
  store: StoreApi<SessionState>,
  at: { exercise: string; seat: string },
  send: Put,
) {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const keep = () => {
    const s = store.getState();
    if (s.view) keepDrafts(at.exercise, at.seat, s.view.turn, s.drafts);
  };

  async function push(slot: string): Promise<void> {
    timers.delete(slot);
    const s = store.getState();
    const draft = s.drafts[slot];
    if (!draft?.dirty || !s.view || s.line === "lost") return;
    const answer = await send({ turn: s.view.turn, slot, value: draft.value });
    const now = store.getState().drafts[slot];
    // Written again meanwhile: the later words have a timer of their own.
    if (now !== draft) return;
    if (answer.ok) {
      store.setState((x) => ({
        kept: Date.now(),
        drafts: { ...x.drafts, [slot]: { ...draft, rev: answer.rev, dirty: false } },
      }));
    } else if (isPassing(answer.code)) {
      later(slot, secondsOf(answer.params) * 1000);
    } else if (answer.code !== "line_lost") {
      // Refused for good (the turn is over, too many slots): what was written stays on the screen, with the reason, until the server's
      // word replaces it.
      const { code, params } = answer;
      store.setState((x) => ({
        drafts: { ...x.drafts, [slot]: { ...draft, dirty: false, refused: { code, params } } },
      }));
    }
    keep();
  }

  function put(slot: string, value: OrderDraft | null): void {
    store.setState((s) => ({
      drafts: { ...s.drafts, [slot]: { value, rev: s.drafts[slot]?.rev ?? 0, dirty: true } },
    }));
    keep();
    later(slot, PAUSE);
  }

  function later(slot: string, ms: number): void {
    clearTimeout(timers.get(slot));
    timers.set(
      slot,
      setTimeout(() => void push(slot), ms),
    );
  }

  function flush(): void {
    for (const [slot, d] of Object.entries(store.getState().drafts))
      if (d.dirty && !timers.has(slot)) void push(slot);
  }

  /** All that is written and not yet kept, before a commit. */
  async function settle(): Promise<void> {
    const slots = [...timers.keys()];
    for (const slot of slots) clearTimeout(timers.get(slot));
    await Promise.all(slots.map(push));
  }

  return { put, flush, settle };
}
