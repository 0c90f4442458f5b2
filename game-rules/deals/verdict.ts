// When a promise is kept, when it is broken, and when it is too early to say: by what its maker ordered, and by what holds after politics.
import { breaks, keeps } from "../data/promises.ts";
import type { Order } from "../dynamics/context.ts";
import type { OrderDraft, Term } from "../orders.ts";
import type { GameState } from "../state.ts";
import type { ParisLine, Role, ZoneId } from "../vocabulary.ts";
import { asks, type Facts } from "./asks.ts";

export type Verdict = "kept" | "broken" | "open";

/** What verdicts are found on: the state after politics, and the orders of the quarter. */
export class VerdictContext {
  readonly #deeds: Partial<Record<Role, readonly OrderDraft[]>> = {};
  constructor(
    readonly s: GameState,
    readonly orders: readonly Order[],
  ) {}

  /** What a role did in the quarter: its orders, and its instructions that stand, written as the orders that set them. */
  deeds(by: Role): readonly OrderDraft[] {
    this.#deeds[by] ??= [...this.#ordered(by), ...this.#standing(by)];
    return this.#deeds[by];
  }
  #ordered(by: Role): OrderDraft[] {
    return this.orders.filter((o) => o.role === by).map((o) => o.draft);
  }
  #standing(by: Role): OrderDraft[] {
    const { postures, scenario } = this.s;
    return postures
      .filter((p) => p.role === by)
      .map((p): OrderDraft => ({ id: p.id, zone: scenario.zones[p.zone]?.id, option: p.option }));
  }
}

/** The truth as promises are measured by it. */
class Truth implements Facts {
  constructor(readonly s: GameState) {}
  get rung(): number {
    return this.s.talks.rung;
  }
  get mandated(): boolean {
    return this.s.tracks.mandate > 0;
  }
  get vetoed(): boolean {
    return this.s.talks.vetoedIn === this.s.turn;
  }
  get hostages(): number {
    return this.s.hostages;
  }
  get announced(): boolean {
    return this.s.exit.announcedIn > 0;
  }
  get out(): boolean {
    return this.s.exit.outIn > 0;
  }
  get contract(): boolean {
    return this.s.wagner.contractIn > 0;
  }
  get line(): ParisLine {
    return this.s.parisLine.line;
  }
  get elected(): boolean {
    return this.s.regime.kind === "elected";
  }
  get promised(): boolean {
    return this.s.elections.promisedFor > 0;
  }
  get hired(): number {
    return this.s.zones.reduce((n, z) => n + z.forces.wagner, 0);
  }
  french(zone: ZoneId | undefined): number | undefined {
    return this.#at(zone)?.forces.french;
  }
  wagner(zone: ZoneId | undefined): number | undefined {
    return this.#at(zone)?.forces.wagner;
  }
  is(zone: string): boolean {
    return (this.#at(zone)?.forces.is ?? 0) > 0;
  }
  #at(id: string | undefined): GameState["zones"][number] | undefined {
    return this.s.zones[this.s.scenario.zones.findIndex((z) => z.id === id)];
  }
}

/** Kept, broken or still open: asked once the quarter's politics are over. */
export function verdict(b: VerdictContext, t: Term): Verdict {
  const truth = new Truth(b.s);
  const { to, deed, abstain, fact } = asks(t);
  const deeds = b.deeds(t.by);
  const did = deed === true && deeds.some((d) => keeps(t, d));
  if (to === "bring") return did || fact?.(truth) ? "kept" : b.s.turn >= t.to ? "broken" : "open";
  if (abstain && deeds.some((d) => breaks(t, d, (zone) => truth.is(zone)))) return "broken";
  return (deed && !did) || fact?.(truth) === false ? "broken" : "kept";
}
