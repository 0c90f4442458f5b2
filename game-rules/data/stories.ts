// Each side's accounts of the same event (D19): who can give which, whom it moves and what has to stand behind it. Amounts are tenths
// where it is told first, by somebody whom that ear believes wholly, with something behind it (chosen: below a claim's worth, so that
// telling is never more than doing). Harm to civilians is no story: a side that gains by telling of it would gain by it.
import type { Angle, Ear, Fact, Role, Story, TrackId } from "../vocabulary.ts";

/** `sentiment` is moved where the ear is: in the street of the capital, or in the zones. */
export interface Telling {
  readonly ear: Ear;
  readonly track: TrackId;
  readonly n: number;
}

export interface AngleRow {
  readonly by: Role;
  readonly of: readonly Story[];
  readonly tells: readonly Telling[];
  /** Any one of these makes it hold. */
  readonly behind: readonly Fact[];
}

const EXIT = ["exit_announced", "french_out"] as const;
const tell = (ear: Ear, track: TrackId, n: number): Telling => ({ ear, track, n });

/** Quarters in which an event can still be told anew (chosen: D29, news is old after a year). */
export const TOLD_FOR = 4;

/** Percent of an account's weight: told before anybody else, in one quarter with others, after others (chosen). */
export const PLACE = { first: 100, together: 70, later: 40 } as const;
/** Percent left of an account with nothing behind it (chosen: worth saying, no stand-in for a deed). */
export const BARE = 30;

