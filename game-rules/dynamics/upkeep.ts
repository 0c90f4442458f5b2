// What things cost and what comes in: orders and standing instructions are paid out of the purses, then each purse fills as its
// kind fills. Serves D8 (will), D12 (treasury, loyalty), D7 (means) and D21 (leverage). No dynamic of its own: never silenced.
// Report, "Serval Success, Barkhane Bane": purses differ in kind; Russia has no public to answer. Brake: what is hoarded wears off.
import type { PlainCause } from "../codes/causes.ts";
import { rowOf } from "../data/orders/index.ts";
import { administered, landHeld } from "../scoring/land.ts";
import { publicPart } from "../secrets.ts";
import type { Posture } from "../state.ts";
import { PURSES, ROLES, type Role, type TrackId } from "../vocabulary.ts";
import type { Context, Rule } from "./context.ts";
import { topologyOf } from "./on-the-ground.ts";
import { PAYER, publishAccounts, secretsAge } from "./secret-means.ts";
import { frenchGone, perQuarter, towards } from "./state-of-play.ts";

/** Paris's will each quarter, tenths: what a public lends, less what wears it (report: it follows opinion, losses, cost; chosen). */
const WILL = {
  base: 225,
  opposition: 5,
  losses: 14,
  costFrom: 1200,
  cost: 110,
  creep: 50,
  framing: 50,
  least: 55,
} as const;
/** Home from the war: less to lend, less to wear. */
const WILL_AFTER = { base: 130, opposition: 10 } as const;

/** Bamako's treasury, tenths (chosen): customs of the capital, taxes by administered ground, what donors send. */
const TREASURY = { base: 35, land: 22, donors: 12, least: 50 } as const;
const LOYALTY = { rest: 520, pace: 9 } as const; // tenths, and the share of the way a quarter

/** JNIM's means, tenths: supporters everywhere it stands, dues where it governs (report: means of its own). */
const MEANS = { base: 40, zone: 4, land: 9, least: 55 } as const;

/** Moscow's leverage: steady (report), dearer in the light and with soldiers to look after (reading). */
const LEVERAGE = { base: 105, exposure: 22, wagner: 4, influence: 50, least: 50 } as const;

const HOARD = { from: 320, share: 3 } as const; // a third of what lies above wears off: will not used is forgotten

/** Orders given come first; what stands is paid out of the rest, in the order in which it was set. */
const paid = (c: Context, role: Role): void => {
  const purse = PURSES[role];
  let left = c.s.tracks[purse] - ordered(c, role);
  for (const p of c.s.postures) {
    if (p.role !== role) continue;
    const cost = rowOf(p.id).cost * 10;
    if (cost > left) unpaid(c, p);
    else {
      left -= cost;
      c.move(purse, -cost, "upkeep", "posture_kept", { order: p.id });
    }
  }
};

/** What this role's orders of the quarter cost, tenths. */
const ordered = (c: Context, role: Role): number =>
  c.sheet.reduce((sum, o) => {
    const row = rowOf(o.draft.id);
    return o.role === role && !row.posture ? sum + row.cost * 10 : sum;
  }, 0);

/** What can no longer be paid ends. */
function unpaid(c: Context, p: Posture): void {
  c.emit({ type: "PostureEnded", role: p.role, id: p.id, zone: p.zone, why: "unpaid" });
}

function ordersPaid(c: Context): void {
  for (const { role, draft } of c.sheet) {
    const row = rowOf(draft.id);
    if (row.posture) continue;
    c.move(PURSES[role], -row.cost * 10, "upkeep", "order_paid", { order: row.id });
    if (row.loyalty) c.move("loyalty", -row.loyalty * 10, "upkeep", "order_paid", { order: row.id });
  }
}

/** Figures of one turn begin anew: those of a half-year run through both of its quarters. */
function newTurn(c: Context): void {
  if (c.round > 0) return;
  c.move("losses", -c.s.tracks.losses, "upkeep", "new_quarter");
  const published = publicPart(c.s, "costMeur");
  c.move("costMeur", -published, "upkeep", "new_quarter");
  c.moveInSecret("costMeur", published - c.s.tracks.costMeur, "upkeep", "new_quarter", { to: PAYER });
}

type Item = readonly [code: PlainCause, amount: number];

/** Lays down the items of an income, never less in all than the least that keeps a seat in play. */
function income(c: Context, purse: TrackId, items: readonly Item[], least: number): void {
  let sum = 0;
  for (const [code, amount] of items) {
    sum += amount;
    c.move(purse, amount, "upkeep", code);
  }
  if (sum < least) c.move(purse, least - sum, "upkeep", "least_income");
  const hoard = c.s.tracks[purse] - HOARD.from;
  if (hoard > 0) c.move(purse, -Math.ceil(hoard / HOARD.share), "upkeep", "hoard_wears");
}

function willOf(c: Context): readonly Item[] {
  const { tracks: t } = c.s;
  if (frenchGone(c.s)) {
    return [
      ["will_renewed", WILL_AFTER.base],
      ["will_opposition", -Math.floor(t.frenchOpposition / WILL_AFTER.opposition)],
    ];
  }
  return [
    ["will_renewed", WILL.base],
    ["will_opposition", -Math.floor(t.frenchOpposition / WILL.opposition)],
    ["will_losses", -Math.floor(perQuarter(t.losses, c.round) / WILL.losses)],
    ["will_cost", -Math.floor(Math.max(0, perQuarter(t.costMeur, c.round) - WILL.costFrom) / WILL.cost)],
    ["will_creep", -Math.floor(t.creep / WILL.creep)],
    ["will_framing", Math.floor(t.framing / WILL.framing)],
  ];
}

function treasuryOf(c: Context): readonly Item[] {
  return [
    ["customs", TREASURY.base],
    ["taxes", Math.floor(administered(c.s) / TREASURY.land)],
    ["donors_pay", Math.floor(c.s.tracks.donors / TREASURY.donors)],
  ];
}

function meansOf(c: Context): readonly Item[] {
  const land = landHeld(c.s)[2] ?? 0;
  const zones = c.s.zones.filter((z) => z.forces.jnim > 0).length;
  return [
    ["supporters_give", MEANS.base + MEANS.zone * zones],
    ["land_gives", Math.floor(land / MEANS.land)],
  ];
}

function leverageOf(c: Context): readonly Item[] {
  const { malian } = topologyOf(c.s);
  const wagner = c.s.zones.reduce((n, z, i) => n + (malian[i] ? z.forces.wagner : 0), 0);
  return [
    ["leverage_renewed", LEVERAGE.base],
    ["influence_helps", Math.floor(c.s.tracks.influence / LEVERAGE.influence)],
    ["exposure_costs", -Math.floor(c.s.tracks.exposure / LEVERAGE.exposure)],
    ["wagner_binds", -wagner * LEVERAGE.wagner],
  ];
}

export const UPKEEP: Omit<Rule, "id"> = {
  information(c) {
    newTurn(c);
    for (const role of ROLES) paid(c, role);
    ordersPaid(c);
  },
  politics(c) {
    publishAccounts(c);
    secretsAge(c);
    income(c, "will", willOf(c), WILL.least);
    income(c, "treasury", treasuryOf(c), TREASURY.least);
    income(c, "means", meansOf(c), MEANS.least);
    income(c, "leverage", leverageOf(c), LEVERAGE.least);
    c.move("loyalty", towards(c.s.tracks.loyalty, LOYALTY.rest, LOYALTY.pace), "upkeep", "loyalty_settles");
  },
};
