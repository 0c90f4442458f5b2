// npm run calibrate: how far the method of the missed moments can be trusted, a row a risk. Exit status 1 when a row fails. Answers of
// real games are kept in .cache/calibrate, so that a run that was stopped goes on where it was.
import { rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Role } from "../../game-rules/index.ts";
import { viewFor } from "../../game-rules/index.ts";
import { MARGIN } from "../../server/debrief/analysis/looks.ts";
import type { Calibration } from "../../server/debrief/analysis/measured.ts";
import { type Part, Player } from "../../server/debrief/analysis/parts.ts";
import { intervalOf, mean } from "../../server/debrief/analysis/statistics.ts";
import { answerAsWorker, Crew, Kept } from "./crew.ts";
import { type Forecast, likelyAbove, tenths } from "./forecasts.ts";
import { freshGains } from "./fresh.ts";
import { type Game, recordedGame } from "./games.ts";
import { hasWindow, nothingToFind } from "./planted.ts";
import { allGains, bestFamily, curve, pooled, type Real, surviving, twoWindows, windowsOf } from "./real.ts";
import { covered, falselyOpen, foundAt, spreadsOf } from "./resampled.ts";
import { above, atMost, measuredOf, percent, type Row, text, within } from "./rows.ts";

const MEASURED = "server/debrief/analysis/measured.json";

const HELP = `npm run calibrate -- [options]
  --quick       one game, one seat, small numbers: minutes instead of the better part of an hour
  --seeds N     historical lines (5; 1 with --quick)
  --workers N   ${availableParallelism()}
  --write       puts what was measured on the page of the method (${MEASURED})
  --fresh       forgets what was played before`;

interface Scale {
  readonly seeds: number;
  readonly budget: number | undefined;
  readonly seats: readonly Role[] | undefined;
  readonly debriefs: number;
  readonly unsplit: number;
  readonly whole: number;
  readonly draws: number;
  readonly planted: number;
  /** Cells whose intervals are held against many more games, and how many. */
  readonly cells: number;
  readonly games: number;
}
const FULL: Scale = {
  seeds: 5,
  budget: undefined,
  seats: undefined,
  debriefs: 10_000,
  unsplit: 500,
  whole: 100,
  draws: 20_000,
  planted: 500,
  cells: 200,
  games: 2_000,
};
const QUICK: Scale = {
  seeds: 1,
  budget: 8_000,
  seats: ["paris"],
  debriefs: 400,
  unsplit: 60,
  whole: 10,
  draws: 4_000,
  planted: 60,
  cells: 8,
  games: 200,
};

const line = (seed: number): Game => ({ scenario: "missed-moment", players: "history", seed });

async function analysed(crew: Crew, game: Game, scale: Scale): Promise<Real> {
  const { hash } = recordedGame(game);
  const { budget, seats } = scale;
  const kept = new Kept([hash, game.bots ?? "balanced"].join("-"));
  const options = { ...(budget ? { budget } : {}), ...(seats ? { seats } : {}) };
  const { analysis, asked } = await crew.analysis(game, options, kept);
  return { analysis, asked, kept };
}

function falseWindows(real: readonly Real[], scale: Scale): Row[] {
  const spreads = spreadsOf(real.flatMap(allGains));
  const recorded = recordedGame(line(1));
  const whole = Array.from({ length: scale.whole }, (_, n) =>
    hasWindow(nothingToFind(recorded, n + 1, MARGIN)),
  );
  return [
    atMost(
      "no_window",
      "false windows: every option worth the margin",
      falselyOpen(spreads, scale.debriefs, true),
      5,
    ),
    above("unsplit", "  the same without the split of seeds", falselyOpen(spreads, scale.unsplit, false), 5),
    atMost("nothing_to_find", "C27: whole debriefs of a game where all is worth the margin", whole, 5),
    ...[32, 64, 128].map((pairs) =>
      within(
        "coverage",
        `coverage of the 95 % interval, ${pairs} pairs, resampled`,
        covered(spreads, scale.draws, pairs),
        HELD,
        { pairs },
      ),
    ),
  ];
}

/** How often, of a hundred, an interval of 95 % has to hold the truth. */
const HELD = [93, 97] as const;
/** Pairs of games that a cell is judged by at first. */
const FIRST_LOOK = 32;

/**
 * What is said of cells by their first 32 pairs, against many more games of the same cells, on dice that nobody has used: their
 * intervals, and how likely it is that they gain more than the margin.
 */
