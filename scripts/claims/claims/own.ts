// C101 to C114: claims of our own, from the report's sections that the design's list does not reach, so that no dynamic can be
// silenced without a claim that fails.
import {
  type GameState,
  type Policy,
  type Scenario,
  scenarios,
  type TrackId,
} from "../../../game-rules/index.ts";
import { type Game, game } from "../arms/arm.ts";
import { history, seated } from "../arms/common.ts";
import { ofType } from "../arms/counts.ts";
import { exit, line, type Wish, without } from "../arms/lines.ts";
import { type Claim, column, gainOf } from "../claim.ts";
import { meanOf } from "../statistics.ts";

const full = scenarios["missed-moment"];
const SILENT: Policy = { orders: () => [], deals: () => [] };
const NOBODY = { paris: SILENT, bamako: SILENT, jnim: SILENT, moscow: SILENT };
const alone = (role: keyof typeof NOBODY, wishes: (turn: number) => readonly Wish[]) => ({
  ...NOBODY,
  [role]: line(SILENT, (v) => wishes(v.turn)),
});

/** Points of these tracks when the game stops. */
const ending =
  (...tracks: readonly TrackId[]): NonNullable<Game["measure"]> =>
  (_events, s: GameState) =>
    Object.fromEntries(tracks.map((t) => [t, s.tracks[t] / 10]));

const withTracks = (tracks: Partial<Scenario["tracks"]>, more: Partial<Scenario> = {}): Scenario => ({
  ...full,
  events: [],
  ...more,
  tracks: { ...full.tracks, ...tracks },
});

const ASKS = game("C101 partners asked every quarter", {
  until: 8,
  policies: alone("paris", () => [{ id: "paris.ask_europeans" }, { id: "paris.patrol_zone", zone: "GAO" }]),
  measure(events) {
    let turn = 1;
    const came = [0, 0];
    let late = 0;
    for (const e of events) {
      if (e.type === "PhaseOpened") turn = e.turn;
      if (e.type !== "OrderCarriedOut") continue;
      if (e.result === "europeans_came") came[turn <= 4 ? 0 : 1] = (came[turn <= 4 ? 0 : 1] ?? 0) + 1;
      if (e.result === "held_up_by_partners") late += 1;
    }
    return { early: came[0] ?? 0, later: came[1] ?? 0, late };
  },
});
export const c101: Claim = {
  id: "C101",
  says: "partners add less each time and slow Paris's orders (D6)",
  cites: "Serval Success, Barkhane Bane",
  arms: [ASKS],
  judge: (read, j) => [
    j.below(
      "units in the second year less those in the first",
      meanOf(read(ASKS).map((f) => (f.later ?? 0) - (f.early ?? 0))),
    ),
    j.above("orders that came late, a game", meanOf(column(read(ASKS), "late"))),
  ],
};

const blamed = (sentiment: number) =>
  game(`C102 blame at sentiment ${sentiment}`, {
    scenario: withTracks({ sentiment }),
    until: 2,
    policies: alone("bamako", () => [{ id: "bamako.blame_paris" }]),
    measure(events) {
      const lines = ofType(events, "TrackMoved")
        .filter((e) => e.track === "legitimacy")
        .flatMap((e) => e.lines.filter((l) => l.code === "paris_blamed").map((l) => l.n / 10));
      return { first: lines[0] ?? 0, second: lines[1] ?? 0 };
    },
  });
const [CALM, ANGRY] = [blamed(20), blamed(70)];
export const c102: Claim = {
  id: "C102",
  says: "blame buys legitimacy in proportion to sentiment, and half as much when repeated (D9)",
  cites: "Serval Success, Barkhane Bane",
  arms: [CALM, ANGRY],
  judge: (read, j) => [
    j.above("at 70 more than at 20, points", gainOf(read(CALM), read(ANGRY), "first")),
    j.below(
      "the second less two thirds of the first",
      meanOf(read(ANGRY).map((f) => (f.second ?? 0) - ((f.first ?? 0) * 2) / 3)),
    ),
  ],
};

const marched = (sentiment: number) =>
  game(`C103 a street at ${sentiment}`, {
    scenario: withTracks({ sentiment }),
    until: 2,
    policies: NOBODY,
    measure: (events, s) => ({
      marches: ofType(events, "StreetMarched").length,
      support: s.tracks.legitimacy / 10,
    }),
  });
const [QUIET, HOT] = [marched(30), marched(85)];
export const c103: Claim = {
  id: "C103",
  says: "sentiment over a threshold becomes demonstrations that press Bamako (D11)",
  cites: "Serval Success, Barkhane Bane",
  arms: [QUIET, HOT],
  judge: (read, j) => [
    j.above("marches more at 85 than at 30", gainOf(read(QUIET), read(HOT), "marches")),
    j.below("legitimacy under a hot street, points", gainOf(read(QUIET), read(HOT), "support")),
  ],
};

const told = (key: string, turns: (turn: number) => readonly Wish[]) =>
  game(key, { until: 3, policies: alone("paris", turns), measure: ending("framing") });
