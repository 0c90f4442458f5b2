// C10 to C17: what orders on the ground and in the media do, one choice changed.
import { type Policy, policies, type Scenario, scenarios, type ZoneId } from "../../../game-rules/index.ts";
import { game } from "../arms/arm.ts";
import { history, seated } from "../arms/common.ts";
import { clearedZones, harmBy, movedBy, ofType, removedBy, unitsBy } from "../arms/counts.ts";
import { atEveryChance, line, type Wish, without } from "../arms/lines.ts";
import { type Claim, column, gainOf, mean } from "../claim.ts";
import type { Figures } from "../figures.ts";
import { bootstrap, meanOf } from "../statistics.ts";

const full = scenarios["missed-moment"];
const onLine = (role: "paris" | "bamako" | "moscow", policy: Policy) => seated(history, { [role]: policy });
const firstQuarter = (key: string, wish: Wish, scenario: Scenario = full) =>
  game(key, {
    scenario,
    until: 1,
    policies: onLine(
      "paris",
      line(without(history.paris, ["paris.forbid_talks"]), () => [wish]),
    ),
  });

const VETO = firstQuarter("C10 a veto in 2020 Q1", { id: "paris.forbid_talks", option: "open" });
const NO_VETO = firstQuarter("C10 none", { id: "paris.tolerate_talks" });

export const c10: Claim = {
  id: "C10",
  says: "a veto on talks raises sentiment and lowers the elected government's legitimacy",
  cites: "The Missed Moment",
  arms: [VETO, NO_VETO],
  judge: (read, j) => [
    j.above("sentiment, points", gainOf(read(NO_VETO), read(VETO), "sentiment1")),
    j.below("legitimacy, points", gainOf(read(NO_VETO), read(VETO), "legitimacy1")),
  ],
};

const START = full.zones.map((z) => ({
  administration: z.start.administration * 10,
  fama: z.start.forces.fama ?? 0,
}));
const cleared = (key: string, bamako: Policy) =>
  game(key, {
    policies: seated(history, {
      paris: atEveryChance(without(history.paris, ["paris.announce_exit"]), "paris.clear_zone"),
      bamako,
    }),
    measure(events) {
      const zones = clearedZones(events, START);
      const count = (administered: boolean, fell: boolean) =>
        zones.filter((z) => z.administered === administered && (!fell || z.fell)).length;
      return {
        bare: count(false, false),
        bareFell: count(false, true),
        built: count(true, false),
        builtFell: count(true, true),
      };
    },
  });
/** Officials and soldiers follow into every zone that was cleared. */
const BUILDS = cleared(
  "C11 administration follows",
  line(history.bamako, (v) =>
    v.zones
      .filter((z) => z.own.cleared)
      .flatMap((z) => [
        { id: "bamako.restore_administration" as const, zone: z.id },
        { id: "bamako.deploy_army" as const, zone: z.id },
      ]),
  ),
);
const LEAVES = cleared("C11 nothing follows", without(history.bamako, ["bamako.restore_administration"]));

export const c11: Claim = {
  id: "C11",
  says: "a cleared zone without administration is under JNIM or IS again within 4 quarters in at least 70 %, with administration and army in at most 30 %",
  cites: "Serval Success, Barkhane Bane",
  arms: [BUILDS, LEAVES],
  judge(read, j) {
    const each = (name: "bare" | "built") =>
      [...read(BUILDS), ...read(LEAVES)].flatMap((f) => {
        const fell = f[`${name}Fell`] ?? 0;
        return Array.from({ length: f[name] ?? 0 }, (_, i) => i < fell);
      });
    return [
      j.shareAtLeast("fell again without administration", each("bare"), 0.7),
      j.shareAtMost("fell again with administration and army", each("built"), 0.3),
    ];
  },
};

const HUNTED: readonly ZoneId[] = ["LIP", "GAO", "GOU"];
const hunt = (key: string, wishes: readonly Wish[], ids: readonly string[]) =>
  game(key, {
    policies: onLine(
      "paris",
      line(
        without(history.paris, [
          "paris.announce_exit",
          "paris.patrol_zone",
          "paris.strike_zone",
          "paris.clear_zone",
          "paris.raid_leadership",
        ]),
        () => wishes,
      ),
    ),
    measure(events) {
      const { orders, cells } = removedBy(events, ids);
      const strikes = removedBy(events, ["paris.strike_zone"]).orders;
      return { orders, cells, strikes };
    },
  });
