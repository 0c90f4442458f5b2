// The aims Paris can declare, and how each is tested, or why it cannot be.
export const aims = {
  soil_safe: {
    name: "French soil safe, and seen to be",
    test: "Met while no attack on French soil has come from Mali and your own estimate of the threat has come down below 35. Counts after three quarters, in at least two of which you paid for analysis, intelligence, a raid, a channel or an answer to a signal.",
    testable: "can be met",
  },
  jnim_at_table: {
    name: "JNIM at the table",
    test: "Met when the talks have reached the mandate or beyond, or the contact is warm and a signal was answered. Counts after three quarters, in at least two of which you paid for backing the talks, a channel, an answer to a signal or a guarantee.",
    testable: "can be met",
  },
  limit_harm: {
    name: "Limit harm to civilians",
    test: "Met when harm to civilians in the whole country is low. Counts after three quarters, in at least two of which you paid for services, aid, MINUSMA or dropping partners.",
    testable: "can be met",
  },
  local_security: {
    name: "Local support for the security forces",
    test: "Met when grievance is low in half the ground where soldiers of the state and its partners stand. Counts after three quarters, in at least two of which you paid for a successor force, MINUSMA or services.",
    testable: "can be met",
  },
  administration_back: {
    name: "Administration back in the centre",
    test: "Met when about two thirds of Mali’s ground are administered. Counts after three quarters, in at least two of which you paid for services, aid or a successor force.",
    testable: "can be met",
  },
  capital_safe: {
    name: "A safe capital",
    test: "Met while the state holds the capital, with little fear and working services. Where that holds already as you declare it, it counts for nothing until it has been lost and won back. Counts after three quarters, in at least two of which you paid for patrols, clearing, a successor force or aid.",
    testable: "can be met",
  },
  towns_back: {
    name: "The towns of the north taken back",
    test: "Met while the greater part of the ground that the operation was called for is out of the armed groups’ hands. Counts after three quarters, in at least two of which you paid for patrols, clearing, a successor force or a handover.",
    testable: "can be met",
  },
  defeat_terrorism: {
    name: "Defeat terrorism",
    test: "No test. One does not defeat a tactic: this aim can be declared, paid for and never met. It feeds mission creep.",
    testable: "cannot be met",
  },
  regional_stability: {
    name: "Regional stability",
    test: "No test. It has no end that anyone could point to. It feeds mission creep.",
    testable: "cannot be met",
  },
} as const;