async function coverage(crew: Crew, real: Real, { cells, games }: Scale, game: Game): Promise<Row[]> {
  const asked = real.analysis.seats
    .flatMap((seat) =>
      seat.families
        .filter((f) => f.use === "missed")
        .flatMap((f) => f.cells.map((cell) => ({ role: seat.role, cell }))),
    )
    .slice(0, cells);
  const held: boolean[] = [];
  const forecasts: Forecast[] = [];
  for (const { role, cell } of asked) {
    const gains = await freshGains(crew, game, { role, cell, kept: real.kept }, games);
    const truth = mean(gains.slice(FIRST_LOOK));
    const first = gains.slice(0, FIRST_LOOK);
    const { low, high } = intervalOf(first);
    held.push(low <= truth && truth <= high);
    forecasts.push({ said: likelyAbove(first, MARGIN), came: truth > MARGIN });
  }
  return [
    within("coverage_cells", `coverage of cells against ${games} games`, held, HELD, { games }),
    ...tenths(forecasts).map(
      ({ from, to, said, came, n }): Row => ({
        risk: `calibration: said to pay, ${from} to ${to} %`,
        measured: `said ${said} %, came true ${came} % of ${n}`,
        bound: "",
        told: { trial: "said_and_came", figures: { from, to, said, came, n } },
      }),
    ),
  ];
}

function power(scale: Scale): Row[] {
  return [1, 2, 4, 6, 8, 12].map((deviation): Row => {
    const found = foundAt(deviation, scale.planted);
    const [seen, edged] = [found.map((f) => f.found), found.map((f) => f.edges)];
    const figures = { deviation, found: percent(seen), edges: percent(edged), n: found.length };
    return {
      told: { trial: "power", figures },
      risk: `power: a window of +8, pairs' deviation ${deviation}`,
      measured: `found in ${percent(seen)} %, edges within a quarter in ${percent(edged)} %`,
      bound: deviation <= 6 ? "found in 90 %" : "",
      ...(deviation <= 6 ? { holds: percent(seen) >= 90 } : {}),
    };
  });
}

async function bias(crew: Crew, real: Real, scale: Scale): Promise<Row> {
  const other = await analysed(crew, { ...line(1), bots: "history" }, scale);
  const same = surviving(real.analysis, other.analysis);
  return {
    told: { trial: "other_bots", figures: { standing: same.filter(Boolean).length, of: same.length } },
    risk: "bots' bias: windows that stand with other bots too",
    measured: `${same.filter(Boolean).length} of ${same.length}`,
    bound: "",
  };
}

function kinds(real: readonly Real[]): Row {
  const families = real.flatMap((r) => r.analysis.seats.flatMap((s) => s.families));
  const n = (kind: string): number => families.filter((f) => f.kind === kind).length;
  return {
    told: { trial: "kinds", figures: { moments: n("moment"), habits: n("habit"), paper: n("paper") } },
    risk: "habit or paper shown as moment",
    measured: `${n("moment")} moments, ${n("habit")} habits, ${n("paper")} on paper`,
    bound: "fixed cases: windows.test.ts, verdicts.test.ts",
  };
}

/** Only what others know is changed: foresight plays the very same games. */
function hindsight(): Row {
  const recorded = recordedGame(line(1));
  const same: boolean[] = [];
  for (const turn of [3, 7]) {
    const starts = recorded.starts.map((s) => structuredClone(s));
    const changed = starts[turn - 1];
    const truth = recorded.starts[turn - 1];
    if (!changed || !truth) continue;
    changed.tracks.leverage += 30;
    for (const zone of changed.zones) zone.forces.jnim += 1;
    const worlds = { role: "paris" as const, games: 2 };
    const part: Part = {
      id: "",
      turn,
      arm: { play: "alone", role: "paris" },
      block: "worlds",
      from: 0,
      count: 3,
      worlds,
    };
    const answers = [recorded, { ...recorded, starts }].map((r) =>
      JSON.stringify(new Player(r).answer(part)),
    );
    same.push(
      JSON.stringify(viewFor(changed, "paris")) === JSON.stringify(viewFor(truth, "paris")) &&
        answers[0] === answers[1],
    );
  }
  return {
    told: { trial: "hindsight", figures: { same: same.filter(Boolean).length, of: same.length } },
    risk: "hindsight: foresight where only others' secrets change",
    measured: `${same.filter(Boolean).length} of ${same.length} the same`,
    bound: "all",
    holds: same.every(Boolean),
  };
}

function horizon(real: readonly Real[]): Row {
  const cells = real.flatMap(({ analysis: { seats, turns } }) =>
    seats.flatMap((s) => s.families.flatMap((f) => f.cells.map((c) => c.late === c.turn > turns - 2))),
  );
  return {
    told: { trial: "horizon", figures: { percent: percent(cells), n: cells.length } },
    risk: "horizon: the last two quarters are labelled",
    measured: `${percent(cells)} % of ${cells.length} cells`,
    bound: "all; scored after the aftermath alone",
    holds: cells.every(Boolean),
  };
}

function others(real: readonly Real[]): Row {
  const told = real.flatMap(({ analysis }) =>
    windowsOf(analysis).flatMap((w) => {
      const family = analysis.seats.flatMap((s) => s.families).find((f) => f.id === w.family);
      const bots = family?.cells.find((c) => c.turn === w.peak)?.othersAsBots;
      return bots ? [`${w.id} ${w.gain.mean}, ${bots.mean}`] : [];
    }),
  );
  return { risk: "others adapt: as recorded, as bots", measured: told.join("; ") || "no window", bound: "" };
}

