// npm run simulate: many games with fixed policies, and what follows from what: medians and quantiles by quarter, frequencies, scores.
import { parseArgs } from "node:util";
import {
  DYNAMIC_IDS,
  policies,
  ROLES,
  type Role,
  SCENARIO_IDS,
  type ScenarioId,
} from "../../game-rules/index.ts";
import type { Figures } from "../claims/figures.ts";
import { answerAsWorker, openPool } from "../claims/pool.ts";
import { progress } from "../claims/print.ts";
import { jobsOf } from "../claims/reading.ts";
import { type PolicyName, type Setup, simulated } from "./arm.ts";
import { parseSet } from "./set.ts";
import { asText, summed } from "./summed.ts";

const HELP = `npm run simulate -- [options]
  --games N          games (200)                 --seed S        first seed (1)
  --scenario ID      ${SCENARIO_IDS.join(", ")} (missed-moment)
  --paris P --bamako P --jnim P --moscow P       ${Object.keys(policies).join(", ")} (balanced)
  --set T:ROLE:ORDERS  a whole sheet in one turn, as 1:paris:back_talks/open+announce_exit/2; may be given again
  --until T          stop after this turn        --off D9,D10    with dynamics silenced
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
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(HELP);
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
  const off = (values.off ? values.off.split(",") : []).map((d) => oneOf(d, DYNAMIC_IDS, "off"));
  const games = whole(values.games, "games");
  const jobs = jobsOf([{ arm: simulated(JSON.stringify(setup)), games }], whole(values.seed, "seed"), off);
  const pool = openPool(new URL(import.meta.url));
  const show = progress("games");
  let done = 0;
  try {
    const answers = await pool.run(jobs, () => show(++done, jobs.length));
    const played: Figures[] = answers.flat();
    const result = { ...setup, off, games, seed: Number(values.seed), ...summed(played) };
    console.log(values.json ? JSON.stringify(result, null, 2) : asText(result));
  } finally {
    await pool.close();
  }
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
