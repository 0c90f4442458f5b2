// Claims of our own on politics: contagion, two minds, the indirect channel, shelf life, the ladder: from the report's sections that the
// design's list does not reach, so that no dynamic can be silenced without a claim that fails.
import { type Policy, RUNG } from "../../../game-rules/index.ts";
import { alone, ending, NOBODY, SILENT, withTracks } from "../arms/alone.ts";
import { type Game, game } from "../arms/arm.ts";
import { history, seated } from "../arms/common.ts";
import { ofType } from "../arms/counts.ts";
import { exit, line, without } from "../arms/lines.ts";
import { type Claim, column, gainOf } from "../claim.ts";
import { meanOf } from "../statistics.ts";

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
      read(PURSUED).map((f) => (f.rung ?? 0) >= RUNG.mandate),
      0.6,
    ),
  ],
};
