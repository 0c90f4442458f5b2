// C31 to C33: the reading is earned, no part of a score is had for nothing, and pressure is earned, wears off, and brings JNIM to words.
import {
  type AimId,
  type Policy,
  ROLES,
  type Role,
  type Scenario,
  scenarios,
  type View,
} from "../../../game-rules/index.ts";
import { PASSING, SILENT } from "../arms/alone.ts";
import { type Arm, game, type Table } from "../arms/arm.ts";
import { BAMAKO_PLANS } from "../arms/bamako.ts";
import { BALANCED, balanced, history, ON_LINE, OTHERS, type Others, seated } from "../arms/common.ts";
import { ofType } from "../arms/counts.ts";
import { line, type Wish, without } from "../arms/lines.ts";
import { type Claim, column, gainOf, gains, type Judge, type Read, type Verdict } from "../claim.ts";
import { meanOf, medianOf } from "../statistics.ts";

const full = scenarios["missed-moment"];
const TABLES: Readonly<Record<Others, Table>> = { history, balanced };

/** Steps of the talks, answers to a signal, and receivers: of every seat. */
const HAND_IN_HAND = [
  ...["paris.back_talks", "paris.tolerate_talks", "paris.forbid_talks", "paris.answer_signal"],
  ...["paris.open_channel", "paris.seek_hostages", "paris.guarantee_settlement"],
  ...["paris.build_receiver", "paris.hand_over", "paris.support_minusma"],
  ...["bamako.open_talks", "bamako.pursue_talks", "bamako.local_talks", "bamako.renew_mandate"],
  ...["jnim.seek_talks", "jnim.enter_talks", "jnim.local_truce", "jnim.negotiate_hostages"],
  "jnim.release_hostages",
];
const nothingOffered = (table: Table): Table =>
  Object.fromEntries(ROLES.map((r) => [r, without(table[r], HAND_IN_HAND)])) as Table;

interface Unearned {
  readonly announce: number;
  readonly aims: readonly AimId[];
  /** What counts as these aims' means, where no receiver is among it. */
  readonly means: readonly Wish[];
  readonly veto?: true;
}

/** Paris announces in a turn and goes home, to nobody, with these aims declared from the first. */
const leavesAlone = (base: Policy, o: Unearned): Policy =>
  line(
    base,
    (v) => [
      ...(v.turn >= o.announce ? [{ id: "paris.announce_exit" as const, option: "2" }] : []),
      ...(o.veto ? [{ id: "paris.forbid_talks" as const, option: "open" }] : []),
      ...v.zones.map((z) => ({ id: "paris.draw_down" as const, zone: z.id, target: "none" })),
      ...v.aims
        .filter((a) => !o.aims.includes(a.id))
        .map((a) => ({ id: "paris.drop_aim" as const, option: a.id })),
      ...o.aims.map((option) => ({ id: "paris.declare_aim" as const, option })),
      ...o.means,
    ],
    (d) => d.id === "paris.announce_exit" || d.id === "paris.draw_down" || d.id === "paris.declare_aim",
  );

const alone = (key: string, others: Others, o: Unearned): Arm => {
  const table = nothingOffered(TABLES[others]);
  return game(`C31 ${key}, others ${others}`, {
    policies: seated(table, { paris: leavesAlone(table.paris, o) }),
  });
};

const TURNS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const DECLARED = {
  "what holds by itself": {
    aims: ["soil_safe", "capital_safe"],
    means: [{ id: "paris.analyse_threat" }, { id: "paris.send_aid" }],
  },
  "what is worked for": {
    aims: ["limit_harm", "local_security"],
    means: [{ id: "paris.send_aid" }, { id: "paris.pay_services", zone: "GAO" }],
  },
} as const satisfies Record<string, Pick<Unearned, "aims" | "means">>;
const UNEARNED = OTHERS.flatMap((others) =>
  Object.entries(DECLARED).flatMap(([name, what]) =>
    TURNS.map((announce) => ({
      what: `${name}, turn ${announce}, others ${others}`,
      arm: alone(`${name}, turn ${announce}`, others, { announce, ...what }),
    })),
  ),
);
const VETO = OTHERS.flatMap((others) =>
  [1, 3, 5].map((announce) => {
    const o = { announce, ...DECLARED["what holds by itself"] };
    return {
      what: `announced in turn ${announce}, others ${others}`,
      off: alone(`no veto, turn ${announce}`, others, o),
      on: alone(`veto in force, turn ${announce}`, others, { ...o, veto: true }),
    };
  }),
);

