// D14, the ladder: what each rung asks, who comes to the table, how likely the next step is, and how what was reached is lost again.
// Report, "The Missed Moment" and "Lessons Learned": pressure can bring JNIM to the table, humiliation and vetoes keep it away.
import type { PlainCause } from "../codes/causes.ts";
import { dieKey } from "../dice.ts";
import { type Modifier, sumOf } from "../dice-record.ts";
import { ALL, clamp, only } from "../ledger.ts";
import { copyTalks } from "../records.ts";
import type { DealState, GameState } from "../state.ts";
import { type Mediator, RUNG, type RungPlace, type Venue } from "../vocabulary.ts";
import type { Context, Order } from "./context.ts";
import { coupNow } from "./d12-legitimacy.ts";
import { vetoStrikes } from "./d13-sovereignty.ts";
import { truces } from "./on-the-ground.ts";
import { ordered, stands, stir } from "./state-of-play.ts";
import { paramilitary } from "./truce-breakers.ts";

/** What each rung asks: pressure within a band, a movement that holds together, tenths (reading of the report; chosen). */
export const ASKS = [
  { pressure: [0, 1000], cohesion: 0 },
  { pressure: [0, 950], cohesion: 150 },
  { pressure: [250, 900], cohesion: 330 },
  { pressure: [300, 850], cohesion: 380 },
  { pressure: [300, 820], cohesion: 400 },
] as const;
/** Chance in a hundred of a step, by the rung it would reach, and what helps or hinders (chosen: C28). */
export const STEP = [0, 46, 66, 46, 36] as const;
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
  armed: 5,
  mostArmed: 35,
} as const;
const MOST_ARMED = 4; // in one zone more of them do no more
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
/** Quarters that a framework must have held before it can be signed (chosen). */
export const HELD = 2;

/** What a step brings, tenths: support at home, recognition; and costs JNIM (rows; reading). */
const REACHED = {
  legitimacy: [0, 8, 12, 18, 70],
  recognition: 20,
  recognitionSpread: 31,
  contact: 40,
  cohesion: -10,
  is: 40,
} as const;
/** What of the pressure a rung takes, tenths: envoys travel unharmed, and operations make way for them (reading; chosen: C28, C33). */
const SPENT = [0, 0, 10, 30, 0] as const;
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

