// npm run claims: plays what the claims ask for and prints the table. Exit status 1 when a claim that is required fails.
import { parseArgs } from "node:util";
import { DYNAMIC_IDS, type DynamicId } from "../../game-rules/index.ts";
import { type Claim, Judge, type Read, type Verdict } from "./claim.ts";
import { CLAIMS } from "./claims/index.ts";
import { c19, SEARCH_SEED, search } from "./claims/search.ts";
import { writePar } from "./par.ts";
import { answerAsWorker, openPool, type Pool } from "./pool.ts";
import { printTable, progress } from "./print.ts";
import { readGames } from "./reading.ts";

const HELP = `npm run claims -- [options]
  --games N     games an arm (500)          --seed S      first seed (1)
  --only C7,C8  these claims alone          --off D9,D10  with dynamics silenced
  --ablate      every dynamic silenced in turn: which claims fail (60 games an arm unless --games is given)
  --par         draws again what history scored in each seat of each scenario (game-rules/data/par.ts)
  --json        the table as JSON`;

export interface Judged {
  readonly claim: Claim;
  readonly verdicts: readonly Verdict[];
  readonly holds: boolean;
}

interface Options {
  readonly games: number;
  readonly seed: number;
  readonly off: readonly DynamicId[];
}

const wholeNumber = (text: string, name: string): number => {
  const n = Number(text);
  if (!Number.isInteger(n) || n < 1)
    throw new Error(`--${name} takes a whole number from 1 on, not "${text}"`);
  return n;
};
const listOf = <T extends string>(text: string | undefined, known: readonly T[], name: string): T[] =>
  (text ? text.split(",") : []).map((x) => {
    const hit = known.find((k) => k.toLowerCase() === x.trim().toLowerCase());
    if (!hit) throw new Error(`--${name} knows no "${x}"; there are ${known.join(", ")}`);
    return hit;
  });

/** The full run is one of 500 games an arm; claims that take more or fewer do so in proportion in a smaller one. */
const FULL = 500;
const gamesOf = (c: Claim, o: Options): number => Math.ceil(((c.games ?? FULL) * o.games) / FULL);

/** Judges claims on games played with these options. */
async function judge(claims: readonly Claim[], o: Options, pool: Pool, label: string): Promise<Judged[]> {
  const show = progress(label);
  const run = async (jobs: Parameters<Pool["run"]>[0]) => {
    let done = 0;
    return pool.run(jobs, () => show(++done, jobs.length));
  };
  const asked = claims.flatMap((c) =>
    c.arms.map((arm) => ({
      arm,
      games: Math.max(o.games, Math.round(((c.games ?? o.games) * o.games) / 500)),
    })),
  );
  const read: Read = await readGames(asked, o.seed, o.off, run);
  const strict = new Judge(true);
  return claims.map((claim) => {
    const verdicts = claim.judge((arm) => read(arm).slice(0, gamesOf(claim, o)), strict);
    return { claim, verdicts, holds: verdicts.every((v) => v.holds) };
  });
}

async function withSearch(
  claims: readonly Claim[],
  o: Options,
  pool: Pool,
  wanted: boolean,
): Promise<Claim[]> {
  if (!wanted) return [...claims];
  const show = progress("C19 search");
  const found = await search((arms, games) =>
    readGames(
      arms.map((arm) => ({ arm, games })),
      SEARCH_SEED,
      o.off,
      (jobs) => {
        let done = 0;
        return pool.run(jobs, () => show(++done, jobs.length));
      },
    ),
  );
  return [...claims, c19(found)].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
}

async function ablate(claims: readonly Claim[], o: Options, pool: Pool): Promise<boolean> {
  // one that is not counted yet says as much of a dynamic as any other, once it holds
  const whole = await judge(claims, o, pool, "nothing silenced");
  const standing = claims.filter((c) => whole.find((j) => j.claim === c)?.holds);
  console.log(
    `of ${claims.length} claims ${standing.length} hold with nothing silenced (${o.games} games an arm)`,
  );
  let all = true;
  for (const d of DYNAMIC_IDS) {
    const judged = await judge(standing, { ...o, off: [d] }, pool, `${d} silenced`);
    const broken = judged.filter((j) => !j.holds).map((j) => j.claim.id);
    if (broken.length === 0) all = false;
    console.log(`${d.padEnd(4)} ${broken.length ? broken.join(" ") : "NONE FAILS"}`);
  }
  return all;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      games: { type: "string" },
      seed: { type: "string", default: "1" },
      only: { type: "string" },
      off: { type: "string" },
      ablate: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      par: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const ids = [...CLAIMS.map((c) => c.id), "C19"];
  const only = listOf(values.only, ids, "only");
  const off = listOf(values.off, DYNAMIC_IDS, "off");
  const games = wholeNumber(values.games ?? (values.ablate ? "60" : "500"), "games");
  const o: Options = { games, seed: wholeNumber(values.seed, "seed"), off };
  const picked = CLAIMS.filter((c) => only.length === 0 || only.includes(c.id));
  const pool = openPool(new URL(import.meta.url));
  try {
    if (values.par) {
      await writePar("game-rules/data/par.ts", (jobs) => pool.run(jobs));
      return 0;
    }
    if (values.ablate) return (await ablate(picked, o, pool)) ? 0 : 1;
    const claims = await withSearch(picked, o, pool, only.length === 0 || only.includes("C19"));
    const judged = await judge(claims, o, pool, "claims");
    if (values.json)
      console.log(
        JSON.stringify(
          judged.map(({ claim, ...rest }) => ({
            id: claim.id,
            says: claim.says,
            later: claim.later === true,
            ...rest,
          })),
          null,
          2,
        ),
      );
    else printTable(judged, o);
    return judged.every((j) => j.holds || j.claim.later) ? 0 : 1;
  } finally {
    await pool.close();
  }
}

if (!answerAsWorker()) {
  main().then(
    (status) => process.exit(status),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exit(2);
    },
  );
}
