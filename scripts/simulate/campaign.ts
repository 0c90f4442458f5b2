// What Moscow's anti-French campaign does in a zone, by the resentment it finds there (D10): pairs of games on the same seed that
// differ in the campaign alone, the other seats on the historical line, with Bamako's help and without.
import { policies, type Scenario, scenarios, ZONE_IDS, type ZoneId } from "../../game-rules/index.ts";
import { type Arm, family, played } from "../claims/arms/arm.ts";
import { seated } from "../claims/arms/common.ts";
import { line, without } from "../claims/arms/lines.ts";
import type { Read } from "../claims/claim.ts";
import type { Figures } from "../claims/figures.ts";
import { type Interval, meanOf } from "../claims/statistics.ts";

/** Resentment at the start, points: from next to none to nearly all. */
export const RESENTMENTS = [5, 10, 15, 30, 50, 70, 90] as const;
/** Read after so many quarters of it. */
export const AFTER = [1, 4] as const;

export interface Cell {
  readonly zone: ZoneId;
  readonly resentment: number;
  /** Whether Bamako blames Paris and courts Moscow each quarter, in both games of a pair, or does neither. */
  readonly helped: boolean;
}

interface Side extends Cell {
  readonly campaign: boolean;
}

const { history } = policies;
const HELP = ["bamako.blame_paris", "bamako.court_moscow"] as const;
const HELPING = line(history.bamako, () => HELP.map((id) => ({ id })));
const ALOOF = without(history.bamako, HELP);

const scenarioWith = ({ zone, resentment }: Cell): Scenario => ({
  ...scenarios["missed-moment"],
  zones: scenarios["missed-moment"].zones.map((z) =>
    z.id === zone ? { ...z, start: { ...z.start, resentment } } : z,
  ),
});

/** What else of Moscow's lives on the same theme: a campaign wears it out, and a movement's money would buy less for it. */
const SAME_THEME = ["moscow.campaign", "moscow.fund_movement", "moscow.publish_poll"];

/** History's Moscow with this campaign held from the first quarter, or with none; in both without what shares its theme. */
const moscowOf = ({ zone, campaign }: Side) =>
  line(
    history.moscow,
    () => (campaign ? [{ id: "moscow.campaign", zone, option: "anti_french" }] : []),
    (d) => SAME_THEME.includes(d.id),
  );

const side = family("campaign", (rest) => {
  const told = JSON.parse(rest) as Side;
  const game = {
    scenario: scenarioWith(told),
    policies: seated(history, { moscow: moscowOf(told), bamako: told.helped ? HELPING : ALOOF }),
    until: Math.max(...AFTER),
  };
  return (seed, off): Figures => {
    const f = played(game, seed, off);
    return Object.fromEntries(
      AFTER.map((turn) => [String(turn), f[`sentiment${turn}.${told.zone}`] ?? Number.NaN]),
    );
  };
});

const sidesOf = (cell: Cell): { without: Arm; with: Arm } => ({
  without: side(JSON.stringify({ ...cell, campaign: false } satisfies Side)),
  with: side(JSON.stringify({ ...cell, campaign: true } satisfies Side)),
});

export const cellsOf = (zone: ZoneId): Cell[] =>
  [false, true].flatMap((helped) => RESENTMENTS.map((resentment) => ({ zone, resentment, helped })));

export const armsOf = (cells: readonly Cell[]): Arm[] =>
  cells.flatMap((cell) => {
    const { without, with: held } = sidesOf(cell);
    return [without, held];
  });

export interface Effect extends Cell {
  /** By quarters of campaign: the mean difference of the pairs in the zone's sentiment, points. */
  readonly after: Readonly<Record<string, Interval>>;
}

export function effectsOf(cells: readonly Cell[], read: Read): Effect[] {
  return cells.map((cell) => {
    const { without, with: held } = sidesOf(cell);
    const base = read(without);
    const more = (turn: number) =>
      read(held).map((f, i) => (f[turn] ?? Number.NaN) - (base[i]?.[turn] ?? Number.NaN));
    return { ...cell, after: Object.fromEntries(AFTER.map((turn) => [turn, meanOf(more(turn))])) };
  });
}

/** The zone by its id, or what is wrong with it. */
export function zoneOf(text: string): ZoneId {
  const zone = ZONE_IDS.find((z) => z === text);
  if (!zone) throw new Error(`--zone knows no "${text}"; there are ${ZONE_IDS.join(", ")}`);
  return zone;
}

const points = (x: number): string => `${x < 0 ? "" : "+"}${x.toFixed(2)}`;
const interval = (i: Interval): string => `${points(i.figure)} [${points(i.low)}, ${points(i.high)}]`;

export function campaignAsText(
  effects: readonly Effect[],
  { zone, games, seed }: { zone: ZoneId; games: number; seed: number },
): string {
  const rows = (helped: boolean) =>
    effects
      .filter((e) => e.helped === helped)
      .map(
        (e) =>
          `  ${String(e.resentment).padStart(10)}  ${AFTER.map((t) => interval(e.after[t] as Interval).padStart(24)).join("  ")}`,
      );
  const head = `  ${"resentment".padStart(10)}  ${AFTER.map((t) => `after ${t} ${t === 1 ? "quarter" : "quarters"}`.padStart(24)).join("  ")}`;
  return [
    `Moscow's anti-French campaign in ${zone}: points of sentiment there, against the same seed without it`,
    `${games} pairs a row from seed ${seed}, the other seats on history; mean [95 % bootstrap interval]`,
    "Moscow funds no movement and publishes no poll in either: they would draw on the theme that a campaign wears out",
    "",
    "Bamako neither blames Paris nor courts Moscow",
    head,
    ...rows(false),
    "",
    "Bamako blames Paris and courts Moscow each quarter",
    head,
    ...rows(true),
  ].join("\n");
}
