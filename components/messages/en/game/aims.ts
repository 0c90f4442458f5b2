// The aims Paris can declare, and how each is tested, or why it cannot be.
export const aims = {
  soil_safe: {
    name: "No attack on French soil from Mali",
    test: "Met while no attack on French soil has come from Mali, once it has stood three quarters, two of them with analysis, intelligence, a raid, a channel or an answered signal paid for.",
    testable: "can be met",
  },
  jnim_at_table: {
    name: "JNIM at the table",
    test: "Met when talks stand at the mandate or above, or the contact is warm and a signal was answered; once it has stood three quarters, two of them with the talks backed, a channel, an answer or a guarantee paid for.",
    testable: "can be met",
  },
  limit_harm: {
    name: "Limit harm to civilians",
    test: "Met when harm to civilians over the whole country is low, once it has stood three quarters, two of them with services, aid, MINUSMA or the dropping of partners paid for.",
    testable: "can be met",
  },
  local_security: {
    name: "Local support for the security forces",
    test: "Met when grievance is low in half the ground where soldiers of the state and its partners stand, once it has stood three quarters, two of them with receivers, MINUSMA or services paid for.",
    testable: "can be met",
  },
  administration_back: {
    name: "Administration back in the centre",
    test: "Met when about two thirds of Mali’s ground are administered, once it has stood three quarters, two of them with services, aid or receivers paid for.",
    testable: "can be met",
  },
  capital_safe: {
    name: "A safe capital",
    test: "Met while the state holds the capital, with little fear and working services, once it has stood three quarters, two of them with patrols, clearing, receivers or aid paid for.",
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
