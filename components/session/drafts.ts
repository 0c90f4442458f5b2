// Writing drafts: at once on the screen, a moment later on the server, and in this browser while the line is down.
import type { StoreApi } from "zustand/vanilla";
import type { OrderDraft } from "../../game-rules/open";
import type { Answers } from "../../server/contract/answers";
import { isPassing, secondsOf } from "../../server/contract/refusals";
import type { Requests } from "../../server/contract/requests";
import { serverTime } from "../browser/clock";
import type { LocalDraft } from "../source/shown";
import { keepDrafts } from "./keep";
import type { SessionState } from "./state";

type Put = (request: Requests["draft.put"]) => Promise<Answers["draft.put"]>;

const PAUSE = 350;
/** What got no answer is sent again after this, also where the line never knew that it was down. */
const AGAIN = 2_000;

export function draftKeeper(
  store: StoreApi<SessionState>,
  at: { exercise: string; seat: string },
  send: Put,
) {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** What is on its way, one a slot: the server hears of a slot in the order in which it was written. */
  const running = new Map<string, Promise<void>>();

  const keep = () => {
    const s = store.getState();
    if (s.view) keepDrafts(at.exercise, at.seat, { turn: s.view.turn, line: s.exercise?.line }, s.drafts);
  };
  const write = (slot: string, draft: LocalDraft) =>
    store.setState((s) => ({ drafts: { ...s.drafts, [slot]: draft } }));

  function push(slot: string): Promise<void> {
    clearTimeout(timers.get(slot));
    timers.delete(slot);
    const next = (running.get(slot) ?? Promise.resolve()).then(() => once(slot));
    running.set(slot, next);
    return next;
  }

  async function once(slot: string): Promise<void> {
    const s = store.getState();
    const draft = s.drafts[slot];
    if (!draft?.dirty || !s.view || s.line === "lost") return;
    const { value } = draft;
    write(slot, { ...draft, sent: [...(draft.sent ?? []), value] });
    const answer = await send({
      turn: s.view.turn,
      slot,
      value,
      ...(s.exercise ? { line: s.exercise.line } : {}),
    });
    const held = store.getState().drafts[slot];
    // The quarter went on, and its drafts with it.
    if (!held?.dirty || !held.sent) return;
    const { sent: _, ...now } = held;
    const isLast = now.value === value;
    if (answer.ok) {
      store.setState((x) => ({ kept: serverTime(x) }));
      // Written again meanwhile: the later words have a timer of their own.
      write(slot, { ...now, rev: answer.rev, own: true, dirty: !isLast });
    } else if (answer.code === "line_lost" || isPassing(answer.code)) {
      // It may have arrived all the same: the server's word of it is no other's. So it stays among what was sent.
      if (isLast) later(slot, answer.code === "line_lost" ? AGAIN : secondsOf(answer.params) * 1000);
    } else if (isLast) {
      // Refused for good (the turn is over, too many slots): what was written stays on the screen, with the reason, until the server's
      // word replaces it.
      const { code, params } = answer;
      write(slot, { ...now, dirty: false, refused: { code, params } });
    } else write(slot, now);
    keep();
  }

  function put(slot: string, value: OrderDraft | null): void {
    const { rev = 0, sent, own } = store.getState().drafts[slot] ?? {};
    write(slot, { value, rev, dirty: true, ...(sent ? { sent } : {}), ...(own ? { own } : {}) });
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

  const dirty = (): string[] => {
    const { drafts } = store.getState();
    return Object.keys(drafts).filter((slot) => drafts[slot]?.dirty);
  };

  /** What the server does not have and nothing will bring to it by itself: once the line is back. */
  function flush(): void {
    for (const slot of dirty()) if (!timers.has(slot)) void push(slot);
  }

  /** All that is written and not yet kept, now, whatever it would have waited for: before a commit or a close. */
  const settle = async (): Promise<void> => void (await Promise.all(dirty().map(push)));

  /** Two wrote the same slot, and whoever looks here has been told. */
  function toldOfClash(slot: string): void {
    store.setState((s) => {
      const { [slot]: draft, ...others } = s.drafts;
      if (!draft) return {};
      const { clash: _, ...rest } = draft;
      return { drafts: rest.value || rest.dirty ? { ...others, [slot]: rest } : others };
    });
  }

  function end(): void {
    for (const timer of timers.values()) clearTimeout(timer);
    timers.clear();
  }

  return { put, flush, settle, toldOfClash, end };
}
