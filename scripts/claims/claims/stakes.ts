// C34, C42, C43: what a settlement is worth to whom, who complicates it, and whom France has reason to fear.
import {
  type DynamicId,
  type GameEvent,
  type GameState,
  newGame,
  type OrderId,
  type Policy,
  playOut,
  ROLES,
  type Role,
  RUNG,
  type Scenario,
  scenarios,
} from "../../../game-rules/index.ts";
import type { Summary } from "../../../game-rules/policies/index.ts";
import { arm, game, type Table } from "../arms/arm.ts";
import { balanced, history, seated } from "../arms/common.ts";
import { harmBy } from "../arms/counts.ts";
import { cooperates, line, words } from "../arms/lines.ts";
import { type Claim, column, type Judge } from "../claim.ts";
import type { Figures } from "../figures.ts";
import { meanOf } from "../statistics.ts";

const full = scenarios["missed-moment"];

/** Four that want a settlement (C28). */
const COOPERATING = Object.fromEntries(ROLES.map((r) => [r, cooperates(balanced[r], r)])) as Table;

const TALK_STEPS: readonly OrderId[] = [
  "bamako.open_talks",
  "bamako.pursue_talks",
  "jnim.seek_talks",
  "jnim.enter_talks",
];

/** The same scripts until a quarter: then Bamako breaks off, and nobody takes another step. */
const brokenOff = (turn: number): Table =>
  Object.fromEntries(
    ROLES.map((role): [Role, Policy] => [
      role,
      line(
        COOPERATING[role],
        (v) => (v.turn === turn && role === "bamako" ? [{ id: "bamako.break_talks" }] : []),
        (d, v) => v.turn >= turn && TALK_STEPS.includes(d.id),
      ),
    ]),
  ) as Table;

/** What a score owes to the rung itself. */
const forRungs = (s: Summary, role: Role): number =>
  Object.values(s.scores[role].parts)
    .flatMap((p) => p.causes)
    .filter((c) => c.cause === "rungs")
    .reduce((n, c) => n + c.amount, 0);

/** Scores of a game that settles, and of the same game broken off in the very quarter in which it would have. */
function settledOrNot(seed: number, off: readonly DynamicId[]): Figures {
  const start = newGame(full, seed, { off: [...off] });
  const whole = playOut(start, COOPERATING, seed, { events: false }).summary;
  if (whole.settled === undefined) return {};
  const before: GameState =
    whole.settled > 1
      ? playOut(start, COOPERATING, seed, { until: whole.settled - 1, events: false }).state
      : start;
  const broken = playOut(before, brokenOff(whole.settled), seed, { events: false }).summary;
  return Object.fromEntries(
    ROLES.flatMap((r) => [
      [r, whole.scores[r].total - broken.scores[r].total],
      [`${r} rungs`, forRungs(whole, r) - forRungs(broken, r)],
      ...Object.entries(whole.scores[r].parts).map(([part, { value }]) => [
        `${r} ${part}`,
        value - (broken.scores[r].parts[part]?.value ?? 0),
      ]),
    ]),
  );
}
const SETTLED_OR_NOT = arm("C34 settled, less the same game broken off", settledOrNot);

/** At least half of what a settlement is worth must lie outside the points for its rung. */
const beyondRungs = (j: Judge, games: readonly Figures[], role: Role, sign: 1 | -1) =>
  j.atLeast(
    `${role}, half of it outside the points for rungs`,
    meanOf(
      games.map((g) => {
        const whole = sign * (g[role] ?? 0);
        return whole - sign * (g[`${role} rungs`] ?? 0) - whole / 2;
      }),
    ),
    0,
  );

export const c34: Claim = {
  id: "C34",
  says: "a settlement is worth 8 to 15 to JNIM and at least 4 to Bamako, and costs Moscow at least 5, against the same game broken off at the framework, at least half of each outside the points for rungs",
  cites: "The Missed Moment; Lessons Learned",
  arms: [SETTLED_OR_NOT],
  judge(read, j) {
    const games = read(SETTLED_OR_NOT).filter((g) => g.jnim !== undefined);
    return [
      j.between("JNIM, points", meanOf(column(games, "jnim")), 8, 15),
      j.atLeast("Bamako, points", meanOf(column(games, "bamako")), 4),
      j.atMost("Moscow, points", meanOf(column(games, "moscow")), -5),
      beyondRungs(j, games, "jnim", 1),
      beyondRungs(j, games, "bamako", 1),
      beyondRungs(j, games, "moscow", -1),
    ];
  },
};

const ZONE = "MOP";
const UNTIL = 6;

