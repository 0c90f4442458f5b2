// Who plays, and how a quarter runs.
export const roles = {
  paris: { name: "Paris", who: "the French presence in the Sahel", short: "Paris" },
  bamako: { name: "Bamako", who: "those who govern Mali", short: "Bamako" },
  jnim: {
    name: "JNIM",
    who: "a coalition of armed groups affiliated with Al-Qaida, red-team seat",
    short: "JNIM",
  },
  moscow: { name: "Moscow", who: "Russia and those who act for it", short: "Moscow" },
} as const;

/** Everyone else who acts, played by the engine. */
export const actors = {
  is: "Islamic State in the Sahel",
  aqim: "AQIM’s leadership",
  groups: "the armed signatory groups",
  minusma: "MINUSMA",
  ecowas: "ECOWAS and the donors",
  french_public: "the French public",
  malian_public: "the Malian public",
  facilitator: "the facilitator",
  unknown: "unknown",
} as const;

export const phases = {
  situation: { name: "Situation", line: "What the calendar brings, and each role’s private briefing." },
  negotiation: { name: "Negotiation", line: "Messages and deals, open or secret." },
  orders: { name: "Orders", line: "Each role writes its sheet in secret. Messages and signing stay open." },
  resolution: { name: "Resolution", line: "All sheets are carried out at once, in six steps." },
  outcome: {
    name: "Outcome",
    line: "News for all, intelligence for each role, and the causes of what changed.",
  },
  ended: { name: "End of game", line: "The aftermath has been played. The debrief opens." },
} as const;

export const steps = {
  information: { name: "Information", line: "Statements, campaigns, analysis, concealment." },
  movement: { name: "Movement", line: "Forces and cells move." },
  operations: { name: "Operations", line: "Patrols, strikes, clearing, attacks." },
  governance: { name: "Governance", line: "Administration, services, recruiting, handovers." },
  rivalry: { name: "Rivalry", line: "JNIM and the Islamic State, and the civilians between them." },
  politics: { name: "Politics", line: "Talks, blame, coups, contracts, the exit." },
} as const;

export const seats = {
  people: "people",
  balanced: "bot (balanced)",
  random: "bot (random)",
  history: "bot (historical)",
} as const;

/**
 * What a seat is called before it bears its own name, by the scenario's key for it: types of people, no names of persons. `within` stands
 * for "JNIM" in a sentence, `kind` before a noun; see `renamed.ts`.
 */
export const predecessors = {
  jihadist_front: {
    name: "Jihadist front in the north",
    who: "the armed groups that will join into JNIM in March 2017, red-team seat",
    short: "Jihadist front",
    within: "the jihadist front",
    kind: "jihadist",
  },
} as const;
