// D14, talks with JNIM. Report, "The Missed Moment" and "Lessons Learned": contacts admitted in February 2020 under the dialogue's
// mandate; regional goals; pressure can bring them to the table; negotiation is one tool among others. A ladder: contact, mandate,
// framework, settlement. Pressure within a band opens a rung, humiliation and vetoes close it; a coup voids the mandate.
// Brake: each step costs JNIM cohesion, more under a strong IS, and a rung held by a divided movement does not last.
import { ALL, clamp, only } from "../ledger.ts";
import type { Context, Order, Rule } from "../quarter/context.ts";
import { copyTalks } from "../records.ts";
import type { DealState, GameState } from "../state.ts";
import type { Mediator, Venue } from "../vocabulary.ts";
import { coupNow } from "./d12-legitimacy.ts";
import { vetoStrikes } from "./d13-sovereignty.ts";
import { acts, lessEachTime, tellPostures, truces, zoneAt } from "./on-the-ground.ts";
import { elected, ordered, since, stands, stir } from "./state-of-play.ts";

type Rung = 0 | 1 | 2 | 3 | 4;

/** What each rung asks: pressure within a band, a movement that holds together, tenths (reading of the report; chosen). */
export const ASKS = [
  { pressure: [0, 1000], cohesion: 0 },
  { pressure: [0, 950], cohesion: 150 },
  { pressure: [250, 900], cohesion: 330 },
  { pressure: [300, 850], cohesion: 380 },
  { pressure: [300, 820], cohesion: 400 },
] as const;
/** Chance in a hundred of a step, by the rung it would reach, and what helps or hinders (chosen: C28). */
export const STEP = [0, 46, 44, 20, 2] as const;
const HELPS = {
  contact: 36,
  backed: 12,
  backedPrivately: 7,
  sought: 20,
  guaranteed: 12,
  truce: 4,
  mostTruces: 12,
  released: 8,
  trust: 100,
  is: 38,
  deal: 8,
} as const;
const MEDIATED: Readonly<Record<Mediator, number>> = {
  none: 0,
  high_council: 8,
  algeria: 7,
  mauritania: 5,
  qatar: 6,
};
const CHANCE = { low: 5, high: 96 } as const;
/** JNIM comes without an order of its own when contact, pressure and Paris's backing weigh as much as this (report: pressure). */
const COMES = { from: 800, pressure: 2, backed: 150, sought: 100 } as const;
/** Quarters that a framework must have held before it can be signed (DESIGN: 2). */
export const HELD = 2;

/** What a step brings, tenths: support at home, recognition; and costs JNIM (rows; reading). */
const REACHED = {
  legitimacy: [0, 8, 12, 18, 55],
  recognition: 20,
  recognitionSpread: 31,
  contact: 40,
  cohesion: -10,
  is: 40,
} as const;
const SETTLED = { sentiment: -30, donors: 30, homeFear: -40, frenchOpposition: -15 } as const;

/** Chance in a hundred a quarter that a rung held comes undone: always a little, more under a strong IS, more when divided. */
export const UNDONE = {
  base: 2,
  isFrom: 380,
  is: 26,
  cohesionFrom: 320,
  cohesion: 5,
  settlementPercent: 60,
} as const;
const COUP = { contactLost: 35, settlementLost: 25 } as const;
const GONE_COLD = 40; // contact below which a first contact is none

const BREAK = { legitimacy: -10, spread: 21, warmth: 10, recognition: -15, contact: -120 } as const;
const LEAVE = { recognition: -40, spread: 41, cohesion: 10, cohesionSpread: 31, contact: -120 } as const;
const SEEK = {
  contact: 80,
  spread: 61,
  recognition: 10,
  recognitionSpread: 11,
  cohesion: -10,
  cohesionSpread: 11,
} as const;
const ENTER = {
  recognition: 20,
  spread: 31,
  alone: 5,
  cohesion: -20,
  is: 45,
  mostCohesion: -40,
  contact: 30,
} as const;
const BACK = { sentiment: -10, spread: 21, opposition: 11, warmth: 10, legitimacy: 4, freshFor: 2 } as const;
const GUARANTEE = { warmth: 20, spread: 21 } as const;

