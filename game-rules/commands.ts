// Imperatives that may be refused. A refusal is a value that names the rule, never an exception, and holds no hidden fact.

import type { EngineRefusal, RefusalParam } from "./codes/refusals.ts";
import type { Effect } from "./data/limits.ts";
import type { GameEvent } from "./events.ts";
import type { InjectForm } from "./inject-form.ts";
import type { Params } from "./ledger.ts";
import type { Account, DealMove, OrderDraft } from "./orders.ts";
import type { Role, TrackId, Viewer, ZoneId, ZoneTrackId } from "./vocabulary.ts";

export type Command =
  | { type: "commit"; role: Role; orders: OrderDraft[] }
  | { type: "reopen"; role: Role }
  | { type: "deal"; role: Role; id: string; move: DealMove }
  /** `official`: said to everybody, whoever `to` names. `story`: the account of an event that a statement gives; it needs no text. */
  | {
      type: "message";
      from: Role | "facilitator";
      id: string;
      to: Role[];
      text: string;
      official?: boolean;
      story?: Account;
    }
  | { type: "facilitator"; act: FacilitatorAct };

export type FacilitatorAct =
  /** Tells the situation of the first quarter. A game that is advanced unopened opens by itself. */
  | { do: "open" }
  | { do: "advance" }
  | { do: "end" }
  | { do: "inject"; id: string; text: string; to: Viewer[] | "all"; as?: InjectForm }
  /** What one ruling comes to, effect by effect. `beyond`: past a printed limit, which was said a second time. */
  | { do: "effects"; effects: readonly Effect[]; reason: string; beyond?: boolean | undefined }
  /** The same for one figure and one quarter, whatever the printed limit. */
  | { do: "rule"; track: TrackId | ZoneTrackId; zone?: ZoneId; amount: number; reason: string };

export type Refusal = { ok: false; code: string; params: Params };
export type Decision = { ok: true; events: GameEvent[] } | Refusal;

type ParamsOf<C extends EngineRefusal> = [RefusalParam<C>] extends [never]
  ? []
  : [params: Readonly<Record<RefusalParam<C>, string | number>> & Params];

/** A refusal of the engine's own, with the params that its row names at least. */
export function refuse<C extends EngineRefusal>(code: C, ...params: ParamsOf<C>): Refusal;
export function refuse(code: string, params: Params = {}): Refusal {
  return { ok: false, code, params };
}