export const ANGLE_ROWS: Readonly<Record<Angle, AngleRow>> = {
  // report, The Missed Moment: the exit could have been told as a choice and a success
  paris_choice: {
    by: "paris",
    of: EXIT,
    tells: [
      tell("abroad", "framing", 60),
      tell("home", "frenchOpposition", -20),
      tell("street", "sentiment", -12),
    ],
    behind: ["aim_met", "at_the_table", "signal_answered"],
  },
  // report, Serval Success: leaving was planned, with a force to hand over to
  paris_handover: {
    by: "paris",
    of: EXIT,
    tells: [
      tell("abroad", "framing", 40),
      tell("home", "frenchOpposition", -12),
      tell("street", "sentiment", -8),
      tell("zones", "sentiment", -12),
    ],
    behind: ["receiver_ready", "in_good_order"],
  },
  paris_unlawful: {
    by: "paris",
    of: ["coup"],
    tells: [
      tell("abroad", "framing", 20),
      tell("home", "frenchOpposition", -12),
      tell("abroad", "donors", -12),
    ],
    behind: ["line_held"],
  },
  paris_hired: {
    by: "paris",
    of: ["wagner_came"],
    tells: [
      tell("abroad", "framing", 30),
      tell("home", "frenchOpposition", -12),
      tell("street", "influence", -24),
    ],
    behind: ["hand_found", "stood_up"],
  },
  paris_no_talks: {
    by: "paris",
    of: ["veto"],
    tells: [tell("home", "frenchOpposition", -20), tell("street", "sentiment", 16)],
    behind: ["fear_at_home"],
  },
  paris_pressed: {
    by: "paris",
    of: ["settlement"],
    tells: [tell("abroad", "framing", 50), tell("home", "frenchOpposition", -20)],
    behind: ["at_the_table"],
  },
  paris_law: {
    by: "paris",
    of: ["expulsion"],
    tells: [tell("abroad", "framing", 24), tell("home", "frenchOpposition", -12)],
    behind: ["never_overruled"],
  },

  bamako_abandoned: {
    by: "bamako",
    of: EXIT,
    tells: [
      tell("street", "legitimacy", 24),
      tell("street", "sentiment", 30),
      tell("zones", "sentiment", 12),
      tell("abroad", "framing", -40),
    ],
    behind: ["late_or_left", "nothing_built"],
  },
  bamako_agreed: {
    by: "bamako",
    of: EXIT,
    tells: [
      tell("abroad", "framing", 40),
      tell("street", "sentiment", -24),
      tell("street", "legitimacy", 10),
      tell("zones", "sentiment", -8),
    ],
    behind: ["exit_agreed", "nobody_asked"],
  },
  bamako_put_right: {
    by: "bamako",
    of: ["coup"],
    tells: [tell("street", "legitimacy", 30), tell("abroad", "donors", 16)],
    behind: ["vote_promised"],
  },
  bamako_free_to_choose: {
    by: "bamako",
    of: ["wagner_came"],
    tells: [
      tell("street", "legitimacy", 20),
      tell("street", "sentiment", 16),
      tell("street", "influence", 12),
      tell("abroad", "donors", -12),
    ],
    behind: ["asked_to_leave", "french_leaving"],
  },
  bamako_overruled: {
    by: "bamako",
    of: ["veto"],
    tells: [tell("street", "sentiment", 24), tell("street", "legitimacy", 16)],
    behind: ["mandate_held"],
  },
  bamako_own_peace: {
    by: "bamako",
    of: ["settlement"],
    tells: [tell("street", "legitimacy", 40), tell("zones", "sentiment", -12), tell("abroad", "donors", 12)],
    behind: ["mandate_held"],
  },
  bamako_sovereign: {
    by: "bamako",
    of: ["expulsion"],
    tells: [
      tell("street", "legitimacy", 24),
      tell("street", "sentiment", 20),
      tell("zones", "sentiment", 8),
      tell("abroad", "framing", -30),
    ],
    behind: ["street_behind"],
  },

  jnim_driven_out: {
    by: "jnim",
    of: EXIT,
    tells: [
      tell("abroad", "framing", -50),
      tell("home", "frenchOpposition", 12),
      tell("zones", "cohesion", 20),
      tell("zones", "recognition", 12),
    ],
    behind: ["uncontained"],
  },
  // report, The Missed Moment: the declared aim of January 2021 was Barkhane's withdrawal, the war bounded
  jnim_ask_met: {
    by: "jnim",
    of: EXIT,
    tells: [
      tell("home", "homeFear", -24),
      tell("abroad", "recognition", 20),
      tell("abroad", "framing", 12),
      tell("zones", "cohesion", -12),
    ],
    behind: ["war_bounded"],
  },
  jnim_rotten: {
    by: "jnim",
    of: ["coup"],
    tells: [tell("street", "legitimacy", -20), tell("zones", "recognition", 12)],
    behind: ["fell_before"],
  },
  jnim_new_master: {
    by: "jnim",
    of: ["wagner_came"],
    tells: [
      tell("street", "legitimacy", -20),
      tell("street", "influence", -16),
      tell("zones", "cohesion", 12),
    ],
    behind: ["french_leaving"],
  },
  jnim_shut_door: {
    by: "jnim",
    of: ["veto"],
    tells: [tell("street", "sentiment", 16), tell("abroad", "recognition", 20)],
    behind: ["war_bounded", "contact_begun"],
  },
  jnim_terms_won: {
    by: "jnim",
    of: ["settlement"],
    tells: [tell("abroad", "recognition", 24), tell("zones", "cohesion", 20)],
    behind: ["war_bounded"],
  },
  jnim_the_people: {
    by: "jnim",
    of: ["expulsion"],
    tells: [tell("zones", "recognition", 12), tell("zones", "cohesion", 8), tell("abroad", "framing", -20)],
    behind: ["street_behind"],
  },

  moscow_failed: {
    by: "moscow",
    of: EXIT,
    tells: [tell("street", "influence", 20), tell("street", "sentiment", 12), tell("abroad", "framing", -40)],
    behind: ["uncontained", "late_or_left"],
  },
  moscow_successor: {
    by: "moscow",
    of: EXIT,
    tells: [tell("street", "influence", 24), tell("street", "legitimacy", 8)],
    behind: ["contract_signed"],
  },
  moscow_peoples_will: {
    by: "moscow",
    of: ["coup"],
    tells: [tell("street", "influence", 16), tell("street", "legitimacy", 10)],
    behind: ["street_behind"],
  },
  moscow_invited: {
    by: "moscow",
    of: ["wagner_came"],
    tells: [tell("street", "influence", 24), tell("street", "legitimacy", 10)],
    behind: ["asked_to_leave", "french_leaving"],
  },
  moscow_tutelage: {
    by: "moscow",
    of: ["veto"],
    tells: [tell("street", "sentiment", 20), tell("street", "influence", 12)],
    behind: ["mandate_held"],
  },
  moscow_good_offices: {
    by: "moscow",
    of: ["settlement"],
    tells: [tell("street", "influence", 16)],
    behind: ["contract_signed"],
  },
  moscow_unwelcome: {
    by: "moscow",
    of: ["expulsion"],
    tells: [tell("street", "influence", 16), tell("abroad", "framing", -24)],
    behind: ["street_behind"],
  },
};
