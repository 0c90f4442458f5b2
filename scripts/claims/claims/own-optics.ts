// Claims of our own on optics: blame, the street, claims, expectation, aims and measures: from the report's sections that the
// design's list does not reach, so that no dynamic can be silenced without a claim that fails.
import { alone, full, NOBODY, soloist, withTracks } from "../arms/alone.ts";
import { game } from "../arms/arm.ts";
import { movedBy, ofType } from "../arms/counts.ts";
import { type Wish } from "../arms/lines.ts";
import { type Claim, column, gainOf } from "../claim.ts";
import { meanOf } from "../statistics.ts";

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

const told = soloist("paris", 3, "framing");
const CLAIMED = told("C104 the contact claimed", (t) => (t >= 2 ? [{ id: "paris.claim_event" }] : []));
const UNTOLD = told("C104 nothing claimed", () => []);
export const c104: Claim = {
  id: "C104",
  says: "a true event that is claimed makes the story stronger, once (D19)",
  cites: "Serval Success, Barkhane Bane",
  arms: [CLAIMED, UNTOLD],
  judge: (read, j) => [j.above("framing, points", gainOf(read(UNTOLD), read(CLAIMED), "framing"))],
};

const seen = soloist("paris", 6, "sentiment");
const MIGHTY = seen("C110 battlegroups every quarter", () => [
  { id: "paris.deploy_battlegroup", zone: "GAO" },
]);
const MODEST = seen("C110 none more", () => []);
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

const aims = soloist("paris", 6, "creep", "framing");
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

const declared = (key: string, wishes: (turn: number) => readonly Wish[]) =>
  game(key, {
    until: 6,
    policies: alone("paris", wishes),
    measure: (events) => ({ story: movedBy(events, "framing", "measure_stands") }),
  });
const MEASURED = declared("C116 an aim that is measured", (t) =>
  t === 1 ? [{ id: "paris.declare_aim", option: "soil_safe" }] : [{ id: "paris.analyse_threat" }],
);
const UNMEASURED = declared("C116 aims without a measure", () => []);
export const c116: Claim = {
  id: "C116",
  says: "a measure that stands on the ground, once declared, makes the story believed; what has none never does (D23)",
  cites: "Lessons Learned",
  arms: [MEASURED, UNMEASURED],
  judge: (read, j) => [
    j.above("framing out of a measure that stands, points", meanOf(column(read(MEASURED), "story"))),
    j.never("framing out of aims without one", column(read(UNMEASURED), "story")),
  ],
};
