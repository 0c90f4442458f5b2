// Plays a game to its end, or to a turn, with a policy in every seat: rollouts, claims and what-ifs stand on this.
import type { Command } from "../commands.ts";
import { copyState } from "../copy.ts";
import { decide } from "../decide.ts";
import type { ChanceOf } from "../dice.ts";
import type { GameEvent } from "../events.ts";
import type { OrderDraft } from "../orders.ts";
import { advance } from "../quarter/phases.ts";
import { allHappen, happen, type Play } from "../quarter/play.ts";
import { QuarterTotals } from "../quarter/step.ts";
import { copyOrder } from "../records.ts";
import { checkSheet } from "../sheet.ts";
import type { GameState } from "../state.ts";
import { type LazyView, lazyViewFor } from "../view.ts";
import type { Role, Turn } from "../vocabulary.ts";
import type { Policy } from "./policy.ts";
import { seatAround } from "./seat.ts";
import { type Summary, Witness } from "./summary.ts";

export interface PlayOptions {
  /** Stop at the outcome of this turn; without it the game is played to its end. */
  until?: Turn;
  /** Whole sheets in place of the policy's; one that is refused is an error that names the code. */
  overrides?: readonly { turn: Turn; role: Role; orders: readonly OrderDraft[] }[];
  /**
   * What is asked of the game as a phase stands open, before the policies are: deals that were made, what control did. A command
   * that is refused is passed over, as one that came too late.
   */
  commands?: (s: GameState) => readonly Command[];
  /** `false`: a rollout that keeps no events and no causes. Same rules, same dice, same state. */
  events?: boolean;
}

interface Game {
  readonly play: Play;
  readonly policies: Record<Role, Policy>;
  readonly seed: number;
  readonly o: PlayOptions;
  /** Each seat's view of the quarter, made in its negotiation: until the quarter resolves, only deals and sheets can change. */
  readonly views: Partial<Record<Role, LazyView>>;
}

/** The deals' chance is another than the orders': a bot that talks more does not order otherwise. */
const TALKS = 0x5bd1;

const chanceOf = ({ turn, secret }: GameState, seed: number): ChanceOf => ({ seed, turn, secret });

function does(play: Play, command: Command): void {
  const decision = decide(play.s, command);
  // A move may be overtaken by another seat's: then it is refused, and that is that.
  if (decision.ok) allHappen(play, decision.events);
}

function negotiate({ play, policies, seed, views }: Game): void {
  for (const role of play.s.scenario.seats) {
    const view = lazyViewFor(play.s, role);
    views[role] = view;
    const seat = seatAround(view, role, chanceOf(play.s, seed ^ TALKS));
    policies[role].deals(seat).forEach((move, n) => {
      does(play, { type: "deal", role, id: `d${play.s.turn}-${role}-${n}`, move });
    });
  }
}

/** What a seat sees as it writes: the view of the negotiation, with what has been agreed since. */
function viewToOrder({ play: { s }, views }: Game, role: Role): LazyView {
  const before = views[role];
  return before?.turn === s.turn ? before.afresh() : lazyViewFor(s, role);
}

function commit(game: Game): void {
  const { play, policies, seed, o } = game;
  for (const role of play.s.scenario.seats) {
    const view = viewToOrder(game, role);
    const given = o.overrides?.find((x) => x.turn === play.s.turn && x.role === role);
    const orders = given?.orders ?? policies[role].orders(seatAround(view, role, chanceOf(play.s, seed)));
    const wrong = checkSheet(view, role, orders);
    if (wrong) throw new Error(`${role} in turn ${play.s.turn}: ${wrong.code}`);
    happen(play, { type: "SheetCommitted", role, orders: orders.map(copyOrder) });
  }
}

/** What is asked of the phase that stands open. A ruling may move what seats have looked at: they look anew. */
function obey({ play, o, views }: Game): void {
  for (const command of o.commands?.(play.s) ?? []) {
    does(play, command);
    if (command.type === "facilitator") for (const role of play.s.scenario.seats) delete views[role];
  }
}

/** A game played out. Its summary is drawn up when it is first asked for. */
class Played {
  constructor(
    readonly state: GameState,
    readonly events: GameEvent[],
    private readonly witness: Witness,
  ) {}
  get summary(): Summary {
    return this.witness.summary();
  }
}

/**
 * Plays on from a state; the state itself stays as it was.
 * @param seed replaces the dice from here on, under the state's own secret
 * @throws Error naming the refusal's code when a sheet is refused
 */
export function playOut(
  from: GameState,
  policies: Record<Role, Policy>,
  seed: number,
  o: PlayOptions = {},
): Played {
  const s = copyState(from);
  s.seed = seed >>> 0;
  const events: GameEvent[] = [];
  const witness = new Witness(s);
  const watch = (e: GameEvent): void => witness.see(e);
  const totals = new QuarterTotals(s, o.events !== false);
  const play: Play = o.events === false ? { s, watch, totals } : { s, watch, totals, events };
  const game: Game = { play, policies, seed, o, views: {} };
  while (s.phase !== "ended") {
    if (o.until !== undefined && s.phase === "outcome" && s.turn >= o.until) break;
    obey(game);
    if (s.phase === "negotiation") negotiate(game);
    if (s.phase === "orders") commit(game);
    advance(play);
  }
  return new Played(s, events, witness);
}
