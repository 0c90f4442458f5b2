// What every command handler is given, and how it answers: nothing when its events stand, else a refusal.
import type { Refusal, Role } from "../../../game-rules/index.ts";
import type { Command } from "../../contract/requests.ts";
import { isRole, type Seat } from "../../contract/seats.ts";
import type { Close } from "../log/deciding.ts";
import type { Fold } from "../log/state.ts";
import type { Plan } from "../log/unit-of-work.ts";
import type { Presence } from "../presence.ts";

export interface Actor {
  readonly seat: Seat;
  readonly member: string;
}

export interface Asking {
  readonly actor: Actor;
  readonly plan: Plan;
  readonly presence: Presence;
  readonly close: Close;
  /** When this server took up the exercise: before it, nobody is known to have been here. */
  readonly awakeSince: number;
  /** The fold at the place that the command goes back to; undefined where there is none, or nobody can stand there. */
  readonly back?: Fold | undefined;
  /** A fresh id that tells nothing. */
  newId(): string;
  /** A fresh secret for dice: 128 bits in hex. */
  newSecret(): string;
}

export type CommandOf<T extends Command["type"]> = Extract<Command, { type: T }>;
export type Handlers<T extends Command["type"]> = {
  readonly [K in T]: (command: CommandOf<K>, asking: Asking) => Refusal | null;
};

/** The role of whoever sits in a role's seat; handlers are only called where one does. */
export function roleOf(actor: Actor): Role {
  if (!isRole(actor.seat)) throw new Error(`${actor.seat} plays no role`);
  return actor.seat;
}