export const TWO = only("bamako", "jnim");
export const THREE = only("bamako", "jnim", "paris");
/** D14's dice, by whose hand and by count. */
export const key = (actor: number, n: number, zone = -1) => dieKey("D14", n, actor, zone);
/** Terms about talks in deals that stand, of a kind and by a role. */
export function terms(s: GameState): DealState["terms"] {
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
function comes(c: Context, next: RungPlace): boolean {
  if (ordered(c, "jnim.enter_talks")) return true;
  // a framework and a settlement are signed by hand
  if (next > RUNG.mandate) return false;
  const { tracks } = c.s;
  const drawn =
    (stands(c, "paris.back_talks") ? COMES.backed : 0) + (ordered(c, "jnim.seek_talks") ? COMES.sought : 0);
  return tracks.contact + Math.floor(tracks.pressure / COMES.pressure) + drawn >= COMES.from;
}

/** What stands in the way of the next rung, or nothing: asked in the order in which it would be met. */
export function obstacle(c: Context, next: RungPlace) {
  const { s } = c;
  const asks = ASKS[next];
  // whoever has just taken power sends nobody up the ladder in the same quarter
  if (c.on("D12") && coupNow(c)) return "no_mandate";
  if (vetoStrikes(c)) return "vetoed";
  if (next >= RUNG.mandate && !comes(c, next)) return "jnim_stays_away";
  if (next >= RUNG.mandate && s.tracks.mandate <= 0) return "no_mandate";
  if (s.tracks.pressure < asks.pressure[0]) return "no_pressure";
  if (s.tracks.pressure > asks.pressure[1]) return "too_humbled";
  if (s.tracks.cohesion < asks.cohesion) return "hardliners_refuse";
  const held = (s.turn - s.talks.steppedIn) * s.scenario.quartersPerTurn;
  return next === RUNG.settlement && held < HELD ? "framework_too_young" : undefined;
}

/** Units with scores of their own to settle on the ground that JNIM would have to answer for. */
const armedAgainst = (s: GameState): number =>
  s.zones.reduce((n, z) => n + (z.forces.jnim > 0 ? Math.min(MOST_ARMED, paramilitary(z)) : 0), 0);

/** Chance in a hundred of reaching the next rung once nothing stands in the way. */
export const stepChance = (c: Context, next: RungPlace): number =>
  clamp(sumOf(stepOdds(c, next)), CHANCE.low, CHANCE.high);

/** What that chance is made of. */
function stepOdds(c: Context, next: RungPlace): Modifier[] {
  const { s } = c;
  const { tracks } = s;
  const backing = c.postures("paris.back_talks")[0];
  const backed = backing ? (backing.option === "private" ? HELPS.backedPrivately : HELPS.backed) : 0;
  const quiet = truces(c).filter((q) => q).length * HELPS.truce;
  const guaranteed = next >= RUNG.framework && ordered(c, "paris.guarantee_settlement");
  const armed =
    next >= RUNG.mandate && c.on("D5") ? Math.min(HELPS.mostArmed, armedAgainst(s) * HELPS.armed) : 0;
  const rival = next >= RUNG.mandate && c.on("D16") ? Math.floor(tracks.isStrength / HELPS.is) : 0;
  return [
    { d: "D14", by: "rung", n: STEP[next] },
    { d: "D14", by: "contact", n: Math.floor(tracks.contact / HELPS.contact) },
    { d: "D14", by: "backed_by_paris", n: backed },
    {
      d: "D14",
      by: "sought_by_jnim",
      n: next === RUNG.contact && ordered(c, "jnim.seek_talks") ? HELPS.sought : 0,
    },
    { d: "D14", by: "guaranteed", n: guaranteed ? HELPS.guaranteed : 0 },
    { d: "D14", by: "local_truces", n: Math.min(HELPS.mostTruces, quiet) },
    { d: "D14", by: "hostages_released", n: ordered(c, "jnim.release_hostages") ? HELPS.released : 0 },
    { d: "D14", by: "trustJnim", n: Math.floor(tracks.trustJnim / HELPS.trust) },
    { d: "D14", by: "deal", n: terms(s).some((t) => t.by !== "paris") ? HELPS.deal : 0 },
    { d: "D14", by: "mediator", n: MEDIATED[setting(s).mediator] ?? 0 },
    { d: "D5", by: "partners", n: -armed },
    { d: "D16", by: "isStrength", n: -rival },
  ];
}

/** Chance in a hundred that the rung held comes undone by itself this quarter. */
export const undoing = (c: Context): number => sumOf(undoingOdds(c));

function undoingOdds(c: Context): Modifier[] {
  const { tracks, talks } = c.s;
  if (talks.rung < RUNG.mandate) return [];
  const rival = c.on("D16") ? Math.floor(Math.max(0, tracks.isStrength - UNDONE.isFrom) / UNDONE.is) : 0;
  const divided = Math.floor(Math.max(0, UNDONE.cohesionFrom - tracks.cohesion) / UNDONE.cohesion);
  const sum = UNDONE.base + rival + divided;
  const held = talks.rung === RUNG.settlement ? Math.floor((sum * UNDONE.settlementPercent) / 100) - sum : 0;
  return [
    { d: "D14", by: "base", n: UNDONE.base },
    { d: "D16", by: "isStrength", n: rival },
    { d: "D14", by: "cohesion", n: divided },
    { d: "D14", by: "settlement", n: held },
  ];
}

interface Move {
  to: RungPlace;
  code: PlainCause;
}

/** Down, whoever does it: a coup, a walk-out that a coup did not forestall, a movement that comes apart, a contact gone cold. */
function down(c: Context): Move | undefined {
  const { rung } = c.s.talks;
  if (rung === RUNG.none) return undefined;
  const low: RungPlace = rung >= RUNG.mandate ? RUNG.contact : RUNG.none;
  if (c.on("D12") && coupNow(c)) {
    if (rung === RUNG.settlement && c.happens(COUP.settlementLost, key(9, 0)))
      return { to: RUNG.contact, code: "coup_voids_settlement" };
    if (rung === RUNG.mandate || rung === RUNG.framework)
      return { to: RUNG.contact, code: "coup_voids_mandate" };
    if (c.happens(COUP.contactLost, key(9, 1))) return { to: RUNG.none, code: "coup_breaks_contact" };
  }
  if (ordered(c, "bamako.break_talks")) return { to: low, code: "bamako_broke_off" };
  if (ordered(c, "jnim.leave_talks")) return { to: low, code: "jnim_left" };
  if (c.happens(undoing(c), key(9, 2), () => undoingOdds(c)))
    return { to: RUNG.contact, code: "came_undone" };
  const tended = ordered(c, "bamako.pursue_talks") || ordered(c, "jnim.seek_talks");
  if (rung === RUNG.contact && !tended && c.s.tracks.contact < GONE_COLD)
    return { to: RUNG.none, code: "contact_cold" };
  return undefined;
}

function reached(c: Context, next: RungPlace): void {
  const { s } = c;
  const to = next >= RUNG.framework ? ALL : THREE;
  c.move("legitimacy", REACHED.legitimacy[next], "D14", "talks_advance", { rung: next });
  c.move(
    "recognition",
    REACHED.recognition + c.die(REACHED.recognitionSpread, key(2, 10)),
    "D14",
    "talks_advance",
    { rung: next },
  );
  c.move("contact", REACHED.contact, "D14", "talks_advance", { rung: next }, to);
  c.move("pressure", -SPENT[next], "D14", "pressure_spent", { rung: next }, to);
  const price = REACHED.cohesion - (c.on("D16") ? Math.floor(s.tracks.isStrength / REACHED.is) : 0);
  c.move("cohesion", price, "D14", "hardliners_object", { rung: next });
  if (next === RUNG.settlement) {
    stir(c, SETTLED.sentiment, "D14", "settlement_signed");
    c.move("donors", SETTLED.donors, "D14", "settlement_signed");
    c.move("homeFear", SETTLED.homeFear, "D14", "settlement_signed");
    c.move("frenchOpposition", SETTLED.frenchOpposition, "D14", "settlement_signed");
  }
  const what = next === RUNG.settlement ? "settlement" : "contact";
  if (c.on("D19") && !s.claims.some((x) => x.what === what)) c.emit({ type: "ClaimOpened", what });
}

/** The order that asks for the next rung; what becomes of it is told to its author and to the other side. */
function up(c: Context): Move | undefined {
  const { rung } = c.s.talks;
  const order: Order | undefined = c.orders(
    rung === RUNG.none ? "bamako.open_talks" : "bamako.pursue_talks",
  )[0];
  if (!order || rung >= RUNG.settlement) return undefined;
  const next = (rung + 1) as RungPlace;
  const wrong = obstacle(c, next);
  if (wrong) {
    c.carried(order, wrong, { rung: next });
    return undefined;
  }
  if (!c.happens(stepChance(c, next), key(1, 20), () => stepOdds(c, next))) {
    c.carried(order, "no_agreement_yet", { rung: next });
    return undefined;
  }
  c.carried(order, "rung_reached", { rung: next });
  return { to: next, code: "rung_reached" };
}

export function ladder(c: Context): void {
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
