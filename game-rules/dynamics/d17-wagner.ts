// D17, Wagner. Report, "Executive Summary" and "Serval Success, Barkhane Bane": came in December 2021 with few means and without a
// fight; aggressive short-term tactics (reading: quick gains, then harm and recruits for JNIM). Cheap for Moscow, it opens when a junta
// needs an alternative. Brake: its failures fall on its host, its units bind Moscow's attention, friendships cool untended.
import { dieKey } from "../dice.ts";
import { type Modifier, sumOf } from "../dice-record.ts";
import { ALL, clamp, only } from "../ledger.ts";
import type { Context, Order, Rule } from "./context.ts";
import { bandBy, harm } from "./harm.ts";
import { acts, hostile, lessEachTime, tellPostures, topologyOf, zoneAt } from "./on-the-ground.ts";
import { since } from "./state-of-play.ts";

/** Influence and friends, tenths at none of it; each gain smaller than the last (rows). */
const COURT = { influence: 65, warmth: -20, warmthSpread: 21, donors: -10, donorsSpread: 11 } as const;
const REFUSE = { influence: -30, spread: 31, donors: 20, warmth: 20 } as const;
const OFFICERS = { most: 80, influence: 12 } as const;
const ARMS = { influence: 36, loyalty: 20 } as const;
const COVER = { influence: 18, treasury: 5, poorDonors: 450 } as const;
const PRICE = { influence: 40, treasury: 20 } as const;

/** Signing (row); an elected government that signs pays twice with the donors (reading: norms). */
const SIGN = { donors: -50, spread: 31, warmth: -80, warmthSpread: 41, loyalty: 30, influence: 50 } as const;
const END = { donors: 40, influence: -80, spread: 41, warmth: 30 } as const;
const OFFER_EXPOSURE = 12;

/** The first unit on Malian ground: seen by all (report: it took the story away from Paris). */
const ARRIVAL = { warmth: -40, framing: -30, influence: 30 } as const;
const UNIT_INFLUENCE = 12;
/** Bamako pays its hired soldiers each quarter, tenths a unit (history). */
export const HIRE = 6;

/** In the field: cells removed and ground taken at once (report: aggressive, short-term); chances in a hundred (chosen, C17). */
export const USE = { base: 55, unit: 8, enemy: -4, take: 60, famaUnit: 3, low: 20, high: 88 } as const;
export const HARM_USE = [
  [12, 4],
  [45, 3],
  [90, 2],
  [100, 1],
] as const;
const USE_EXPOSURE = { base: 15, spread: 16 } as const;
export const FAILED = { influence: -12, legitimacy: -10, losses: 25 } as const;

/** Recruits that harm brings where Wagner is: chance in ten thousand a tenth of the zone's harm (reading; brake: harm fades). */
export const AFTER_HARM = 22;
const AFTER_HARM_MOST = 6000;

const COOLS = 45; // a forty-fifth of influence and friendships each quarter

/** Where Paris stood up to it lately it moves no further (D20): quarters, and chance in a hundred. */
const HELD_BACK = { quarters: 2, chance: 65 } as const;

const HOSTS = only("bamako", "moscow");
const MOSCOW = only("moscow");

/** What Paris would read its host's coolness by, until Wagner is there or the contract ends. */
const CONTRACT = { key: "contract", to: HOSTS } as const;
const COURTSHIP = { key: "courtship", to: HOSTS } as const;

const has = (c: Context): boolean => c.s.wagner.contractIn > 0;
const elected = (c: Context): boolean => c.s.regime.kind === "elected";
const key = (actor: number, n: number, zone = -1) => dieKey("D17", n, actor, zone);

function deploy(c: Context, o: Order): void {
  if (!has(c)) return c.carried(o, "no_contract");
  const z = zoneAt(c.s, o.zone);
  const faced = c.s.wagner.facedIn > 0 && since(c.s, c.s.wagner.facedIn) < HELD_BACK.quarters;
  if (c.on("D20") && faced && z.forces.french > 0 && c.happens(HELD_BACK.chance, key(3, 0, o.zone))) {
    return c.carried(o, "held_back_by_french", undefined, only("paris"));
  }
  c.force(o.zone, "wagner", 1, "D17", "wagner_arrived");
  c.move("influence", UNIT_INFLUENCE, "D17", "wagner_arrived");
  c.carried(o, "wagner_arrived");
}

/** The first arrival is one event, however many units come at once. */
function arrival(c: Context, came: Order | undefined): void {
  if (!came || c.s.wagner.deployedIn > 0) return;
  c.emit({ type: "WagnerDeployed", zone: came.zone });
  c.bringToLight((x) => x.key === CONTRACT.key, ALL);
  c.move("warmth", ARRIVAL.warmth, "D17", "wagner_came");
  if (c.s.exit.outIn === 0) c.move("framing", ARRIVAL.framing, "D17", "wagner_came");
  c.move("influence", ARRIVAL.influence, "D17", "wagner_came");
}