const CLAIMED = told("C104 the contact claimed", (t) => (t >= 2 ? [{ id: "paris.claim_event" }] : []));
const UNTOLD = told("C104 nothing claimed", () => []);
export const c104: Claim = {
  id: "C104",
  says: "a true event that is claimed makes the story stronger, once (D19)",
  cites: "Serval Success, Barkhane Bane",
  arms: [CLAIMED, UNTOLD],
  judge: (read, j) => [j.above("framing, points", gainOf(read(UNTOLD), read(CLAIMED), "framing"))],
};

const WILLING = without(history.bamako, ["bamako.demand_exit"]);
const wagnerThere = (key: string, paris: Policy) =>
  game(key, {
    before: { policies: seated(history, { bamako: WILLING }), until: 8 },
    until: 9,
    policies: seated(history, { paris, bamako: WILLING }),
    measure: ending("warmth", "sentiment"),
  });
const STANDS = wagnerThere(
  "C105 Paris faces Wagner",
  line(history.paris, () => [{ id: "paris.face_wagner" }]),
);
const STANDS_BY = wagnerThere("C105 Paris stands by", history.paris);
export const c105: Claim = {
  id: "C105",
  says: "a stand against Wagner is paid for in the street (D20)",
  cites: "Executive Summary",
  arms: [STANDS, STANDS_BY],
  judge: (read, j) => [j.above("sentiment, points", gainOf(read(STANDS_BY), read(STANDS), "sentiment"))],
};

const pressed = (key: string, wishes: readonly Wish[]) =>
  game(key, { until: 2, policies: alone("jnim", () => wishes), measure: ending("means", "pressure") });
const WAITS = pressed("C106 JNIM waits", [{ id: "jnim.wait_out" }]);
const IDLES = pressed("C106 JNIM does nothing", []);
export const c106: Claim = {
  id: "C106",
  says: "JNIM is prepared for attrition: waiting costs it nothing and shakes pressure off (D21)",
  cites: "Serval Success, Barkhane Bane",
  arms: [WAITS, IDLES],
  judge: (read, j) => [
    j.below("pressure, points", gainOf(read(IDLES), read(WAITS), "pressure")),
    j.above("means, points", gainOf(read(IDLES), read(WAITS), "means")),
  ],
};

const neighbours: NonNullable<Game["measure"]> = (_e, s) => ({
  next: (s.tracks.niamey + s.tracks.ouagadougou) / 10,
});
const HUMBLED = game("C107 history, neighbours", { policies: history, measure: neighbours });
const CHOSEN = game("C107 out by choice, neighbours", {
  policies: seated(history, {
    paris: exit(history.paris, { from: 1, announce: 4, talks: true, aims: true }),
  }),
  measure: neighbours,
});
export const c107: Claim = {
  id: "C107",
  says: "a French humiliation in Mali loosens the neighbours; an exit by choice does not (D22)",
  cites: "The Missed Moment; Executive Summary",
  arms: [HUMBLED, CHOSEN],
  judge: (read, j) => [
    j.above("Niamey and Ouagadougou together, points", gainOf(read(HUMBLED), read(CHOSEN), "next")),
  ],
};

const left = (key: string, paris: Policy) =>
  game(key, {
    policies: seated(history, { paris }),
    measure: (_e, s) => ({ lost: s.exit.abandoned, held: s.exit.handed }),
  });
const BUILT = left(
  "C108 receivers built first",
  line(exit(history.paris, { from: 1, announce: 4, talks: true }), (v) =>
    v.turn <= 5
      ? (["LIP", "KID"] as const).map((zone) => ({
          id: "paris.build_receiver" as const,
          zone,
          target: zone === "KID" ? "minusma" : "fama",
        }))
      : [],
  ),
);
const UNBUILT = left("C108 none built", exit(history.paris, { from: 1, announce: 4, talks: true }));
export const c108: Claim = {
  id: "C108",
  says: "receivers built beforehand take over what would else be left (D24)",
  cites: "Serval Success, Barkhane Bane",
  arms: [BUILT, UNBUILT],
  judge: (read, j) => [
    j.above("zones handed to one able to hold", gainOf(read(UNBUILT), read(BUILT), "held")),
    j.below("zones left to nobody", gainOf(read(UNBUILT), read(BUILT), "lost")),
  ],
};

const afterCoup = (key: string, paris: Policy) =>
  game(key, { until: 6, policies: seated(history, { paris }), measure: ending("framing", "donors") });
const CONDITION = afterCoup("C109 a line taken", history.paris);
const UNDECIDED = afterCoup("C109 none taken", without(history.paris, ["paris.take_line"]));
export const c109: Claim = {
  id: "C109",
  says: "after a coup, having no line costs credit in both: with those who govern and with those who are to believe (D26)",
  cites: "Executive Summary; The Missed Moment",
  arms: [CONDITION, UNDECIDED],
  judge: (read, j) => [
    j.below("framing without a line, points", gainOf(read(CONDITION), read(UNDECIDED), "framing")),
    j.below("donors without a line, points", gainOf(read(CONDITION), read(UNDECIDED), "donors")),
  ],
};