async function determinism(bundle: URL): Promise<Row> {
  const game: Game = { scenario: "serval", players: "history", seed: 5 };
  const hashes: string[] = [];
  const first = new Kept();
  for (const size of [1, 2, 4]) {
    const crew = new Crew(bundle, size);
    const { analysis } = await crew.analysis(game, { budget: 500 }, size === 1 ? first : new Kept());
    hashes.push(analysis.hash);
    await crew.close();
  }
  // stopped in the middle, and taken up by others
  const crew = new Crew(bundle, 2);
  const { analysis } = await crew.analysis(game, { budget: 500 }, first.firstHalf());
  hashes.push(analysis.hash);
  await crew.close();
  return {
    told: { trial: "determinism", figures: { results: new Set(hashes).size, runs: hashes.length } },
    risk: "determinism: 1, 2 and 4 workers, and after a halt",
    measured: [...new Set(hashes)].join(", "),
    bound: "one hash",
    holds: new Set(hashes).size === 1,
  };
}

/** Pairs that a curve of the historical line is drawn by: the method itself stops at a quarter of them where a cell is sure. */
const PAIRS = 128;

/**
 * The historical line by the dice of each seed, and by all of them together. The claim is of the line: it is held against the curve that
 * all dice draw, as every claim is held against games of many seeds. What each seed draws by itself is told, and how many show it.
 */
async function historical(crew: Crew, real: readonly Real[]): Promise<Row[]> {
  const rows: Row[] = [];
  const curves: Map<number, number[]>[] = [];
  let alone = 0;
  for (const [i, one] of real.entries()) {
    const role = "paris";
    const seat = one.analysis.seats.find((s) => s.role === role);
    const family = seat && bestFamily(seat);
    if (!family) continue;
    const gains = new Map<number, number[]>();
    for (const cell of family.cells)
      gains.set(cell.turn, await freshGains(crew, line(i + 1), { role, cell, kept: one.kept }, PAIRS));
    curves.push(gains);
    const { checks, figures } = twoWindows(gains);
    if (Object.values(checks).every(Boolean)) alone += 1;
    rows.push({
      told: { trial: "two_windows", figures: { line: i + 1, ...figures } },
      risk: `C26: line ${i + 1} by itself, ${family.id}`,
      measured: said(checks),
      bound: "",
    });
    rows.push({ risk: "", measured: curve(gains), bound: "" });
  }
  const together = pooled(curves);
  const { checks, figures } = twoWindows(together);
  const lines = curves.length;
  rows.push({
    told: { trial: "two_windows_together", figures: { lines, alone, ...figures } },
    risk: `C26: ${lines} lines together, ${alone} by themselves`,
    measured: said(checks),
    bound: "two windows, a valley between",
    holds: Object.values(checks).every(Boolean),
  });
  rows.push({ risk: "", measured: curve(together), bound: "" });
  return rows;
}

const said = (checks: Readonly<Record<string, boolean>>): string =>
  Object.entries(checks)
    .map(([what, holds]) => `${holds ? "" : "NOT "}${what}`)
    .join("; ");

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: "boolean" },
      seeds: { type: "string" },
      workers: { type: "string" },
      write: { type: "boolean" },
      fresh: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help) return console.log(HELP);
  if (values.fresh) rmSync(path.join(".cache", "calibrate"), { recursive: true, force: true });
  const scale = values.quick ? QUICK : FULL;
  const seeds = Number(values.seeds ?? scale.seeds);
  const bundle = new URL(import.meta.url);
  const crew = new Crew(bundle, Number(values.workers ?? availableParallelism()));
  const rows: Row[] = [];
  const tell = (...more: readonly Row[]): void => {
    rows.push(...more);
    for (const row of more) console.log(text(row));
  };
  const real: Real[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const since = performance.now();
    const one = await analysed(crew, line(seed), scale);
    real.push(one);
    const seconds = Math.round((performance.now() - since) / 1000);
    tell({
      risk: `line ${seed}: ${windowsOf(one.analysis).length} windows`,
      measured: `${one.analysis.spent} games, ${seconds} s, hash ${one.analysis.hash}`,
      bound: "",
    });
  }
  const [first] = real;
  if (!first) throw new Error("no line was played");
  tell(...falseWindows(real, scale));
  tell(...(await coverage(crew, first, scale, line(1))));
  tell(...power(scale));
  tell(await bias(crew, first, scale));
  tell(kinds(real), hindsight(), horizon(real), others(real));
  tell(await determinism(bundle));
  tell(...(await historical(crew, real)));
  await crew.close();
  if (values.write) {
    const day = new Date().toISOString().slice(0, 10);
    const written: Calibration = {
      played: recordedGame(line(1)).hash,
      lines: seeds,
      day,
      rows: measuredOf(rows),
    };
    writeFileSync(MEASURED, `${JSON.stringify(written, undefined, 2)}\n`);
  }
  const failed = rows.filter((r) => r.holds === false);
  console.log(failed.length === 0 ? "Every row holds." : `${failed.length} rows fail.`);
  if (failed.length > 0) process.exitCode = 1;
}

if (!answerAsWorker()) await main();