/** On the spot (rows): fear, tension, and a little recognition. */
const LOCAL_TALKS = {
  fear: -10,
  fearSpread: 11,
  tension: 21,
  recognition: 5,
  recognitionSpread: 6,
  chance: 60,
} as const;
const LOCAL_TRUCE = {
  fear: -10,
  fearSpread: 21,
  tension: -10,
  tensionSpread: 11,
  recognition: 5,
  recognitionSpread: 11,
  cohesion: 11,
} as const;
const FILE = { spread: 11, enough: 500 } as const;
const RELEASE = {
  recognition: 30,
  spread: 21,
  cohesion: 21,
  contact: 50,
  contactSpread: 31,
  opposition: -6,
} as const;
/** An engine event, never an order: chance in a hundred a quarter, while few are held and the war goes on (history). */
const TAKEN = { chance: 5, most: 5, opposition: 4, homeFear: 10, recognition: -10 } as const;

const TWO = only("bamako", "jnim");
const THREE = only("bamako", "jnim", "paris");
const key = (actor: number, n: number, zone = -1) => ({ d: "D14" as const, actor, zone, n });

/** Terms about talks in deals that stand, of a kind and by a role. */
function terms(s: GameState): DealState["terms"] {
  return s.deals
    .filter((d) => d.status === "signed")
    .flatMap((d) => d.terms.filter((t) => t.kind === "talks" && t.from <= s.turn && s.turn <= t.to));
}

/** Where and through whom they speak: the last that was signed. */
export function setting(s: GameState): { venue: Venue; mediator: Mediator } {
  const { venue, mediator } = s.talks;
  return terms(s).reduce(
    (now, t) => ({ venue: t.venue ?? now.venue, mediator: t.mediator ?? now.mediator }),
    { venue, mediator },
  );
}

/** Whether JNIM comes to the table: because it is ordered to, or, as far as a first mandate, because it is drawn and pressed there. */
function comes(c: Context, next: Rung): boolean {
  if (ordered(c, "jnim.enter_talks")) return true;
  // a framework and a settlement are signed by hand
  if (next > 2) return false;
  const { tracks } = c.s;
  const drawn =
    (stands(c, "paris.back_talks") ? COMES.backed : 0) + (ordered(c, "jnim.seek_talks") ? COMES.sought : 0);
  return tracks.contact + Math.floor(tracks.pressure / COMES.pressure) + drawn >= COMES.from;
}

/** What stands in the way of the next rung, or nothing: asked in the order in which it would be met. */
export function obstacle(c: Context, next: Rung): string | undefined {
  const { s } = c;
  const asks = ASKS[next];
  // whoever has just taken power sends nobody up the ladder in the same quarter
  if (c.on("D12") && coupNow(c)) return "no_mandate";
  if (vetoStrikes(c)) return "vetoed";
  if (next >= 2 && !comes(c, next)) return "jnim_stays_away";
  if (next >= 2 && s.tracks.mandate <= 0) return "no_mandate";
  if (s.tracks.pressure < asks.pressure[0]) return "no_pressure";
  if (s.tracks.pressure > asks.pressure[1]) return "too_humbled";
  if (s.tracks.cohesion < asks.cohesion) return "hardliners_refuse";
  const held = (s.turn - s.talks.steppedIn) * s.scenario.quartersPerTurn;
  return next === 4 && held < HELD ? "framework_too_young" : undefined;
}

/** Chance in a hundred of reaching the next rung once nothing stands in the way. */
export function stepChance(c: Context, next: Rung): number {
  const { s } = c;
  const { tracks } = s;
  const backing = c.postures("paris.back_talks")[0];
  const guaranteed = next >= 3 && ordered(c, "paris.guarantee_settlement") ? HELPS.guaranteed : 0;
  const quiet = Math.min(HELPS.mostTruces, truces(c).filter((q) => q).length * HELPS.truce);
  const chance =
    STEP[next] +
    Math.floor(tracks.contact / HELPS.contact) +
    (backing ? (backing.option === "private" ? HELPS.backedPrivately : HELPS.backed) : 0) +
    (next === 1 && ordered(c, "jnim.seek_talks") ? HELPS.sought : 0) +
    guaranteed +
    quiet +
    (ordered(c, "jnim.release_hostages") ? HELPS.released : 0) +
    Math.floor(tracks.trustJnim / HELPS.trust) +
    (terms(s).some((t) => t.by !== "paris") ? HELPS.deal : 0) +
    (MEDIATED[setting(s).mediator] ?? 0) -
    (next >= 2 && c.on("D16") ? Math.floor(tracks.isStrength / HELPS.is) : 0);
  return clamp(chance, CHANCE.low, CHANCE.high);
}

/** Chance in a hundred that the rung held comes undone by itself this quarter. */
export function undoing(c: Context): number {
  const { tracks, talks } = c.s;
  if (talks.rung < 2) return 0;
  const rival = c.on("D16") ? Math.floor(Math.max(0, tracks.isStrength - UNDONE.isFrom) / UNDONE.is) : 0;
  const sum =
    UNDONE.base + rival + Math.floor(Math.max(0, UNDONE.cohesionFrom - tracks.cohesion) / UNDONE.cohesion);
  return talks.rung === 4 ? Math.floor((sum * UNDONE.settlementPercent) / 100) : sum;
}

