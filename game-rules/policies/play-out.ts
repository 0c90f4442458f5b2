// Plays a game to its end, or to a turn, with a policy in every seat: rollouts, claims and what-ifs stand on this.
import type { Command } from "../commands.ts";
import { copyState } from "../copy.ts";
import { decide } from "../decide.ts";
import type { GameEvent } from "../events.ts";
import { apply } from "../evolve.ts";
import { stream } from "../kernel/dice.ts";
import { legalOrders } from "../legal.ts";
import type { OrderDraft } from "../orders.ts";
import { advance } from "../quarter/phases.ts";
import type { Play } from "../quarter/play.ts";
import type { GameState } from "../state.ts";
import { viewFor } from "../view.ts";
import { ROLES, type Role, type Turn } from "../vocabulary.ts";
import type { Policy, Seat } from "./policy.ts";
import { type Summary, summarise } from "./summary.ts";

export interface PlayOptions {
  /** Stop at the outcome of this turn; without it the game is played to its end. */
  until?: Turn;
  /** Whole sheets in place of the policy's; one that is refused is an error that names the code. */
  overrides?: readonly { turn: Turn; role: Role; orders: readonly OrderDraft[] }[];
}

/** What a bot is handed: its own view, its legal orders, and chance of its own that no rule shares. */
export function seatOf(s: GameState, role: Role, seed: number): Seat {
  const view = viewFor(s, role);
  const random = stream(seed, s.turn, ROLES.indexOf(role), 7_919);
  return { role, view, legal: legalOrders(view), deals: view.deals, random };
}

function does(play: Play, command: Command): string | undefined {
  const decision = decide(play.s, command);
  if (!decision.ok) return decision.code;
  for (const event of decision.events) {
    apply(play.s, event);
    play.events.push(event);
  }
  return undefined;
}

function negotiate(play: Play, policies: Record<Role, Policy>, seed: number): void {
  for (const role of play.s.scenario.seats) {
    const seat = seatOf(play.s, role, seed ^ 0x5bd1);
    policies[role].deals(seat).forEach((move, n) => {
      // A move may be overtaken by another seat's: then it is refused, and that is that.
      does(play, { type: "deal", role, id: `d${play.s.turn}-${role}-${n}`, move });
    });
  }
}

function commit(play: Play, policies: Record<Role, Policy>, seed: number, o: PlayOptions): void {
  for (const role of play.s.scenario.seats) {
    const given = o.overrides?.find((x) => x.turn === play.s.turn && x.role === role);
    const orders = given
      ? given.orders.map((d) => ({ ...d }))
      : policies[role].orders(seatOf(play.s, role, seed));
    const refused = does(play, { type: "commit", role, orders });
    if (refused) throw new Error(`${role} in turn ${play.s.turn}: ${refused}`);
  }
}

/**
 * Plays on from a state; the state itself stays as it was.
 * @param seed replaces the dice from here on
 * @throws Error naming the refusal's code when a sheet is refused
 */
export function playOut(
  from: GameState,
  policies: Record<Role, Policy>,
  seed: number,
  o: PlayOptions = {},
): { state: GameState; events: GameEvent[]; summary: Summary } {
  const s = copyState(from);
  s.seed = seed >>> 0;
  const play: Play = { s, events: [] };
  while (s.phase !== "ended") {
    if (o.until !== undefined && s.phase === "outcome" && s.turn >= o.until) break;
    if (s.phase === "negotiation") negotiate(play, policies, seed);
    if (s.phase === "orders") commit(play, policies, seed, o);
    advance(play);
  }
  return { state: s, events: play.events, summary: summarise(s, play.events) };
}
