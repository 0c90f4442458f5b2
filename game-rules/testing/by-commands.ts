// A game played as a server plays it: every move a command to `decide`, every event folded by copying, with a facilitator
// who speaks, rules and injects, and seats that talk and take a sheet back. playOut is the short way; this is the long one.
import type { Command, FacilitatorAct } from "../commands.ts";
import { decide } from "../decide.ts";
import type { GameEvent } from "../events.ts";
import { evolve } from "../evolve.ts";
import { seatOf } from "../policies/index.ts";
import type { Policy } from "../policies/policy.ts";
import type { GameState } from "../state.ts";
import type { Role, Turn } from "../vocabulary.ts";

class Table {
  readonly events: GameEvent[] = [];
  constructor(
    public s: GameState,
    readonly policies: Record<Role, Policy>,
    readonly seed: number,
  ) {}

  /** @returns the code of the rule that refused it, or nothing */
  ask(command: Command): string | undefined {
    const decision = decide(this.s, command);
    if (!decision.ok) return decision.code;
    this.s = decision.events.reduce(evolve, this.s);
    this.events.push(...decision.events);
    return undefined;
  }

  act(act: FacilitatorAct): void {
    this.ask({ type: "facilitator", act });
  }

  talk(): void {
    const { turn, scenario } = this.s;
    for (const role of scenario.seats) {
      const seat = seatOf(this.s, role, this.seed);
      this.policies[role].deals(seat).forEach((move, n) => {
        this.ask({ type: "deal", role, id: `d${turn}-${role}-${n}`, move });
      });
      const to = seat.view.reach.slice(0, 1);
      this.ask({
        type: "message",
        from: role,
        id: `m${turn}-${role}`,
        to,
        text: "A word.",
        official: turn % 2 === 0,
      });
    }
  }

  order(): void {
    const { turn, scenario } = this.s;
    for (const role of scenario.seats) {
      const orders = this.policies[role].orders(seatOf(this.s, role, this.seed));
      const refused = this.ask({ type: "commit", role, orders });
      if (refused) throw new Error(`${role} in turn ${turn}: ${refused}`);
    }
    // second thoughts: one seat takes its sheet back and hands in the same
    const role = scenario.seats[turn % scenario.seats.length] as Role;
    const orders = this.s.sheets[role] ?? [];
    this.ask({ type: "reopen", role });
    this.ask({ type: "commit", role, orders });
  }

  facilitate(): void {
    const { turn, scenario } = this.s;
    const amount = turn % 2 ? 1 : -1;
    const reason = "heard in the room";
    this.act({
      do: "inject",
      id: `i${turn}`,
      text: "A report.",
      to: turn % 2 ? "all" : ["paris", "observer"],
    });
    this.act({ do: "rule", track: "sentiment", amount, reason });
    const zone = scenario.zones[turn % scenario.zones.length]?.id;
    if (zone) this.act({ do: "rule", track: "fear", zone, amount, reason });
  }
}

/** @param o `endAfter`: the turn after whose outcome the facilitator ends the game */
export function byCommands(
  start: GameState,
  policies: Record<Role, Policy>,
  seed: number,
  o: { endAfter?: Turn } = {},
): { state: GameState; events: GameEvent[] } {
  const table = new Table({ ...start, seed: seed >>> 0 }, policies, seed);
  table.act({ do: "open" });
  while (table.s.phase !== "ended") {
    const { phase, turn } = table.s;
    if (phase === "situation") table.facilitate();
    if (phase === "negotiation") table.talk();
    if (phase === "orders") table.order();
    table.act({ do: phase === "outcome" && turn === o.endAfter ? "end" : "advance" });
  }
  return { state: table.s, events: table.events };
}