/** Cooperating scripts, Paris arming paramilitaries in one zone whenever it may, or never. */
const withPartners = (key: string, armed: boolean) =>
  game(key, {
    until: UNTIL,
    policies: seated(COOPERATING, {
      paris: line(
        COOPERATING.paris,
        () => (armed ? [{ id: "paris.arm_partners", zone: ZONE }] : []),
        (d) => d.id === "paris.arm_partners" || d.id === "paris.drop_partners",
      ),
    }),
    measure(events, s, summary) {
      const at = s.scenario.zones.findIndex((z) => z.id === ZONE);
      const standing = trucesOf(events, at);
      return { truce: standing / UNTIL, framework: summary.rung >= RUNG.framework ? 1 : 0 };
    },
  });

/** Quarters that ended with JNIM's own truce standing in a zone. */
function trucesOf(events: readonly GameEvent[], zone: number): number {
  let stands = false;
  let quarters = 0;
  for (const e of events) {
    if (e.type === "PostureSet" && e.posture.id === "jnim.local_truce" && e.posture.zone === zone)
      stands = true;
    if (e.type === "PostureEnded" && e.id === "jnim.local_truce" && e.zone === zone) stands = false;
    if (e.type === "QuarterClosed" && stands) quarters += 1;
  }
  return quarters;
}
const ARMED = withPartners("C42 partners armed", true);
const UNARMED = withPartners("C42 no partners armed", false);

/** A rival strong enough to be a second war, and talks that stand where they are. */
const underRival = (rung: number): Scenario => ({
  ...full,
  tracks: { ...full.tracks, isStrength: 60 },
  talks: { rung },
});
const QUARTERS = 4;
const harmUnder = (rung: number) =>
  game(`C42 harm at rung ${rung}, a strong rival`, {
    scenario: underRival(rung),
    until: QUARTERS,
    policies: Object.fromEntries(
      ROLES.map((r) => [
        r,
        line(
          balanced[r],
          () => [],
          (d) => TALK_STEPS.includes(d.id),
        ),
      ]),
    ) as Table,
    measure: (events) => ({ byJnim: harmBy(events, "jnim") }),
  });
const [AT_PEACE, AT_WAR] = [harmUnder(4), harmUnder(1)];

const hundredfold = (xs: readonly number[]): number[] => xs.map((x) => 100 * x);
const less = (from: readonly Figures[], to: readonly Figures[], name: string): number[] =>
  hundredfold(column(from, name).map((x, i) => x - (to[i]?.[name] ?? Number.NaN)));

export const c42: Claim = {
  id: "C42",
  says: "partners armed in a zone: a local truce there at least 10 points rarer, a framework at least 5; after a settlement with IS at 50 or more at least a quarter of JNIM's harm remains",
  cites: "Serval Success, Barkhane Bane; Lessons Learned",
  arms: [ARMED, UNARMED, AT_PEACE, AT_WAR],
  judge: (read, j) => [
    j.atLeast("truce there rarer, points", meanOf(less(read(UNARMED), read(ARMED), "truce")), 10),
    j.atLeast("framework rarer, points", meanOf(less(read(UNARMED), read(ARMED), "framework")), 5),
    j.above(
      "harm by JNIM under a settlement, over a quarter of the war's",
      meanOf(column(read(AT_PEACE), "byJnim").map((x, i) => x - (read(AT_WAR)[i]?.byJnim ?? Number.NaN) / 4)),
    ),
  ],
};

const afraid = (key: string, more: number, policies: Table) =>
  game(key, {
    scenario: {
      ...full,
      tracks: { ...full.tracks, isStrength: full.tracks.isStrength + more },
    },
    until: 2,
    policies,
    measure: (_events, s) => ({ fear: s.tracks.homeFear / 10 }),
  });
const BOUND = seated(balanced, { jnim: words(balanced.jnim, "bound") });
const TABLES = { balanced, history, "a bounded JNIM": BOUND };
const FEARS = Object.entries(TABLES).map(([name, table]) => ({
  name,
  as: afraid(`C43 ${name}`, 0, table),
  more: afraid(`C43 ${name}, IS 20 stronger`, 20, table),
}));

export const c43: Claim = {
  id: "C43",
  says: "isStrength +20 set on the state: homeFear at least 3 higher after two quarters, under a bounded JNIM too",
  cites: "The Missed Moment",
  arms: FEARS.flatMap((f) => [f.as, f.more]),
  judge: (read, j) =>
    FEARS.map(({ name, as, more }) =>
      j.atLeast(
        `fear at home, points, ${name}`,
        meanOf(column(read(more), "fear").map((x, i) => x - (read(as)[i]?.fear ?? Number.NaN))),
        3,
      ),
    ),
};
