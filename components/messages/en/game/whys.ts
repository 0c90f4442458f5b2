// Short reasons that stand beside an event: how an aim was tested, why a posture ended, why a hostage file moved.
export const whys = {
  aim: {
    has_no_test: "It has no measurable test.",
    not_measured: "It is not measured.",
    too_soon: "It has not been declared for three quarters yet.",
    means_unpaid: "Its means were not paid in two quarters.",
    goalposts_moved: "It was declared during the exit, with nothing to support it.",
    true_before: "It was already met when it was declared.",
    not_true: "Its test is not met on the ground.",
    met: "Met.",
  },
  posture: {
    ordered: "ended by order",
    replaced: "another standing order took its place",
    unpaid: "ended, its upkeep could not be paid",
    broken: "ended, armed neighbours broke it",
  },
  hostages: {
    released: "released by JNIM",
    freed_through_channel: "freed through the indirect channel",
    taken: "taken",
    exchanged: "exchanged",
  },
} as const;
