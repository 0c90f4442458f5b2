// Resolution: postures first, then the six steps as a list, then the deals are judged and the reports come in.
import { rowOf } from "../data/orders/index.ts";
import { judgeDeals } from "../deals/judge.ts";
import type { GameState } from "../state.ts";
import { ROLES, type Role, STEPS, type Step } from "../vocabulary.ts";
import { type Order, openStep } from "./context.ts";
import { closeQuarter } from "./outcome.ts";
import { happen, type Play } from "./play.ts";
import { RULES, UPKEEP } from "./rules.ts";

/** All committed orders, in role order and as written. A seat without a sheet gives none. */
function ordersOf(s: GameState): Order[] {
  const orders: Order[] = [];
  for (const role of ROLES) {
    (s.sheets[role] ?? []).forEach((draft, n) => {
      const zone = draft.zone ? s.scenario.zones.findIndex((z) => z.id === draft.zone) : -1;
      orders.push({ role, draft, zone, n });
    });
  }
  return orders;
}

/** Sets and ends standing instructions; a new one of a family takes the place of its rivals in the same zone. */
function setPostures(play: Play, orders: readonly Order[]): void {
  for (const { role, draft, zone } of orders) {
    const row = rowOf(draft.id);
    if (!row.posture) continue;
    if (draft.option === "end") {
      happen(play, { type: "PostureEnded", role, id: draft.id, zone, why: "ordered" });
      continue;
    }
    if (row.family) endRivals(play, role, row.family, draft.id, zone);
    const posture = { role, id: draft.id, zone, option: draft.option ?? "", since: play.s.turn };
    happen(play, { type: "PostureSet", posture });
  }
}

function endRivals(play: Play, role: Role, family: string, id: string, zone: number): void {
  for (const p of play.s.postures.slice()) {
    const rival = p.role === role && p.zone === zone && p.id !== id && rowOf(p.id).family === family;
    if (rival) happen(play, { type: "PostureEnded", role, id: p.id, zone, why: "replaced" });
  }
}

function runStep(play: Play, step: Step, orders: readonly Order[], round: number): void {
  const { context, finish } = openStep(play.s, step, orders, round);
  UPKEEP[step]?.(context);
  for (const rule of RULES) {
    if (!play.s.off.includes(rule.id)) rule[step]?.(context);
  }
  happen(play, ...finish());
}

/** Plays a whole quarter out of the sheets on the table, up to the open outcome. */
export function resolveQuarter(play: Play): void {
  const { s } = play;
  const orders = ordersOf(s);
  happen(play, { type: "PhaseOpened", phase: "resolution", turn: s.turn });
  const before = s.zones.map((z) => z.control);
  setPostures(play, orders);
  for (let round = 0; round < s.scenario.quartersPerTurn; round++) {
    // In a half-year the slots are carried out once; what stands is kept up, and the ground moves, twice.
    const acting = round === 0 ? orders : [];
    for (const step of STEPS) runStep(play, step, acting, round);
    if (round + 1 < s.scenario.quartersPerTurn) happen(play, { type: "RoundClosed" });
  }
  happen(play, ...judgeDeals(s, orders));
  closeQuarter(play, before);
}
