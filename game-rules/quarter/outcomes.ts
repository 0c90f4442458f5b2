// A quarter laid out for whoever adjudicates it: what came of each order and each die of the engine's own, with the odds, what they are
// made of and the draw. The truth, for control alone.
import { rowOf } from "../data/orders/index.ts";
import type { ThrownDie } from "../dice-record.ts";
import type { EventOf, GameEvent } from "../events.ts";
import type { FallenDie, Outcome } from "../laid-out.ts";
import type { OrderDraft } from "../orders.ts";
import type { Scenario } from "../scenario.ts";
import { ROLES, type Role, type Step } from "../vocabulary.ts";

interface Thrown {
  readonly step: Step;
  readonly die: ThrownDie;
}

/**
 * What a quarter came to: orders in the order in which they were carried out, each with the dice that its rules threw for its seat in
 * its place; then every other die that was thrown against odds.
 * @param events of one quarter
 */
export function outcomesOf(events: readonly GameEvent[], scenario: Scenario): Outcome[] {
  // A die that several steps look at is written down by each: it fell once.
  const known = new Set<string>();
  const thrown = events.flatMap((e) =>
    e.type === "DiceThrown"
      ? e.dice.flatMap((die): Thrown[] => {
          const step = die.step ?? e.step;
          const name = [e.round, step, die.d, die.actor, die.zone, die.n].join(" ");
          if (die.odds === undefined || known.has(name)) return [];
          known.add(name);
          return [{ step, die }];
        })
      : [],
  );
  const harm = events.filter((e): e is EventOf<"HarmDone"> => e.type === "HarmDone");
  const taken = new Set<Thrown>();
  const named = (die: ThrownDie): FallenDie => {
    const zone = die.zone === undefined ? undefined : scenario.zones[die.zone]?.id;
    const { d, of, draw, odds = 0, why = [] } = die;
    return { d, ...(zone ? { zone } : {}), of, draw, odds, why };
  };
  const ofOrders = events
    .filter((e): e is EventOf<"OrderCarriedOut"> => e.type === "OrderCarriedOut")
    .map(({ role, order: draft, step, result, params = {} }): Outcome => {
      const row = rowOf(draft.id);
      const at = zoneAt(scenario, draft);
      const own = thrown.filter(
        (t) => !taken.has(t) && isOf(t.die, role, at) && row.dynamics.includes(t.die.d),
      );
      for (const t of own) taken.add(t);
      const bands = row.harms ? harm.filter((h) => h.zone === at).map((h) => h.band) : [];
      const worst = bands.length > 0 ? { harm: Math.max(...bands) as 1 | 2 | 3 | 4 } : {};
      return { step, order: { role, draft, result, params }, dice: own.map((t) => named(t.die)), ...worst };
    });
  const others = thrown
    .filter((t) => !taken.has(t))
    .map(({ step, die }): Outcome => {
      const role = die.actor === undefined ? undefined : ROLES[die.actor];
      return { step, ...(role ? { role } : {}), dice: [named(die)] };
    });
  return [...ofOrders, ...others];
}

const zoneAt = (scenario: Scenario, draft: OrderDraft): number =>
  draft.zone ? scenario.zones.findIndex((z) => z.id === draft.zone) : -1;

/** Whether a die was thrown by a seat's hand in that place; one without a place belongs to any. */
const isOf = (die: ThrownDie, role: Role, zone: number): boolean =>
  die.actor === ROLES.indexOf(role) && (die.zone === undefined || zone < 0 || die.zone === zone);
