// Reasons that are told with an event. Words for each stand in the catalogues under `whys`.

/** What came of the test of an aim (D1, D23). */
export const AIM_TESTS = [
  "met",
  "not_true",
  "too_soon",
  "means_unpaid",
  "goalposts_moved",
  "has_no_test",
  "not_measured",
  "true_before",
] as const;
export type AimTest = (typeof AIM_TESTS)[number];

/** Why a standing instruction ended. */
export const POSTURE_ENDS = ["broken", "unpaid", "ordered", "replaced"] as const;
export type PostureEnd = (typeof POSTURE_ENDS)[number];

/** Why there are more hostages, or fewer. */
export const HOSTAGE_TURNS = ["freed_through_channel", "released", "taken"] as const;
export type HostageTurn = (typeof HOSTAGE_TURNS)[number];