interface Move {
  to: Rung;
  code: string;
}

/** Down, whoever does it: a coup, a walk-out that a coup did not forestall, a movement that comes apart, a contact gone cold. */
function down(c: Context): Move | undefined {
  const { rung } = c.s.talks;
  if (rung === 0) return undefined;
  const low: Rung = rung >= 2 ? 1 : 0;
  const roll = (n: number) => c.die(100, key(9, n));
  if (c.on("D12") && coupNow(c)) {
    if (rung === 4 && roll(0) < COUP.settlementLost) return { to: 1, code: "coup_voids_settlement" };
    if (rung === 2 || rung === 3) return { to: 1, code: "coup_voids_mandate" };
    if (roll(1) < COUP.contactLost) return { to: 0, code: "coup_breaks_contact" };
  }
  if (ordered(c, "bamako.break_talks")) return { to: low, code: "bamako_broke_off" };
  if (ordered(c, "jnim.leave_talks")) return { to: low, code: "jnim_left" };
  if (roll(2) < undoing(c)) return { to: 1, code: "came_undone" };
  const tended = ordered(c, "bamako.pursue_talks") || ordered(c, "jnim.seek_talks");
  if (rung === 1 && !tended && c.s.tracks.contact < GONE_COLD) return { to: 0, code: "contact_cold" };
  return undefined;
}

function reached(c: Context, next: Rung): void {
  const { s } = c;
  const to = next >= 3 ? ALL : THREE;
  c.move("legitimacy", REACHED.legitimacy[next], "D14", "talks_advance", { rung: next });
  c.move(
    "recognition",
    REACHED.recognition + c.die(REACHED.recognitionSpread, key(2, 10)),
    "D14",
    "talks_advance",
    { rung: next },
  );
  c.move("contact", REACHED.contact, "D14", "talks_advance", { rung: next }, to);
  const price = REACHED.cohesion - (c.on("D16") ? Math.floor(s.tracks.isStrength / REACHED.is) : 0);
  c.move("cohesion", price, "D14", "hardliners_object", { rung: next });
  if (next === 4) {
    stir(c, SETTLED.sentiment, "D14", "settlement_signed");
    c.move("donors", SETTLED.donors, "D14", "settlement_signed");
    c.move("homeFear", SETTLED.homeFear, "D14", "settlement_signed");
    c.move("frenchOpposition", SETTLED.frenchOpposition, "D14", "settlement_signed");
  }
  const what = next === 4 ? "settlement" : "contact";
  if (c.on("D19") && !s.claims.some((x) => x.what === what)) c.emit({ type: "ClaimOpened", what });
}

/** The order that asks for the next rung; what becomes of it is told to its author and to the other side. */
function up(c: Context): Move | undefined {
  const { rung } = c.s.talks;
  const order: Order | undefined = c.orders(rung === 0 ? "bamako.open_talks" : "bamako.pursue_talks")[0];
  if (!order || rung >= 4) return undefined;
  const next = (rung + 1) as Rung;
  const wrong = obstacle(c, next);
  if (wrong) {
    c.carried(order, wrong, { rung: next });
    return undefined;
  }
  if (c.die(100, key(1, 20)) >= stepChance(c, next)) {
    c.carried(order, "no_agreement_yet", { rung: next });
    return undefined;
  }
  c.carried(order, "rung_reached", { rung: next });
  return { to: next, code: "rung_reached" };
}

function ladder(c: Context): void {
  const { s } = c;
  const lost = down(c);
  const move = lost ?? up(c);
  // an order for a rung that is lost in the same quarter has nothing left to reach
  if (lost)
    for (const id of ["bamako.pursue_talks", "bamako.open_talks"] as const)
      for (const o of c.orders(id)) c.carried(o, "overtaken");
  if (!move || move.to === s.talks.rung) return;
  if (!lost) reached(c, move.to);
  const vetoedIn = vetoStrikes(c) ? s.turn : s.talks.vetoedIn;
  c.emit({
    type: "TalksMoved",
    from: s.talks.rung,
    to: ALL,
    line: { d: "D14", code: move.code, n: 0 },
    talks: Object.assign(copyTalks(s.talks), setting(s), { rung: move.to, steppedIn: s.turn, vetoedIn }),
  });
}

