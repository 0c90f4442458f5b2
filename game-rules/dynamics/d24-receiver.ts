// D24, the receiver. Report, "Serval Success, Barkhane Bane": Serval worked because leaving was planned, step by step, with a force to
// hand over to; Barkhane did what MINUSMA's mandate left out. Receivers are built beforehand, at a price. Brake: unattended they wither.
import { dieKey } from "../dice.ts";
import type { ZoneState } from "../state.ts";
import { isSuccessor, type Receiver, SUCCESSORS } from "../vocabulary.ts";
import type { Context, Order, Rule } from "./context.ts";
import { heldUp } from "./d06-coalition.ts";
import { hostile, targetZone, topologyOf, truces, zoneAt } from "./on-the-ground.ts";
import { accountOf, PAYER } from "./secret-means.ts";

/** Building: tenths of a unit, less as it fills up (row: 8 to 14). */
export const BUILD = { base: 9, spread: 6, full: 40 } as const;
const BUILD_COST = 40; // tenths of EUR m
const LOCAL_NEEDS = 2; // a local arrangement without a truce grows half as fast (reading)
export const WITHERS = 1; // tenths a quarter where nobody builds

const UN = { most: 72, cost: 30, spread: 9, eases: 4, rest: 300, hampered: -20 } as const;

/** What counts for holding, tenths of a unit (chosen): soldiers on the spot, and what was built. */
export const HOLDS = { fama: 8, minusma: 8, administration: 2 } as const;
/** What threatens, tenths: a hostile cell; a local arrangement binds JNIM's own. */
export const THREAT = 6;

/** The army makes good its losses slowly: chance in a hundred a quarter, up to what it began with (chosen). */
const RAISED = 30;

const FEAR_UNHELD = 30;

/** Strength, tenths of a unit, that a receiver can put into a zone. */
export function receiverStrength(c: Context, z: ZoneState, receiver: Receiver): number {
  switch (receiver) {
    case "fama":
      return z.receivers.fama + z.forces.fama * HOLDS.fama + z.administration * HOLDS.administration;
    case "minusma":
      return z.receivers.minusma + Math.floor((z.forces.minusma * HOLDS.minusma * c.s.tracks.minusma) / 500);
    case "local":
      return z.receivers.local * 2;
    case "none":
      return 0;
    default:
      return receiver satisfies never;
  }
}

/** Whether this receiver is able to hold the zone against who stands there now. The exit's steps ask the same (D25). */
export function receiverHolds(c: Context, zone: number, receiver: Receiver): boolean {
  const z = zoneAt(c.s, zone);
  const bound = truces(c)[zone] === true || receiver === "local";
  const enemies = bound ? z.forces.is : hostile(z);
  const strength = receiverStrength(c, z, receiver);
  return receiver !== "none" && strength >= 8 && strength >= enemies * THREAT;
}

/** What stands behind when a unit leaves a zone: soldiers out of what was built, or a gap that others fill. */
export function succeed(c: Context, zone: number, receiver: Receiver): boolean {
  const z = zoneAt(c.s, zone);
  const holds = receiverHolds(c, zone, receiver);
  if (holds && (receiver === "fama" || receiver === "minusma")) {
    const units = Math.floor(z.receivers[receiver] / 10);
    if (units > 0) {
      c.force(zone, receiver, units, "D24", "receiver_steps_in");
      c.emit({
        type: "ReceiverBuilt",
        zone,
        receiver,
        from: z.receivers[receiver],
        to: z.receivers[receiver] - units * 10,
      });
    }
  }
  if (!holds) {
    c.moveZone(zone, "fear", FEAR_UNHELD, "D24", "left_without_receiver");
    const last = z.forces.french <= 1;
    if (last && hostile(z) > 0 && z.control !== "jnim" && z.control !== "is")
      c.control(zone, "contested", "D24", "gap_filled", "fell");
  }
  return holds;
}

function handOver(c: Context): void {
  const left = c.s.zones.map((z) => z.forces.french);
  for (const o of c.orders("paris.hand_over")) {
    const receiver = o.draft.target;
    if ((left[o.zone] ?? 0) <= 0) c.carried(o, "no_units");
    else if (!isSuccessor(receiver)) c.carried(o, "no_receiver");
    else if (heldUp(c, o)) c.carried(o, "held_up_by_partners");
    else {
      left[o.zone] = (left[o.zone] ?? 0) - 1;
      c.force(o.zone, "french", -1, "D24", "handed_over");
      const holds = succeed(c, o.zone, receiver);
      c.carried(o, holds ? "receiver_holds" : "receiver_too_weak", undefined);
    }
  }
}