function pullBack(c: Context, o: Order): void {
  if (zoneAt(c.s, o.zone).forces.wagner <= 0) return c.carried(o, "no_units");
  c.force(o.zone, "wagner", -1, "D17", "wagner_pulled_back");
  c.move("exposure", -10 - c.die(21, key(3, 10, o.zone)), "D17", "wagner_pulled_back");
  c.move("influence", -UNIT_INFLUENCE, "D17", "wagner_pulled_back");
  c.carried(o, "wagner_pulled_back");
}

function operate(c: Context, o: Order): void {
  const z = zoneAt(c.s, o.zone);
  if (z.forces.wagner <= 0) return c.carried(o, "no_units");
  const why: Modifier[] = [
    { d: "D17", by: "base", n: USE.base },
    { d: "D17", by: "wagner", n: USE.unit * z.forces.wagner },
    { d: "D17", by: "fama", n: USE.famaUnit * z.forces.fama },
    { d: "D17", by: "cells", n: USE.enemy * hostile(z) },
  ];
  const chance = clamp(sumOf(why), USE.low, USE.high);
  const won = hostile(z) > 0 && c.happens(chance, key(3, 20, o.zone), () => why);
  const toll = won ? 1 + c.die(2, key(3, 21, o.zone)) : 0;
  const jnim = Math.min(z.forces.jnim, z.forces.is > z.forces.jnim ? 0 : toll);
  const is = Math.min(z.forces.is, toll - jnim);
  c.force(o.zone, "jnim", -jnim, "D17", "wagner_operations");
  c.force(o.zone, "is", -is, "D17", "wagner_operations");
  const free = z.control !== "state" && z.control !== "groups";
  const took = won && free && c.happens(USE.take, key(3, 22, o.zone));
  if (took) c.control(o.zone, "state", "D17", "wagner_operations", "cleared");
  if (won) c.move("influence", 10, "D17", "quick_gain");
  else failed(c, o, hostile(z) > 0);
  const band = bandBy(c, HARM_USE, key(3, 23, o.zone));
  if (band) harm(c, o.zone, "wagner", band, "D17", "harm_wagner");
  c.move(
    "exposure",
    USE_EXPOSURE.base + c.die(USE_EXPOSURE.spread, key(3, 24, o.zone)),
    "D17",
    "wagner_operations",
    undefined,
    MOSCOW,
  );
  c.carried(
    o,
    took ? "ground_taken" : won ? "cells_removed" : "wagner_found_nothing",
    { cells: jnim + is, harm: band },
    only("bamako"),
  );
}

/** A failure is told in the host's capital, and not against Paris any more. */
function failed(c: Context, o: Order, met: boolean): void {
  if (!met) return;
  c.move("influence", FAILED.influence, "D17", "wagner_failed");
  c.move("legitimacy", FAILED.legitimacy, "D17", "wagner_failed");
  if (c.happens(FAILED.losses, key(3, 25, o.zone))) c.force(o.zone, "wagner", -1, "D17", "wagner_failed");
}

/** Who lost a relative does not ask for long whom to join. */
function recruitsAfterHarm(c: Context): void {
  c.s.zones.forEach((z, i) => {
    if (z.forces.wagner <= 0 || z.forces.jnim >= 8) return;
    const chance = Math.min(AFTER_HARM_MOST, z.harm * AFTER_HARM);
    if (c.zoneHappens(chance, "D17", i, 30, () => [{ d: "D17", by: "harm", n: z.harm * AFTER_HARM }], 10_000))
      c.force(i, "jnim", 1, "D17", "recruits_after_harm");
  });
}

function sign(c: Context, o: Order): void {
  if (has(c)) return c.carried(o, "contract_stands");
  if (c.s.wagner.offeredIn <= 0) return c.carried(o, "no_offer");
  c.emit({ type: "ContractSigned", to: HOSTS });
  const twice = elected(c) ? 2 : 1;
  c.moveInSecret(
    "donors",
    (SIGN.donors - c.die(SIGN.spread, key(1, 40))) * twice,
    "D17",
    "contract_signed",
    CONTRACT,
  );
  c.moveInSecret(
    "warmth",
    SIGN.warmth - c.die(SIGN.warmthSpread, key(1, 41)),
    "D17",
    "contract_signed",
    CONTRACT,
  );
  c.move("loyalty", SIGN.loyalty, "D17", "contract_signed");
  c.moveInSecret("influence", SIGN.influence, "D17", "contract_signed", CONTRACT);
  if (c.orders("moscow.lower_price").length > 0) c.move("treasury", PRICE.treasury, "D17", "price_lowered");
  c.carried(o, "contract_signed", undefined, HOSTS);
}

