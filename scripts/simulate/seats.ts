// The table of seats: what each scores for doing nothing, as the balanced bot, on the line of history and by the best fixed plan that a
// search finds; and how games end. It says at a glance whether a seat has anything to play for.
import { READING_BANDS, ROLES, type Role } from "../../game-rules/index.ts";
import { PASSING } from "../claims/arms/alone.ts";
import { type Arm, game, type Table } from "../claims/arms/arm.ts";
import { balanced, history } from "../claims/arms/common.ts";
import { column, mean } from "../claims/claim.ts";
import { type Found, SEARCH_SEED, search } from "../claims/claims/search.ts";
import { type Figures, NEVER } from "../claims/figures.ts";
import { type Run, readGames } from "../claims/reading.ts";
import { median } from "../claims/statistics.ts";

/** Games with what the usual figures leave out: was a departure demanded, and how often did ground change hands. */
const watched = (key: string, policies: Table): Arm =>
  game(`seats: ${key}`, {
    policies,
    measure: (events) => ({
      demanded: events.some((e) => e.type === "DemandMade") ? 1 : 0,
      "changes of control": events.filter((e) => e.type === "ControlChanged").length,
    }),
  });

const TABLES = { balanced: watched("balanced", balanced), history: watched("history", history) } as const;

/** Mean scores, and how the games of one table ended: shares from 0 to 1. */
export interface Seats {
  readonly seats: Readonly<
    Record<Role, Readonly<Record<"passes" | "balanced" | "history" | "plan", number>>>
  >;
  readonly endings: Readonly<Record<keyof typeof TABLES, Endings>>;
  /** Of each part of each seat's score the mean: passing, balanced. */
  readonly parts: Readonly<Record<string, { readonly passes: number; readonly balanced: number }>>;
}

export interface Endings {
  readonly out: number;
  /** Of the exits that were completed. */
  readonly choice: number;
  readonly contested: number;
  readonly duress: number;
  readonly coup: number;
  readonly secondCoup: number;
  readonly wagner: number;
  readonly demanded: number;
  readonly settled: number;
  readonly changesOfControl: number;
}

const share = (games: readonly Figures[], is: (f: Figures) => boolean): number =>
  games.length ? games.filter(is).length / games.length : 0;
const came = (name: string) => (f: Figures) => (f[name] ?? NEVER) < NEVER;
const reads =
  (word: string) =>
  (f: Figures): boolean =>
    (READING_BANDS.find((band) => (f.reading ?? Number.NaN) < band.to) ?? READING_BANDS[2]).word === word;

/** How games ended. */
export function endingsOf(games: readonly Figures[]): Endings {
  const out = games.filter(came("out"));
  return {
    out: share(games, came("out")),
    choice: share(out, reads("choice")),
    contested: share(out, reads("contested")),
    duress: share(out, reads("duress")),
    coup: share(games, came("coup1")),
    secondCoup: share(games, came("coup2")),
    wagner: share(games, came("wagner")),
    demanded: share(games, (f) => (f.demanded ?? 0) > 0),
    settled: share(games, came("settled")),
    changesOfControl: median(column(games, "changes of control")),
  };
}

/** Plays the table: the plans by C19's search on seeds of its own, valued with everything else on the seeds asked for. */
export async function seatsOf(games: number, seed: number, run: Run): Promise<Seats> {
  const found: readonly Found[] = await search((arms, n) =>
    readGames(
      arms.map((arm) => ({ arm, games: n })),
      SEARCH_SEED,
      [],
      run,
    ),
  );
  const plans = found.flatMap(({ single, pair, plan }) => [single, pair, plan]);
  const arms = [...Object.values(PASSING), ...Object.values(TABLES), ...plans];
  const read = await readGames(
    arms.map((arm) => ({ arm, games })),
    seed,
    [],
    run,
  );
  const score = (arm: Arm, name: string): number => mean(column(read(arm), name));
  const best = (role: Role): number =>
    Math.max(
      ...found
        .filter((f) => f.role === role)
        .flatMap((f) => [f.single, f.pair, f.plan].map((a) => score(a, role))),
    );
  const names = Object.keys(read(TABLES.balanced)[0] ?? {}).filter((n) =>
    /^(paris|bamako|jnim|moscow)\./.test(n),
  );
  return {
    seats: Object.fromEntries(
      ROLES.map((role) => [
        role,
        {
          passes: score(PASSING[role], role),
          balanced: score(TABLES.balanced, role),
          history: score(TABLES.history, role),
          plan: best(role),
        },
      ]),
    ) as Seats["seats"],
    parts: Object.fromEntries(
      names.map((name) => [
        name,
        { passes: score(PASSING[name.split(".")[0] as Role], name), balanced: score(TABLES.balanced, name) },
      ]),
    ),
    endings: { balanced: endingsOf(read(TABLES.balanced)), history: endingsOf(read(TABLES.history)) },
  };
}

const points = (x: number): string => x.toFixed(1).padStart(9);
const percent = (x: number): string => `${Math.round(100 * x)} %`.padStart(8);

/** The table as a page to read. */
export function seatsAsText({ seats, parts, endings }: Seats, games: number, seed: number): string {
  return [
    `${games} games an arm of missed-moment from seed ${seed}, the other seats balanced; "history": all four on it`,
    "",
    `${"".padEnd(10)}${["passes", "balanced", "history", "best plan"].map((h) => h.padStart(10)).join("")}`,
    ...ROLES.map((r) => {
      const { passes, balanced, history, plan } = seats[r];
      return `${r.padEnd(10)}${[passes, balanced, history, plan].map((x) => ` ${points(x)}`).join("")}`;
    }),
    "",
    `${"Endings".padEnd(22)}${Object.keys(endings)
      .map((n) => n.padStart(9))
      .join("")}`,
    ...(Object.keys(endings.balanced) as (keyof Endings)[]).map(
      (what) =>
        `${what.padEnd(22)}${Object.values(endings)
          .map((e) => ` ${what === "changesOfControl" ? points(e[what]).slice(1) : percent(e[what])}`)
          .join("")}`,
    ),
    "",
    `${"Parts of the scores".padEnd(22)}   passes balanced`,
    ...Object.entries(parts).map(([name, p]) => `${name.padEnd(22)}${points(p.passes)}${points(p.balanced)}`),
  ].join("\n");
}