export const c31: Claim = {
  id: "C31",
  says: "without talks, answers or receivers an exit reads below 55 at the median whenever announced and whatever is declared; an open veto in force costs it at least 6",
  cites: "The Missed Moment; Serval Success, Barkhane Bane",
  games: 150,
  arms: [...UNEARNED.map((x) => x.arm), ...VETO.flatMap((x) => [x.off, x.on])],
  judge: (read, j) => [
    ...UNEARNED.map(({ what, arm }) =>
      j.below(`reading, median: ${what}`, medianOf(column(read(arm), "reading")), 55),
    ),
    ...VETO.map(({ what, off, on }) =>
      j.atMost(`an open veto, reading: ${what}`, gainOf(read(off), read(on), "reading"), -6),
    ),
  ],
};

/** One seat passing among balanced ones, and what else it might do. */
/** Plans of a seat beside its own balanced play and history's: what moves a part that those leave where it is. */
const everywhere = (v: View, id: Wish["id"]): Wish[] => v.zones.map((z) => ({ id, zone: z.id }));
/** A seat that does this first, among balanced ones, and then what `rest` would. */
const plan = (role: Role, does: string, wishes: (v: View) => readonly Wish[], rest = SILENT): Arm =>
  game(`C32 ${role} ${does}`, { policies: seated(balanced, { [role]: line(rest, wishes) }) });

const PLANS: Readonly<Record<Role, readonly Arm[]>> = {
  paris: [
    game("C32 Paris sends everybody home at once, to nobody", {
      policies: seated(balanced, {
        paris: line(SILENT, (v) => [
          { id: "paris.announce_exit", option: "2" },
          ...v.zones.map((z) => ({ id: "paris.draw_down" as const, zone: z.id, target: "none" })),
        ]),
      }),
    }),
  ],
  bamako: BAMAKO_PLANS,
  jnim: [
    plan(
      "jnim",
      "storms posts before all else",
      (v) => [...everywhere(v, "jnim.attack_post"), ...everywhere(v, "jnim.recruit_fighters")],
      balanced.jnim,
    ),
    plan("jnim", "lets its rival be", () => [{ id: "jnim.tolerate_is" }]),
  ],
  moscow: [
    plan("moscow", "works on the neighbours", () => [
      { id: "moscow.court_neighbour", target: "ouagadougou" },
      { id: "moscow.court_neighbour", target: "niamey" },
    ]),
  ],
};
const plansOf = (role: Role): readonly Arm[] => [BALANCED, ON_LINE.balanced[role], ...PLANS[role]];

function partsOf(read: Read, j: Judge, role: Role): Verdict[] {
  const still = read(PASSING[role]);
  const parts = Object.keys(still[0] ?? {}).filter((k) => k.startsWith(`${role}.`));
  return parts.flatMap((part) => {
    const max = still[0]?.[`max.${part}`] ?? 0;
    // the plan that moves it most, up or down
    const moved = plansOf(role)
      .map((plan) => gains(still, read(plan), part))
      .map((xs) => meanOf(xs))
      .map((i) => (i.figure < 0 ? { ...i, figure: -i.figure, low: -i.high, high: -i.low } : i))
      .reduce((a, b) => (b.low > a.low ? b : a));
    return [
      j.atLeast(`${part} moved by a plan, of ${max}`, moved, 0.15 * max),
      j.below(`${part} of who passes`, meanOf(column(still, part)), 0.95 * max),
    ];
  });
}

