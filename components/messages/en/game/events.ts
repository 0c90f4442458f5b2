// What the calendar of a scenario brings. Offices and types, no quotations.
export const scenarioEvents = {
  mission_decided: {
    headline: "Security Council decides on a mission for Mali",
    body: "From July a United Nations force is to take over where the ground allows it. It will hold and protect; hunting armed groups is not in its mandate.",
  },
  mission_takes_over: {
    headline: "The United Nations take over in the north",
    body: "The mission’s battalions move into the places from which the armed groups have been driven. Elsewhere they wait.",
  },
  contacts_admitted: {
    headline: "President confirms contacts with armed groups",
    body: "The government in Bamako says that envoys have met leaders of JNIM, as the national dialogue asked. Paris has not said what it thinks.",
  },
  aqim_leader_killed: {
    headline: "AQIM’s leader reported killed near the border",
    body: "Paris announces a strike in the far north. Who will follow, and what he will want, nobody knows yet.",
  },
  street_movement_forms: {
    headline: "A movement gathers in the capital",
    body: "Parties, associations and preachers march together. They name corruption, schools and lost ground; some name France.",
  },
  hostage_exchange_talk: {
    headline: "An exchange is being talked about",
    body: "Intermediaries carry lists between Bamako and JNIM. Whoever moves first on hostages or prisoners finds the other side listening.",
  },
  poll_in_france: {
    headline: "Poll: half of the French against the operation",
    body: "For the first time a published poll finds about half of those asked opposed to the presence in Mali.",
  },
  restraint_possible: {
    headline: "JNIM weighs a declaration",
    body: "Within JNIM, some would declare that the war stays in Mali and that its aim is the departure of the French. It would cost something among the hard-liners. A communiqué can say it.",
  },
  aqim_audio: {
    headline: "AQIM’s new head speaks",
    body: "An audio message recalls that France has never been attacked from Mali. Analysts disagree on what it is worth.",
  },
  kabul_falls: {
    headline: "Kabul falls",
    body: "The government in Afghanistan collapses as the Western forces leave. In the Sahel, everyone draws a lesson, each a different one.",
  },
  contract_rumours: {
    headline: "Talk of a contract",
    body: "It is said that a Russian company could come for a monthly fee. Nothing is signed. Whoever wants it, or wants to stop it, still has time.",
  },
  war_in_europe: {
    headline: "War in Europe",
    body: "Russia invades Ukraine. Money, aircraft and attention go elsewhere, in Moscow as in Paris.",
  },
} as const;
