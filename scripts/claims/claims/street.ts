// C35 and C37: what the street and the barracks make of a government. Report, "Serval Success, Barkhane Bane": the operations were
// successful in their own right and led to massive street demonstrations; "The Missed Moment": two coups while France waited.
import {
  type GameEvent,
  newGame,
  type OrderDraft,
  type Policy,
  playOut,
  scenarios,
} from "../../../game-rules/index.ts";
import { arm, type Game, game } from "../arms/arm.ts";
import { balanced, history, seated } from "../arms/common.ts";
import { ofType } from "../arms/counts.ts";
import { line, without } from "../arms/lines.ts";
import { type Claim, gainOf } from "../claim.ts";
import type { Figures } from "../figures.ts";
import { mean, meanOf } from "../statistics.ts";
import { SHEETS } from "./last-window-sheets.ts";

const OPERATIONS = ["moscow.campaign", "moscow.fund_movement", "moscow.publish_poll"];
const quiet = without(balanced.moscow, OPERATIONS);
/** The report's three: accounts, a movement, a poll, every quarter that they can be paid for. */
const loud = line(quiet, (v) => [
  ...(v.postures.some((p) => p.id === "moscow.campaign")
    ? []
    : [{ id: "moscow.campaign" as const, zone: "BKO" as const, option: "anti_french" }]),
  { id: "moscow.fund_movement", zone: "BKO" },
  { id: "moscow.publish_poll" },
]);
/** Paris asks who is behind it until it has been printed. */
const asks = line(balanced.paris, () => [{ id: "paris.attribute_campaign" }]);

const asked = (events: readonly GameEvent[]): boolean => ofType(events, "DemandMade").length > 0;
const printed = (events: readonly GameEvent[]): boolean =>
  ofType(events, "CampaignAttributed").some((e) => e.right);
const street: NonNullable<Game["measure"]> = (events) => ({
  asked: Number(asked(events)),
  printed: Number(printed(events)),
});
const among = (key: string, moscow: Policy, paris: Policy = balanced.paris) =>
  game(`C35 ${key}`, { policies: seated(balanced, { moscow, paris }), measure: street });

const OFF = among("operations off", quiet);
const ON = among("operations on", loud);
const OFF_ASKED = among("operations off, Paris asks who", quiet, asks);
const ON_ASKED = among("operations on, Paris asks who", loud, asks);

const TURNS = scenarios["missed-moment"].turns;
/** Seed by seed: what legitimacy is less in the second, the mean of the quarters from the third on in which both are elected. */
function lostSupport(off: readonly Figures[], on: readonly Figures[]): number[] {
  return off.flatMap((f, i) => {
    const g = on[i] as Figures;
    const until = Math.min(f.coup1 ?? 0, g.coup1 ?? 0, TURNS + 1);
    const turns = Array.from({ length: Math.max(0, until - 3) }, (_, k) => k + 3);
    if (turns.length === 0) return [];
    return [mean(turns.map((t) => (g[`legitimacy${t}`] ?? 0) - (f[`legitimacy${t}`] ?? 0)))];
  });
}

export const c35: Claim = {
  id: "C35",
  says: "Moscow's campaign, movement and poll against none, the others balanced: Bamako at least 10 points likelier to demand, restrict or expel, an elected government's legitimacy lower by at least 3, Moscow better by at least 2; found out and printed, worse than none",
  cites: "Serval Success, Barkhane Bane",
  arms: [OFF, ON, OFF_ASKED, ON_ASKED],
  judge(read, j) {
    const [off, on] = [read(OFF), read(ON)];
    const points = on.map((f, i) => 100 * ((f.asked ?? 0) - (off[i]?.asked ?? 0)));
    const found = read(ON_ASKED).map((f, i) => [read(OFF_ASKED)[i] as Figures, f] as const);
    const inPrint = found.filter(([, f]) => f.printed === 1);
    return [
      j.atLeast("demand, restrict or expel, points likelier", meanOf(points), 10),
      j.atMost("legitimacy of an elected government, points", meanOf(lostSupport(off, on)), -3),
      j.atLeast("Moscow's score, points", gainOf(off, on, "moscow"), 2),
      j.below(
        "Moscow's score where it was found out and printed, points",
        meanOf(inPrint.map(([a, b]) => (b.moscow ?? 0) - (a.moscow ?? 0))),
      ),
    ];
  },
};

const last = scenarios["last-window"];
const PREFIX = "bamako.".length;
/** A sheet as a line of text: `pursue_talks garrison_zone:SEG`. */
const written = (orders: readonly OrderDraft[]): string =>
  orders.map((o) => [o.id.slice(PREFIX), o.zone, o.option].filter(Boolean).join(":")).join(" ");

const BOTS = { balanced, history };
const firstSheets = Object.entries(BOTS).map(([name, bot]) =>
  game(`C37 first sheets of ${name}`, {
    scenario: last,
    policies: seated(balanced, { bamako: bot.bamako }),
    until: 1,
    measure: (events) => {
      const sheet = ofType(events, "SheetCommitted").find((e) => e.role === "bamako");
      return { sheet: SHEETS.findIndex((s) => written(s) === written(sheet?.orders ?? [])) };
    },
  }),
);
const FELL = SHEETS.map((orders) =>
  arm(`C37 ${written(orders)}`, (seed, off) => {
    const from = newGame(last, seed, { off: [...off] });
    const overrides = [{ turn: 1, role: "bamako" as const, orders }];
    const { summary } = playOut(from, balanced, seed, { until: 1, events: false, overrides });
    return { fell: Number(summary.coups.length > 0) };
  }),
);
/** The share of games in which a bot must give a sheet for it to be one that is played, and the games it takes to tell. */
const GIVEN = 0.01;
const TELLS = 200;

export const c37: Claim = {
  id: "C37",
  says: "last-window: Bamako's first sheet moves the chance of a coup in that quarter by at least 15 points between two sheets chosen on other seeds, each one that a bot gives in at least 1 % of games",
  cites: "The Missed Moment",
  arms: [...firstSheets, ...FELL],
  games: 1500,
  judge(read, j) {
    // a few games cannot tell one in a hundred: there the list as it was found stands
    const given = SHEETS.map((_, i) =>
      firstSheets.some(
        (a) => read(a).length < TELLS || mean(read(a).map((f) => Number(f.sheet === i))) >= GIVEN,
      ),
    );
    const games = FELL.map((a, i) => ({ i, fell: read(a).map((f) => f.fell ?? 0) })).filter(
      ({ i }) => given[i],
    );
    // chosen on every other game, measured on the rest
    const chosen = games
      .map((g) => ({ ...g, chance: mean(g.fell.filter((_, n) => n % 2 === 0)) }))
      .sort((a, b) => a.chance - b.chance);
    const [best, worst] = [chosen[0], chosen.at(-1)];
    const rest = (xs: readonly number[] | undefined) => (xs ?? []).filter((_, n) => n % 2 === 1);
    const less = rest(best?.fell);
    const apart = rest(worst?.fell).map((x, n) => 100 * (x - (less[n] ?? x)));
    return [j.atLeast(`chance of a coup, points apart, ${games.length} sheets`, meanOf(apart), 15)];
  },
};
