// From one snapshot to the key of all dice: every seed is tried where there is no secret; where there is one, a part of it that is
// small enough shows that the attack works, and its speed tells how far it is from the whole.

import { randomBytes } from "node:crypto";
import { type Attack, type Finding, finding, told } from "../attack.ts";
import { type Created, create, join, post, sleep, visit } from "../guest.ts";
import { bitsOf, type Engine, type Equation, engineOf, equationsOf } from "../seed/equations.ts";
import { seedsThatMeet } from "../seed/old-dice.ts";
import type { Target } from "../target.ts";

const SCENARIO = "missed-moment";
/** Paris among the roles. */
const ACTOR = 0;
const SEEDS = 2 ** 32;
const STRIDE = 2 ** 24;
const SEARCH_SECONDS = 240;
/** Hex digits of the secret that the attacker lacks in the reduced attack: 20 bits. */
const UNKNOWN_DIGITS = 5;
const UNKNOWN = 16 ** UNKNOWN_DIGITS;
/** Counted from 1 since there is a secret. */
const FIRST_FIGURE = 1;
const YEAR_SECONDS = 365.25 * 24 * 3600;
const LEAST_YEARS = 1e12;

/** Seconds of this process's work since now: a busy machine does not make an attack look slow. */
function workFromNow(): () => number {
  const seconds = (): number => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  };
  const began = seconds();
  return () => seconds() - began;
}

async function equationsFrom(target: Target, { links }: Created, engine: Engine): Promise<Equation[]> {
  const paris = visit(target.base, await join(target.base, String(links.paris)));
  const { view } = await paris.picture();
  paris.leave();
  return equationsOf(view, ACTOR, engine.zones);
}

export const seed: Attack = {
  name: "seed",
  against: "the dice, from one snapshot of one seat at the start of a public scenario",
  seconds: 900,
  async *run({ root, serve }) {
    const target = await serve();
    const engine = await engineOf(root, SCENARIO);
    const seed = randomBytes(4).readUInt32BE();
    const secret = randomBytes(16).toString("hex");
    // A server of before knows no secret, and says so.
    const { status, body } = await post(target.base, "/api/exercises", { scenario: SCENARIO, seed, secret });
    if (status === 400) yield* await bySeed(target, engine, seed);
    else yield* await bySecret(target, engine, body as unknown as Created, seed, secret);
  },
};

/** Every seed in turn, until one meets what the snapshot says. */
async function bySeed(target: Target, engine: Engine, seed: number): Promise<Finding[]> {
  const made = await create(target.base, { seed });
  const equations = await equationsFrom(target, made, engine);
  const worked = workFromNow();
  const found: number[] = [];
  let tried = 0;
  while (tried < SEEDS && found.length === 0 && worked() < SEARCH_SECONDS) {
    found.push(...seedsThatMeet(equations, tried, tried + STRIDE));
    tried += STRIDE;
    await sleep(0);
  }
  const seconds = worked();
  const hit = found.includes(seed);
  return [
    told("equations in the snapshot", `${equations.length}, ${bitsOf(equations).toFixed(0)} bits`),
    told("seeds tried a CPU second", (tried / seconds).toExponential(1)),
    told("all seeds, CPU seconds", ((SEEDS / tried) * seconds).toFixed(0)),
    finding("the seed", hit ? `found in ${seconds.toFixed(0)} CPU seconds` : "not found", "not found", !hit),
  ];
}

const meetsAll = (engine: Engine, equations: readonly Equation[], seed: number, secret?: string): boolean => {
  const dice = new engine.StepDice({ seed, turn: 0, secret }, "outcome");
  return equations.every(
    ({ sides, actor, zone, figure, shown }) =>
      dice.throw(sides, "D29", actor, zone, FIRST_FIGURE + figure) === shown,
  );
};

/** All of a secret but its last digits is given away: the rest is tried. The seed is no secret, and known. */
async function bySecret(
  target: Target,
  engine: Engine,
  made: Created,
  seed: number,
  secret: string,
): Promise<Finding[]> {
  const equations = await equationsFrom(target, made, engine);
  const ofReal = await equationsFrom(target, await create(target.base, { seed }), engine);
  const known = secret.slice(0, -UNKNOWN_DIGITS);
  const worked = workFromNow();
  const found: string[] = [];
  for (let rest = 0; rest < UNKNOWN; rest++) {
    const candidate = known + rest.toString(16).padStart(UNKNOWN_DIGITS, "0");
    if (meetsAll(engine, equations, seed, candidate)) found.push(candidate);
  }
  const seconds = worked();
  const rate = UNKNOWN / seconds;
  const years = 2 ** 127 / rate / YEAR_SECONDS;
  const hit = found.length === 1 && found[0] === secret;

  const open = meetsAll(engine, ofReal, seed) || meetsAll(engine, ofReal, seed, "0".repeat(32));
  return [
    told("equations in the snapshot", `${equations.length}, ${bitsOf(equations).toFixed(0)} bits`),
    finding(
      "a secret of which 20 bits are unknown",
      hit ? `found in ${seconds.toFixed(1)} CPU seconds` : "not found",
      "found: the attack is modelled",
      hit,
    ),
    told("secrets tried a CPU second", rate.toExponential(1)),
    finding(
      "the whole secret, years on one core",
      years.toExponential(1),
      `≥ ${LEAST_YEARS.toExponential(0)}`,
      years >= LEAST_YEARS,
    ),
    finding("a server's own secret is the one that everybody knows", open ? "yes" : "no", "no", !open),
  ];
}