const seen = (key: string, wishes: readonly Wish[]) =>
  game(key, { until: 6, policies: alone("paris", () => wishes), measure: ending("sentiment") });
const MIGHTY = seen("C110 battlegroups every quarter", [{ id: "paris.deploy_battlegroup", zone: "GAO" }]);
const MODEST = seen("C110 none more", []);
export const c110: Claim = {
  id: "C110",
  says: "visible French means without more safety raise sentiment with no campaign at all (D27)",
  cites: "Serval Success, Barkhane Bane",
  arms: [MIGHTY, MODEST],
  judge: (read, j) => [
    j.above("sentiment with more means in sight, points", gainOf(read(MODEST), read(MIGHTY), "sentiment")),
    j.above(
      "sentiment as it is, over its start",
      meanOf(read(MODEST).map((f) => (f.sentiment ?? 0) - full.tracks.sentiment)),
    ),
  ],
};

const asked = (key: string, channel: boolean) =>
  game(key, {
    until: 4,
    policies: {
      ...alone("paris", () =>
        channel
          ? [{ id: "paris.open_channel" }, { id: "paris.seek_hostages" }]
          : [{ id: "paris.seek_hostages" }],
      ),
      jnim: line(SILENT, () => [{ id: "jnim.negotiate_hostages" }]),
    },
    measure: (events) => ({
      freed: ofType(events, "HostagesChanged").filter((e) => e.why === "freed_through_channel").length,
    }),
  });
const [THROUGH, DIRECT] = [asked("C111 through a third party", true), asked("C111 with no channel", false)];
export const c111: Claim = {
  id: "C111",
  says: "Paris can free hostages at one remove, and has no line of its own (D28)",
  cites: "Lessons Learned",
  arms: [THROUGH, DIRECT],
  judge: (read, j) => [
    j.above("freed through the channel, a game", meanOf(column(read(THROUGH), "freed"))),
    j.never("freed without one", column(read(DIRECT), "freed")),
  ],
};

const UNTENDED = game("C112 nobody tends the contact", {
  until: 5,
  policies: NOBODY,
  scenario: withTracks({ legitimacy: 80 }),
  measure: ending("contact", "mandate"),
});
export const c112: Claim = {
  id: "C112",
  says: "contacts and mandates decay unless renewed (D29)",
  cites: "Lessons Learned",
  arms: [UNTENDED],
  judge: (read, j) => [
    j.below("contact after five quarters, of 35", meanOf(column(read(UNTENDED), "contact")), 30),
    j.below("mandate after five quarters, of 60", meanOf(column(read(UNTENDED), "mandate")), 50),
  ],
};

const talked = (key: string, pursues: boolean) =>
  game(key, {
    until: 3,
    policies: {
      ...NOBODY,
      bamako: line(SILENT, () => (pursues ? [{ id: "bamako.pursue_talks" }] : [])),
      jnim: line(SILENT, () => [{ id: "jnim.enter_talks" }]),
    },
    measure: (_e, s) => ({ rung: s.talks.rung }),
  });
const [PURSUED, LEFT_OPEN] = [talked("C113 talks pursued", true), talked("C113 talks left open", false)];
export const c113: Claim = {
  id: "C113",
  says: "talks that nobody forbids and both sides come to climb the ladder (D14)",
  cites: "The Missed Moment",
  arms: [PURSUED, LEFT_OPEN],
  judge: (read, j) => [
    j.above("rungs gained by pursuing", gainOf(read(LEFT_OPEN), read(PURSUED), "rung")),
    j.shareAtLeast(
      "a mandate or more by the third quarter",
      read(PURSUED).map((f) => (f.rung ?? 0) >= 2),
      0.6,
    ),
  ],
};

const aims = (key: string, wishes: (turn: number) => readonly Wish[]) =>
  game(key, { until: 6, policies: alone("paris", wishes), measure: ending("creep", "framing") });
const VAGUE = aims("C114 aims that cannot be met", () => []);
const CLEAR = aims("C114 limited aims", (t) =>
  t === 1
    ? [
        { id: "paris.drop_aim", option: "defeat_terrorism" },
        { id: "paris.drop_aim", option: "regional_stability" },
        { id: "paris.declare_aim", option: "soil_safe" },
      ]
    : [{ id: "paris.analyse_threat" }],
);
export const c114: Claim = {
  id: "C114",
  says: "vague aims feed mission creep and weaken the story; limited ones do not (D1, D23)",
  cites: "Serval Success, Barkhane Bane; Lessons Learned",
  arms: [VAGUE, CLEAR],
  judge: (read, j) => [
    j.below("creep under limited aims, points", gainOf(read(VAGUE), read(CLEAR), "creep")),
    j.above("framing under limited aims, points", gainOf(read(VAGUE), read(CLEAR), "framing")),
  ],
};
