// The aims Paris can declare, and how each is tested, or why it cannot be.
export const aims = {
  soil_safe: {
    name: "No attack on French soil from Mali",
    test: "Met while no attack on French soil has come from Mali, after three quarters declared with analysis or contacts paid for.",
    testable: "can be met",
  },
  jnim_at_table: {
    name: "JNIM at the table",
    test: "Met when JNIM and Bamako stand at least at the mandate while pressure on JNIM is real, after three quarters declared.",
    testable: "can be met",
  },
  limit_harm: {
    name: "Limit harm to civilians",
    test: "Met when harm to civilians falls and French hands have little part in it, after three quarters declared.",
    testable: "can be met",
  },
  local_security: {
    name: "Local support for the security forces",
    test: "Met when the army holds ground with low fear and falling grievance, after three quarters declared with receivers built.",
    testable: "can be met",
  },
  administration_back: {
    name: "Administration back in the centre",
    test: "Met when administration and services stand again where the state had lost them, after three quarters declared and paid for.",
    testable: "can be met",
  },
  capital_safe: {
    name: "The capital and the centre safe",
    test: "Met while the capital and its approaches are held by the state, after three quarters declared.",
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