function end(c: Context, o: Order): void {
  if (!has(c)) return c.carried(o, "no_contract");
  c.emit({ type: "ContractEnded" });
  c.bringToLight((x) => x.key === CONTRACT.key, ALL);
  c.s.zones.forEach((z, i) => c.force(i, "wagner", -z.forces.wagner, "D17", "contract_ended"));
  c.move("donors", END.donors, "D17", "contract_ended");
  c.move("influence", END.influence - c.die(END.spread, key(1, 50)), "D17", "contract_ended");
  c.move("warmth", END.warmth, "D17", "contract_ended");
  c.carried(o, "contract_ended", undefined, HOSTS);
}

function court(c: Context): void {
  const { tracks } = c.s;
  for (const o of acts(c, "bamako.court_moscow")) {
    c.moveInSecret(
      "influence",
      lessEachTime(COURT.influence, tracks.influence),
      "D17",
      "moscow_courted",
      COURTSHIP,
    );
    c.moveInSecret(
      "warmth",
      COURT.warmth - c.die(COURT.warmthSpread, key(1, 60)),
      "D17",
      "moscow_courted",
      COURTSHIP,
    );
    c.moveInSecret(
      "donors",
      COURT.donors - c.die(COURT.donorsSpread, key(1, 61)),
      "D17",
      "moscow_courted",
      COURTSHIP,
    );
    c.carried(o, "moscow_courted", undefined, HOSTS);
  }
  for (const o of acts(c, "bamako.refuse_moscow")) {
    c.moveInSecret(
      "influence",
      REFUSE.influence - c.die(REFUSE.spread, key(1, 62)),
      "D17",
      "moscow_refused",
      COURTSHIP,
    );
    c.moveInSecret("donors", REFUSE.donors, "D17", "moscow_refused", COURTSHIP);
    if (c.s.exit.outIn === 0) c.moveInSecret("warmth", REFUSE.warmth, "D17", "moscow_refused", COURTSHIP);
    c.carried(o, "moscow_refused", undefined, HOSTS);
  }
}

function friendships(c: Context): void {
  const { tracks } = c.s;
  for (const o of acts(c, "moscow.cultivate_officers")) {
    c.move("officers", lessEachTime(OFFICERS.most, tracks.officers), "D17", "officers_cultivated");
    c.move(
      "influence",
      lessEachTime(OFFICERS.influence, tracks.influence),
      "D17",
      "officers_cultivated",
      undefined,
      MOSCOW,
    );
    c.carried(o, "officers_cultivated");
  }
  for (const o of acts(c, "moscow.offer_wagner")) {
    if (has(c)) c.carried(o, "contract_stands");
    else {
      c.emit({ type: "WagnerOffered", to: HOSTS });
      c.move("exposure", OFFER_EXPOSURE, "D17", "wagner_offered");
      c.carried(o, "wagner_offered", undefined, HOSTS);
    }
  }
  for (const o of acts(c, "moscow.lower_price")) {
    if (has(c)) c.carried(o, "contract_stands");
    else if (c.s.wagner.offeredIn <= 0) c.carried(o, "no_offer");
    else {
      c.emit({ type: "WagnerOffered", to: HOSTS });
      c.move("influence", lessEachTime(PRICE.influence, tracks.influence), "D17", "price_lowered");
      c.carried(o, "price_lowered", undefined, HOSTS);
    }
  }
  if (c.postures("moscow.cover_council").length > 0) {
    c.move("influence", lessEachTime(COVER.influence, tracks.influence), "D17", "covered_in_council");
    if (tracks.donors < COVER.poorDonors) c.move("treasury", COVER.treasury, "D17", "sanctions_blunted");
  }
  c.move("influence", -Math.floor(tracks.influence / COOLS), "D17", "friendship_cools");
  c.move("officers", -Math.floor(tracks.officers / COOLS), "D17", "friendship_cools");
}

export const d17: Rule = {
  id: "D17",
  movement(c) {
    const orders = c.orders("moscow.deploy_wagner");
    for (const o of orders) deploy(c, o);
    if (has(c)) arrival(c, orders[0]);
    for (const o of c.orders("moscow.pull_back_wagner")) pullBack(c, o);
  },
  operations(c) {
    for (const o of c.orders("moscow.use_wagner")) operate(c, o);
  },
  governance(c) {
    for (const o of acts(c, "moscow.send_arms")) {
      c.move("influence", lessEachTime(ARMS.influence, c.s.tracks.influence), "D17", "arms_sent");
      c.move("loyalty", ARMS.loyalty, "D17", "arms_sent");
      c.carried(o, "arms_sent", undefined, HOSTS);
    }
    const { malian } = topologyOf(c.s);
    const hired = c.s.zones.reduce((n, z, i) => n + (malian[i] ? z.forces.wagner : 0), 0);
    c.move("treasury", -hired * HIRE, "D17", "wagner_paid");
    recruitsAfterHarm(c);
  },
  politics(c) {
    tellPostures(c, "moscow.cover_council");
    court(c);
    friendships(c);
    for (const o of acts(c, "bamako.sign_contract")) sign(c, o);
    for (const o of acts(c, "bamako.end_contract")) end(c, o);
  },
};