export const c32: Claim = {
  id: "C32",
  says: "for every part of every score some plan of its owner moves its mean by at least 15 % of its maximum, and none is within 5 % of it for a seat that passes",
  cites: "Lessons Learned (measures that can be met)",
  games: 300,
  arms: ROLES.flatMap((role) => [PASSING[role], ...plansOf(role)]),
  judge: (read, j) => ROLES.flatMap((role) => partsOf(read, j, role)),
};

const FORCE = [
  ...["paris.patrol_zone", "paris.strike_zone", "paris.raid_leadership", "paris.clear_zone"],
  "paris.arm_partners",
];
const YEAR = 4;

const year = (key: string, policies: Table): Arm =>
  game(key, {
    policies,
    until: YEAR,
    measure: (events, s) => ({
      pressure: s.tracks.pressure / 10,
      opposition: s.tracks.frenchOpposition / 10,
      lost: s.tally.losses / 10,
      paid: s.tally.cost / 10,
      byFrance: ofType(events, "HarmDone")
        .filter((e) => e.by === "france")
        .reduce((n, e) => n + e.band, 0),
    }),
  });
const IDLE = Object.fromEntries(
  OTHERS.map((others) => [
    others,
    year(`C33 a year without force, others ${others}`, {
      ...TABLES[others],
      paris: without(TABLES[others].paris, FORCE),
    }),
  ]),
) as Record<Others, Arm>;
const EFFORT = year("C33 history's effort", history);

/** What the framework asks of pressure: the gate. */
const GATE = 30;

const pressed = (pressure: number): Scenario => ({ ...full, tracks: { ...full.tracks, pressure } });
/** Whether JNIM bounds the war in the first quarter, at this pressure. */
const speaks = (pressure: number): Arm =>
  game(`C33 JNIM's word at pressure ${pressure}`, {
    scenario: pressed(pressure),
    policies: balanced,
    until: 1,
    measure: (events) => ({
      spoke: ofType(events, "SignalGiven").some((e) => e.signal.kind === "bound") ? 1 : 0,
    }),
  });
const STEPS = [
  [35, 45],
  [48, 58],
] as const;
const HUMBLED = [70, 95] as const;
const AT = Object.fromEntries([35, 45, 48, 58, 70, 95].map((n) => [n, speaks(n)])) as Record<number, Arm>;
const at = (n: number): Arm => AT[n] as Arm;

export const c33: Claim = {
  id: "C33",
  says: "a year without force lets pressure fall below the framework's gate, history's effort keeps it above; pressure makes JNIM's signal likelier, humiliation less; force raises opposition, cost and harm",
  cites: "The Missed Moment",
  games: 1000,
  arms: [IDLE.history, IDLE.balanced, EFFORT, ...Object.values(AT)],
  judge(read, j) {
    const below = (a: Arm) => column(read(a), "pressure").map((n) => n < GATE);
    const more = (from: Arm, to: Arm, what: string) => meanOf(gains(read(from), read(to), what));
    const spoke = ([low, high]: readonly [number, number]) => {
      const i = more(at(low), at(high), "spoke");
      return { ...i, figure: 100 * i.figure, low: 100 * i.low, high: 100 * i.high };
    };
    return [
      ...OTHERS.map((o) =>
        j.shareAtLeast(`below the gate after a year without force, others ${o}`, below(IDLE[o]), 0.8),
      ),
      j.shareAtLeast(
        "above it with history's effort",
        below(EFFORT).map((x) => !x),
        0.6,
      ),
      ...STEPS.map((step) =>
        j.atLeast(`signal likelier, points, pressure ${step.join(" to ")}`, spoke(step), 5),
      ),
      j.below(`signal less likely, points, pressure ${HUMBLED.join(" to ")}`, spoke(HUMBLED)),
      ...["opposition", "paid", "byFrance"].map((what) =>
        j.above(`${what} by history's effort`, more(IDLE.history, EFFORT, what)),
      ),
    ];
  },
};