const FLUSHED = hunt(
  "C12 patrol and strike",
  [
    { id: "paris.patrol_zone", zone: "LIP" },
    { id: "paris.strike_zone", zone: "LIP" },
  ],
  ["paris.strike_zone"],
);
const ALONE = hunt("C12 strike alone", [{ id: "paris.strike_zone", zone: "LIP" }], ["paris.strike_zone"]);

export const c12: Claim = {
  id: "C12",
  says: "patrol and strike removes at least twice what strike alone does",
  cites: "Serval Success, Barkhane Bane",
  arms: [FLUSHED, ALONE],
  judge(read, j) {
    const pairs = read(FLUSHED).map((f, i) => [f, read(ALONE)[i] as Figures] as const);
    const each = (rows: readonly Figures[]) =>
      mean(column(rows, "cells")) / Math.max(0.001, mean(column(rows, "strikes")));
    return [
      j.atLeast(
        "cells a strike, flushed against alone, times",
        bootstrap(
          pairs,
          (rows) => each(rows.map(([a]) => a)) / Math.max(0.001, each(rows.map(([, b]) => b))),
        ),
        2,
      ),
    ];
  },
};

/** Nobody stands on the ground of the zones that are struck: whatever is won there was won from the air. */
const AIR: Scenario = {
  ...full,
  zones: full.zones.map((z) =>
    HUNTED.includes(z.id)
      ? {
          ...z,
          start: {
            ...z.start,
            control: "jnim",
            forces: { jnim: z.start.forces.jnim, is: z.start.forces.is },
          },
        }
      : z,
  ),
};
const FROM_THE_AIR = game("C13 strikes alone", {
  scenario: AIR,
  policies: {
    ...history,
    paris: line({ orders: () => [], deals: () => [] }, () =>
      HUNTED.map((zone) => ({ id: "paris.strike_zone" as const, zone })),
    ),
    bamako: { orders: () => [], deals: () => [] },
    moscow: { orders: () => [], deals: () => [] },
    jnim: without(history.jnim, ["jnim.contest_is"]),
  },
  measure(events, s) {
    const at = HUNTED.map((id) => s.scenario.zones.findIndex((z) => z.id === id));
    const won = ofType(events, "ControlChanged").filter(
      (e) => at.includes(e.zone) && (e.to === "state" || e.to === "groups"),
    );
    return { won: won.length, strikes: removedBy(events, ["paris.strike_zone"]).orders };
  },
});

export const c13: Claim = {
  id: "C13",
  says: "strikes alone never win control of a zone",
  cites: "Serval Success, Barkhane Bane",
  arms: [FROM_THE_AIR],
  judge: (read, j) => [
    j.never("zones won", column(read(FROM_THE_AIR), "won")),
    j.above("strikes flown a game", meanOf(column(read(FROM_THE_AIR), "strikes"))),
  ],
};

const tested = (key: string, table: typeof history) =>
  game(key, {
    policies: table,
    measure: (events) => ({
      met: ofType(events, "AimTested").filter((e) => e.aim === "defeat_terrorism" && e.met).length,
      asked: ofType(events, "AimTested").filter((e) => e.aim === "defeat_terrorism").length,
    }),
  });
const AIMS = [
  tested("C14 history", history),
  tested("C14 random", policies.random),
  tested(
    "C14 everything for it",
    seated(history, {
      paris: line(
        history.paris,
        () => [
          { id: "paris.declare_aim", option: "defeat_terrorism" },
          { id: "paris.clear_zone" },
          { id: "paris.raid_leadership" },
        ],
        (d) => d.id === "paris.drop_aim" || d.id === "paris.announce_exit",
      ),
    }),
  ),
];

export const c14: Claim = {
  id: "C14",
  says: "'defeat terrorism' is never met",
  cites: "Lessons Learned",
  arms: AIMS,
  judge: (read, j) =>
    AIMS.flatMap((a) => [
      j.never(a.key, column(read(a), "met")),
      j.above(`${a.key}: tests a game`, meanOf(column(read(a), "asked"))),
    ]),
};

