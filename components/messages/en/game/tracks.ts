// Every figure of the game: its name, what it measures in a line, its unit.
export const tracks = {
  frenchOpposition: {
    name: "French opposition to the operation",
    line: "Share of the French public against the operation.",
    unit: "%",
  },
  costMeur: { name: "Cost, this turn", line: "What the operation cost Paris this quarter.", unit: "€ m" },
  losses: {
    name: "French losses, this turn",
    line: "French soldiers lost this quarter.",
    unit: "soldiers",
  },
  homeFear: {
    name: "Fear of attack at home",
    line: "How much the French public fears an attack on French soil. It works both ways: for staying and for leaving.",
    unit: "0 to 100",
  },
  creep: {
    name: "Mission creep",
    line: "How far the mission has grown beyond what can be met. It adds cost, drains political will and weakens any success you claim.",
    unit: "0 to 100",
  },
  sentiment: {
    name: "Anti-French sentiment",
    line: "Hostility to France in the streets of the capital. Above a threshold, demonstrations take place.",
    unit: "0 to 100",
  },
  legitimacy: {
    name: "Legitimacy in Bamako",
    line: "How far Malians accept those who govern. When it is low, a coup is near.",
    unit: "0 to 100",
  },
  pressure: {
    name: "Pressure on JNIM",
    line: "What operations cost JNIM in men, respite and freedom of action. Pressure brings it to the table, and scatters it.",
    unit: "0 to 100",
  },
  cohesion: {
    name: "Cohesion of JNIM’s coalition",
    line: "How far the hard-liners stay with it. Each step towards a settlement costs some.",
    unit: "0 to 100",
  },
  recognition: {
    name: "Recognition of JNIM",
    line: "How far JNIM is recognised as a party to talk to. Harm to civilians and threats reduce it.",
    unit: "0 to 100",
  },
  isStrength: {
    name: "Strength of the Islamic State",
    line: "Its hold in the Sahel. It grows where JNIM softens or is weakened.",
    unit: "0 to 100",
  },
  will: {
    name: "Political will",
    line: "Paris’s resource. It follows French opinion, losses and cost, and falls with time.",
    unit: "points",
  },
  treasury: {
    name: "Treasury",
    line: "Bamako’s resource. It follows taxes, donors and the ground administered.",
    unit: "points",
  },
  loyalty: {
    name: "Loyalty of the army",
    line: "What keeps the barracks quiet. Some orders spend it, pay and equipment restore it.",
    unit: "0 to 100",
  },
  means: {
    name: "Means",
    line: "JNIM’s resource: recruits and levies, where it is present and where grievance is high.",
    unit: "points",
  },
  leverage: {
    name: "Leverage",
    line: "Moscow’s resource. Cheap, and answerable to no public.",
    unit: "points",
  },
  threat: {
    name: "Threat to French soil",
    line: "The true likelihood of an attack on French soil from Mali. No role sees it.",
    unit: "0 to 100",
  },
  threatEstimate: {
    name: "Threat to French soil, Paris’s estimate",
    line: "Paris’s estimate. It starts too high; signals, contacts and analysis correct it slowly.",
    unit: "0 to 100",
  },
  contact: {
    name: "Contact with JNIM",
    line: "The quality of the contact between Bamako and JNIM. It cools by itself.",
    unit: "0 to 100",
  },
  mandate: {
    name: "Mandate for talks",
    line: "What is left of the national dialogue’s mandate to talk. It fades if unused; a coup voids it.",
    unit: "0 to 100",
  },
  channel: {
    name: "Indirect channel",
    line: "Paris’s means of communication with JNIM through a third party. At 0 it is closed.",
    unit: "0 to 100",
  },
  influence: {
    name: "Moscow’s influence in Bamako",
    line: "How far Bamako listens to Moscow.",
    unit: "0 to 100",
  },
  exposure: { name: "Exposure", line: "Evidence that points to Moscow.", unit: "0 to 100" },
  officers: {
    name: "Friends among the officers",
    line: "Malian officers with whom Moscow has built ties.",
    unit: "0 to 100",
  },
  warmth: {
    name: "Relations between Paris and Bamako",
    line: "The quality of relations between Paris and those who govern in Bamako.",
    unit: "0 to 100",
  },
  donors: {
    name: "Goodwill of the donors",
    line: "That of ECOWAS and the donors towards Bamako. It feeds the treasury.",
    unit: "0 to 100",
  },
  niamey: { name: "Niamey", line: "How firmly the government in Niamey supports France.", unit: "0 to 100" },
  ouagadougou: {
    name: "Ouagadougou",
    line: "How firmly the government in Ouagadougou supports France.",
    unit: "0 to 100",
  },
  framing: {
    name: "Credibility of Paris’s narrative",
    line: "How far Paris’s account of its operation is believed.",
    unit: "0 to 100",
  },
  expectation: {
    name: "Malian expectations",
    line: "What Malians expect of visible French means. If disappointed, it feeds anti-French sentiment and resentment.",
    unit: "0 to 100",
  },
  friction: {
    name: "Coalition friction",
    line: "What many partners cost in speed and in freedom to change course.",
    unit: "0 to 100",
  },
  fatigue: {
    name: "Fatigue of the street",
    line: "Demonstrations tire people. While fatigue is high, few come.",
    unit: "0 to 100",
  },
  blameWear: {
    name: "Diminishing effect of blame",
    line: "How far blaming Paris has lost its effect. A fresh French act restores it.",
    unit: "0 to 100",
  },
  themeWear: {
    name: "Diminishing effect of themes",
    line: "How far Moscow’s themes have lost their effect. A rest restores it.",
    unit: "0 to 100",
  },
  minusma: { name: "MINUSMA’s strength", line: "What the UN mission can hold.", unit: "0 to 100" },
  trustParis: {
    name: "Trust in Paris’s word",
    line: "How far Paris is believed to keep what it signs.",
    unit: "0 to 100",
  },
  trustBamako: {
    name: "Trust in Bamako’s word",
    line: "How far Bamako is believed to keep what it signs.",
    unit: "0 to 100",
  },
  trustJnim: {
    name: "Trust in JNIM’s word",
    line: "How far JNIM is believed to keep what it signs.",
    unit: "0 to 100",
  },
  trustMoscow: {
    name: "Trust in Moscow’s word",
    line: "How far Moscow is believed to keep what it signs.",
    unit: "0 to 100",
  },
} as const;

