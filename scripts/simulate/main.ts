// npm run simulate: many games with fixed policies, and what follows from what: medians and quantiles by quarter, frequencies, scores.
import { parseArgs } from "node:util";
import {
  DYNAMIC_IDS,
  type DynamicId,
  policies,
  ROLES,
  type Role,
  SCENARIO_IDS,
  type ScenarioId,
  type ZoneId,
} from "../../game-rules/index.ts";
import type { Figures } from "../claims/figures.ts";
import { answerAsWorker, openPool } from "../claims/pool.ts";
import { progress } from "../claims/print.ts";
import { jobsOf, type Run, readGames } from "../claims/reading.ts";
import { type PolicyName, type Setup, simulated, tableOf } from "./arm.ts";
import { armsOf, campaignAsText, cellsOf, effectsOf, zoneOf } from "./campaign.ts";
import { readGame } from "./read.ts";
import { seatsAsText, seatsOf } from "./seats.ts";
import { parseSet } from "./set.ts";
import { asText, summed } from "./summed.ts";

const HELP = `npm run simulate -- [options]
  --games N          games (200)                 --seed S        first seed (1)
  --scenario ID      ${SCENARIO_IDS.join(", ")} (missed-moment)
  --paris P --bamako P --jnim P --moscow P       ${Object.keys(policies).join(", ")} (balanced)
  --set T:ROLE:ORDERS  a whole sheet in one turn, as 1:paris:back_talks/open+announce_exit/2; may be given again
  --until T          stop after this turn        --off D9,D10    with dynamics silenced
  --campaign         instead: what Moscow's anti-French campaign does in a zone, by the resentment it finds there,
  --zone ID          in this zone (BKO): pairs of games that differ in it alone, the other seats on history
  --read             instead: the game of the first seed line by line, orders, outcomes and causes
  --seats            instead: what each seat scores passing, balanced, on history and by the best plan found; how games end
  --json             everything as JSON`;

const oneOf = <T extends string>(text: string, known: readonly T[], name: string): T => {
  const hit = known.find((k) => k === text);
  if (!hit) throw new Error(`--${name} knows no "${text}"; there are ${known.join(", ")}`);
  return hit;
};
const whole = (text: string, name: string): number => {
  const n = Number(text);
  if (!Number.isInteger(n) || n < 1)
    throw new Error(`--${name} takes a whole number from 1 on, not "${text}"`);
  return n;
};

/** Plays arms on all cores, with progress where somebody watches. */
async function playAll<T>(ask: (run: Run) => Promise<T>): Promise<T> {
  const pool = openPool(new URL(import.meta.url));
  const show = progress("games");
  let done = 0;
  try {
    return await ask((jobs) => pool.run(jobs, () => show(++done, jobs.length)));
  } finally {
    await pool.close();
  }
}

interface Asked {
  readonly games: number;
  readonly seed: number;
  readonly off: readonly DynamicId[];
  readonly json: boolean;
}

async function campaign(zone: ZoneId, { games, seed, off, json }: Asked): Promise<void> {
  const cells = cellsOf(zone);
  const asked = armsOf(cells).map((arm) => ({ arm, games }));
  const effects = effectsOf(cells, await playAll((run) => readGames(asked, seed, off, run)));
  const result = { zone, games, seed, off, effects };
  console.log(json ? JSON.stringify(result, null, 2) : campaignAsText(effects, result));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      games: { type: "string", default: "200" },
      seed: { type: "string", default: "1" },
      scenario: { type: "string", default: "missed-moment" },
      paris: { type: "string", default: "balanced" },
      bamako: { type: "string", default: "balanced" },
      jnim: { type: "string", default: "balanced" },
      moscow: { type: "string", default: "balanced" },
      set: { type: "string", multiple: true, default: [] },
      until: { type: "string" },
      off: { type: "string" },
      campaign: { type: "boolean", default: false },
      read: { type: "boolean", default: false },
      seats: { type: "boolean", default: false },
      zone: { type: "string", default: "BKO" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const off = (values.off ? values.off.split(",") : []).map((d) => oneOf(d, DYNAMIC_IDS, "off"));
  const games = whole(values.games, "games");
  const seed = whole(values.seed, "seed");
  if (values.campaign) return campaign(zoneOf(values.zone), { games, seed, off, json: values.json });
  if (values.seats) {
    const table = await playAll((run) => seatsOf(games, seed, run));
    return console.log(values.json ? JSON.stringify(table, null, 2) : seatsAsText(table, games, seed));
  }
  const names = Object.keys(policies) as PolicyName[];
  const setup: Setup = {
    scenario: oneOf<ScenarioId>(values.scenario, SCENARIO_IDS, "scenario"),
    policies: Object.fromEntries(ROLES.map((r) => [r, oneOf(values[r], names, r)])) as Record<
      Role,
      PolicyName
    >,
    set: values.set.map(parseSet),
    ...(values.until ? { until: whole(values.until, "until") } : {}),
  };
  if (values.read) return console.log(readGame(setup.scenario, tableOf(setup.policies), seed));
  const jobs = jobsOf([{ arm: simulated(JSON.stringify(setup)), games }], seed, off);
  const played: Figures[] = (await playAll((run) => run(jobs))).flat();
  const result = { ...setup, off, games, seed, ...summed(played) };
  console.log(values.json ? JSON.stringify(result, null, 2) : asText(result));
}

if (!answerAsWorker()) {
  main().then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exit(2);
    },
  );
}