function build(c: Context, o: Order, quiet: boolean): void {
  const receiver = o.draft.target;
  if (!isSuccessor(receiver)) return c.carried(o, "no_receiver");
  const z = zoneAt(c.s, o.zone);
  c.moveInSecret("costMeur", BUILD_COST, "D24", "receiver_paid", {
    key: accountOf.receiver(o.zone),
    to: PAYER,
  });
  const from = z.receivers[receiver];
  const raw = BUILD.base + c.die(BUILD.spread, dieKey("D24", o.n, 0, o.zone));
  const slow = receiver === "local" && !quiet ? LOCAL_NEEDS : 1;
  const to = Math.min(
    BUILD.full,
    from + Math.floor((raw * (BUILD.full + 20 - from)) / (BUILD.full + 20) / slow),
  );
  c.emit({ type: "ReceiverBuilt", zone: o.zone, receiver, from, to });
  c.carried(o, "receiver_built", { built: to - from });
}

function wither(c: Context): void {
  const tended = new Set(c.orders("paris.build_receiver").map((o) => `${o.zone}|${o.draft.target}`));
  for (const o of c.orders("paris.hand_over")) tended.add(`${o.zone}|${o.draft.target}`);
  for (const o of c.orders("paris.draw_down")) tended.add(`${o.zone}|${o.draft.target}`);
  c.s.zones.forEach((z, zone) => {
    for (const receiver of SUCCESSORS) {
      const from = z.receivers[receiver];
      if (from <= 0 || tended.has(`${zone}|${receiver}`)) continue;
      c.emit({ type: "ReceiverBuilt", zone, receiver, from, to: from - Math.min(from, WITHERS) });
    }
  });
}

/** Moves a unit of the army, never more than stand at its origin, never another country's. */
function deployArmy(c: Context): void {
  const left = c.s.zones.map((z) => z.forces.fama);
  const { malian } = topologyOf(c.s);
  for (const o of c.orders("bamako.deploy_army")) {
    const from = targetZone(c.s, o);
    if (from < 0 || !malian[from] || (left[from] ?? 0) <= 0) c.carried(o, "no_units");
    else {
      left[from] = (left[from] ?? 0) - 1;
      c.force(from, "fama", -1, "D24", "army_moved");
      c.force(o.zone, "fama", 1, "D24", "army_moved");
      c.carried(o, "army_moved");
    }
  }
}

/** New battalions gather in the capital, never more in all than at the start. */
function raiseArmy(c: Context): void {
  const { malian, capital } = topologyOf(c.s);
  if (capital < 0) return;
  let now = 0;
  let start = 0;
  c.s.zones.forEach((z, i) => {
    if (!malian[i]) return;
    now += z.forces.fama;
    start += c.s.scenario.zones[i]?.start.forces.fama ?? 0;
  });
  if (now < start && c.zoneHappens(RAISED, "D24", capital, 90))
    c.force(capital, "fama", 1, "D24", "battalion_raised");
}

/** The UN mission: what it can hold eases to a floor unless supported, and shrinks where it is unwelcome. */
function mission(c: Context): void {
  const { s } = c;
  for (const o of c.orders("paris.support_minusma")) {
    const most = Math.floor((UN.most * (1000 - s.tracks.minusma)) / 1000);
    c.move("minusma", most + c.die(UN.spread, dieKey("D24", 80 + o.n, 0)), "D24", "mission_supported");
    c.move("costMeur", UN.cost, "D24", "mission_supported");
    c.carried(o, "mission_supported");
  }
  if (s.tracks.minusma > UN.rest) c.move("minusma", -UN.eases, "D24", "mandate_falls_short");
  if (s.demand.rung === "expel" || s.exit.outIn > 0)
    c.move("minusma", UN.hampered, "D24", "mission_hampered");
}

export const d24: Rule = {
  id: "D24",
  movement(c) {
    deployArmy(c);
    raiseArmy(c);
  },
  governance(c) {
    const quiet = truces(c);
    for (const o of c.orders("paris.build_receiver")) build(c, o, quiet[o.zone] === true);
    handOver(c);
    mission(c);
    wither(c);
  },
};