export const zoneTracks = {
  administration: {
    name: "Administration",
    line: "Prefect, judge, civil registry: how much of the state works here.",
    unit: "0 to 3",
  },
  services: {
    name: "Services",
    line: "Water, clinics, schools, markets, whoever provides them.",
    unit: "0 to 100",
  },
  grievance: {
    name: "Grievance",
    line: "Against how the zone is governed. The stronger it is, the easier the recruiting.",
    unit: "0 to 100",
  },
  resentment: {
    name: "Resentment",
    line: "Slow and long-standing, against the former power. Campaigns work on it.",
    unit: "0 to 100",
  },
  sentiment: {
    name: "Anti-French sentiment",
    line: "Hostility to France in this zone.",
    unit: "0 to 100",
  },
  tension: {
    name: "Tension",
    line: "Between communities. Arms given to irregulars raise it.",
    unit: "0 to 100",
  },
  fear: {
    name: "Fear",
    line: "Of being taken for a collaborator, by whichever side comes back.",
    unit: "0 to 100",
  },
  harm: { name: "Harm to civilians", line: "Estimated for all; scores for nobody.", unit: "0 to 100" },
} as const;

/** The purse of each role, as one word. */
export const purses = { paris: "will", bamako: "treasury", jnim: "means", moscow: "leverage" } as const;