const withResentment = (points: number): Scenario => ({
  ...full,
  zones: full.zones.map((z) => (z.capital ? { ...z, start: { ...z.start, resentment: points } } : z)),
});
const SILENT: Policy = { orders: () => [], deals: () => [] };
const campaign = (key: string, resentment: number, bamako: Policy) =>
  game(key, {
    scenario: withResentment(resentment),
    until: 1,
    policies: {
      paris: SILENT,
      jnim: SILENT,
      bamako,
      moscow: line(SILENT, () => [{ id: "moscow.campaign", zone: "BKO", option: "anti_french" }]),
    },
    measure: (events) => ({ effect: movedBy(events, "sentiment", "campaign") }),
  });
const CALM = campaign("C15 resentment 15", 15, SILENT);
const ANGRY = campaign("C15 resentment 70", 70, SILENT);
const HELPED = campaign(
  "C15 resentment 70, Bamako helps",
  70,
  line(SILENT, () => [{ id: "bamako.blame_paris" }]),
);

export const c15: Claim = {
  id: "C15",
  says: "disinformation at resentment 15 or less has at most a fifth of its effect at 70 or more, reach equal, and more with Bamako's help than without",
  cites: "Serval Success, Barkhane Bane",
  arms: [CALM, ANGRY, HELPED],
  judge(read, j) {
    const pairs = read(CALM).map((f, i) => [f.effect ?? 0, read(ANGRY)[i]?.effect ?? 0] as const);
    return [
      j.above("effect at 70, points", meanOf(column(read(ANGRY), "effect"))),
      j.atMost(
        "effect at 15 as a share of that",
        bootstrap(pairs, (rows) => mean(rows.map(([a]) => a)) / mean(rows.map(([, b]) => b))),
        0.2,
      ),
      j.above("with Bamako's help, points more", gainOf(read(ANGRY), read(HELPED), "effect")),
    ];
  },
};

const RECRUITS = (code: string) => /^recruit|driven_to_arms/.test(code);
const armed = (key: string, paris: Policy) =>
  game(key, {
    policies: onLine("paris", paris),
    measure: (events, s) => ({
      removed:
        unitsBy(events, "jnim", "-", (c) => c === "removed_by_armed") +
        unitsBy(events, "is", "-", (c) => c === "removed_by_armed"),
      recruits: unitsBy(events, "jnim", "+", RECRUITS),
      tension: mean(s.zones.map((z) => z.tension / 10)),
    }),
  });
const ARMS = armed(
  "C16 partners armed",
  line(history.paris, (v) =>
    v.turn <= 3
      ? [
          { id: "paris.arm_partners" as const, zone: "MOP" as const },
          { id: "paris.arm_partners" as const, zone: "DOG" as const },
        ]
      : [],
  ),
);
const UNARMED = armed("C16 none", without(history.paris, ["paris.arm_partners"]));

export const c16: Claim = {
  id: "C16",
  says: "paramilitary partners raise removals now, tension and recruits later",
  cites: "Serval Success, Barkhane Bane",
  arms: [ARMS, UNARMED],
  judge: (read, j) => [
    j.above("cells removed by the armed", gainOf(read(UNARMED), read(ARMS), "removed")),
    j.above("tension in the end, points", gainOf(read(UNARMED), read(ARMS), "tension")),
    j.above("recruits", gainOf(read(UNARMED), read(ARMS), "recruits")),
  ],
};

const hired = (key: string, moscow: Policy) =>
  game(key, {
    policies: onLine("moscow", moscow),
    measure: (events) => ({
      byWagner: harmBy(events, "wagner"),
      recruits: unitsBy(events, "jnim", "+", (c) => c === "recruits_after_harm"),
    }),
  });
const USED = hired("C17 Wagner used at every chance", atEveryChance(history.moscow, "moscow.use_wagner"));
const UNUSED = hired("C17 Wagner in its barracks", without(history.moscow, ["moscow.use_wagner"]));

export const c17: Claim = {
  id: "C17",
  says: "Wagner's operations raise civilian harm and later recruitment",
  cites: "Serval Success, Barkhane Bane",
  arms: [USED, UNUSED],
  judge: (read, j) => [
    j.above("harm, all hands", gainOf(read(UNUSED), read(USED), "harm")),
    j.above("recruits after harm", gainOf(read(UNUSED), read(USED), "recruits")),
  ],
};