/** A coup voids the mandate, whatever rung it stands on. */
function voided(c: Context): void {
  if (c.on("D12") && coupNow(c)) c.move("mandate", -c.s.tracks.mandate, "D14", "coup_voids_mandate");
}

function jnimMoves(c: Context): void {
  const { s } = c;
  const { tracks } = s;
  for (const o of acts(c, "jnim.seek_talks")) {
    c.move(
      "contact",
      lessEachTime(SEEK.contact + c.die(SEEK.spread, key(2, 30)), tracks.contact),
      "D14",
      "jnim_seeks_talks",
      undefined,
      TWO,
    );
    c.move(
      "recognition",
      SEEK.recognition + c.die(SEEK.recognitionSpread, key(2, 31)),
      "D14",
      "jnim_seeks_talks",
    );
    c.move("cohesion", SEEK.cohesion - c.die(SEEK.cohesionSpread, key(2, 32)), "D14", "hardliners_object");
    c.carried(o, "talks_sought", undefined, only("bamako"));
  }
  for (const o of acts(c, "jnim.enter_talks")) {
    const met = ordered(c, "bamako.pursue_talks") && !vetoStrikes(c);
    const gain = met ? ENTER.recognition + c.die(ENTER.spread, key(2, 33)) : ENTER.alone;
    const rival = c.on("D16") ? Math.floor(tracks.isStrength / ENTER.is) : 0;
    c.move("recognition", gain, "D14", "jnim_enters_talks");
    c.move("cohesion", Math.max(ENTER.mostCohesion, ENTER.cohesion - rival), "D14", "hardliners_object");
    c.move("contact", met ? ENTER.contact : 0, "D14", "jnim_enters_talks", undefined, TWO);
    c.carried(o, met ? "talks_entered" : vetoStrikes(c) ? "vetoed" : "bamako_did_not_come");
  }
  for (const o of acts(c, "jnim.leave_talks")) {
    c.move("recognition", LEAVE.recognition - c.die(LEAVE.spread, key(2, 34)), "D14", "jnim_left");
    c.move("cohesion", LEAVE.cohesion + c.die(LEAVE.cohesionSpread, key(2, 35)), "D14", "jnim_left");
    c.move("contact", LEAVE.contact, "D14", "jnim_left");
    c.carried(o, "talks_left", undefined, only("bamako"));
  }
}

function bamakoMoves(c: Context): void {
  for (const o of acts(c, "bamako.break_talks")) {
    c.move("legitimacy", BREAK.legitimacy - c.die(BREAK.spread, key(1, 40)), "D14", "bamako_broke_off");
    c.move("warmth", BREAK.warmth + c.die(BREAK.spread, key(1, 41)), "D14", "bamako_broke_off");
    c.move("recognition", BREAK.recognition, "D14", "bamako_broke_off");
    c.move("contact", BREAK.contact, "D14", "bamako_broke_off");
    c.carried(o, "talks_broken", undefined, only("jnim"));
  }
}

function parisMoves(c: Context): void {
  const { s } = c;
  for (const p of c.postures("paris.back_talks")) {
    if (s.talks.rung === 0 && !ordered(c, "bamako.open_talks")) continue;
    const open = p.option !== "private";
    const stale = since(s, p.since) >= BACK.freshFor ? 2 : 1;
    const to = open ? undefined : only("paris", "bamako");
    c.move("warmth", Math.floor(BACK.warmth / stale), "D14", "talks_backed", undefined, to);
    if (!open || s.talks.rung >= 4) continue;
    stir(c, Math.trunc((BACK.sentiment - c.die(BACK.spread, key(0, 50))) / stale), "D14", "talks_backed");
    if (elected(s)) c.move("legitimacy", BACK.legitimacy, "D14", "talks_backed");
    c.move("frenchOpposition", Math.floor(c.die(BACK.opposition, key(0, 51)) / stale), "D14", "talks_backed");
  }
  for (const o of acts(c, "paris.guarantee_settlement")) {
    if (s.talks.rung < 3) c.carried(o, "no_framework");
    else {
      c.move(
        "warmth",
        GUARANTEE.warmth + c.die(GUARANTEE.spread, key(0, 52)),
        "D14",
        "settlement_guaranteed",
      );
      c.carried(o, "settlement_guaranteed", undefined, TWO);
    }
  }
}

