// A decision that somebody wants in the log: a person's command, what a bot does, what time brings about.
import type { OrderDraft, Params, Refusal, Role, Viewer } from "../../../game-rules/index.ts";
import type { Place } from "../../contract/requests.ts";
import type { Fold } from "./state.ts";
import type { Author, Plan } from "./unit-of-work.ts";

/** What the close of a quarter needs to know beside the log. */
export interface Close {
  /** Orders being written, by seat, in the order of their slots. */
  readonly drafts: Readonly<Partial<Record<Role, readonly OrderDraft[]>>>;
  isHere(role: Role): boolean;
}

/** What is asked of whoever appends to the log: what to decide upon what stands, and for whom. */
export interface Deciding {
  readonly author: Author;
  /** Makes the command happen at most once; without it, once a call. */
  readonly key?: string;
  /** What was asked, so that a key used for something else is noticed. */
  readonly asked?: unknown;
  /** Whose stream the answer counts. */
  readonly viewer?: Viewer;
  /** Orders being written are wanted: a quarter may close. */
  readonly closes?: boolean;
  /** Where the decision may go back to. */
  readonly goesBackTo?: Place | undefined;
  /** Written down by wall time, since the exercise's clock is about to be put right. */
  readonly wall?: boolean;
  /** @param back the fold at the place to go back to, where one can */
  decide(plan: Plan, close: Close, back?: Fold): Refusal | null;
}
export type Done = { ok: true; n: number } | { ok: false; code: string; params: Params };