/** Elders and envoys: what is agreed on the spot, with or without the capital; twice as much where both sides want it. */
function locally(c: Context): void {
  const truce = new Set(c.postures("jnim.local_truce").map((p) => p.zone));
  const talks = new Set(c.postures("bamako.local_talks").map((p) => p.zone));
  let first = true;
  for (const p of c.postures("bamako.local_talks")) {
    if (zoneAt(c.s, p.zone).forces.jnim <= 0 || c.die(100, key(1, 60, p.zone)) >= LOCAL_TALKS.chance)
      continue;
    const both = truce.has(p.zone) ? 2 : 1;
    c.moveZone(
      p.zone,
      "fear",
      (LOCAL_TALKS.fear - c.die(LOCAL_TALKS.fearSpread, key(1, 61, p.zone))) * both,
      "D14",
      "local_talks",
      undefined,
      TWO,
    );
    c.moveZone(
      p.zone,
      "tension",
      -c.die(LOCAL_TALKS.tension, key(1, 62, p.zone)) * both,
      "D14",
      "local_talks",
      undefined,
      TWO,
    );
    if (first)
      c.move(
        "recognition",
        LOCAL_TALKS.recognition + c.die(LOCAL_TALKS.recognitionSpread, key(1, 63)),
        "D14",
        "local_talks",
        undefined,
        TWO,
      );
    first = false;
  }
  first = true;
  for (const p of c.postures("jnim.local_truce")) {
    if (zoneAt(c.s, p.zone).forces.jnim <= 0) continue;
    const to = talks.has(p.zone) ? TWO : only("jnim");
    c.moveZone(
      p.zone,
      "fear",
      LOCAL_TRUCE.fear - c.die(LOCAL_TRUCE.fearSpread, key(2, 64, p.zone)),
      "D14",
      "local_truce",
      undefined,
      to,
    );
    c.moveZone(
      p.zone,
      "tension",
      LOCAL_TRUCE.tension - c.die(LOCAL_TRUCE.tensionSpread, key(2, 65, p.zone)),
      "D14",
      "local_truce",
      undefined,
      to,
    );
    if (first) {
      c.move(
        "recognition",
        LOCAL_TRUCE.recognition + c.die(LOCAL_TRUCE.recognitionSpread, key(2, 66)),
        "D14",
        "local_truce",
        undefined,
        to,
      );
      c.move("cohesion", -c.die(LOCAL_TRUCE.cohesion, key(2, 67)), "D14", "local_truce", undefined, to);
    }
    first = false;
  }
}

function hostageFile(c: Context): void {
  const { s } = c;
  if (s.hostages > 0 && stands(c, "jnim.hold_hostages"))
    c.move("recognition", -c.die(FILE.spread, key(2, 70)), "D14", "hostages_held");
  if (s.hostages > 0 && stands(c, "jnim.negotiate_hostages") && s.tracks.recognition < FILE.enough) {
    c.move("recognition", c.die(FILE.spread, key(2, 71)), "D14", "hostages_negotiable");
  }
  const [o, ...more] = acts(c, "jnim.release_hostages");
  for (const again of more) c.carried(again, "overtaken");
  if (!o) return;
  if (s.hostages <= 0) return c.carried(o, "no_hostages");
  c.emit({ type: "HostagesChanged", from: s.hostages, to: s.hostages - 1, why: "released" });
  c.move("recognition", RELEASE.recognition + c.die(RELEASE.spread, key(2, 72)), "D14", "hostage_released");
  c.move("cohesion", -c.die(RELEASE.cohesion, key(2, 73)), "D14", "hostage_released");
  c.move(
    "contact",
    RELEASE.contact + c.die(RELEASE.contactSpread, key(2, 74)),
    "D14",
    "hostage_released",
    undefined,
    TWO,
  );
  c.move("frenchOpposition", RELEASE.opposition, "D14", "hostage_released");
  c.carried(o, "hostage_freed");
}

function taken(c: Context): void {
  const { s } = c;
  const roam = s.zones.some((z) => z.forces.jnim > 0);
  if (!roam || s.talks.rung >= 3 || s.hostages >= TAKEN.most || c.die(100, key(9, 80)) >= TAKEN.chance)
    return;
  c.emit({ type: "HostagesChanged", from: s.hostages, to: s.hostages + 1, why: "taken" });
  c.move("frenchOpposition", TAKEN.opposition, "D14", "hostage_taken");
  c.move("homeFear", TAKEN.homeFear, "D14", "hostage_taken");
  c.move("recognition", TAKEN.recognition, "D14", "hostage_taken");
}

export const d14: Rule = {
  id: "D14",
  operations: taken,
  politics(c) {
    tellPostures(
      c,
      "paris.back_talks",
      "bamako.local_talks",
      "jnim.hold_hostages",
      "jnim.negotiate_hostages",
      "jnim.local_truce",
    );
    ladder(c);
    voided(c);
    jnimMoves(c);
    bamakoMoves(c);
    parisMoves(c);
    locally(c);
    hostageFile(c);
  },
};
