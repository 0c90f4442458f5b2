// The closed sets of politics: regimes, the ladder of talks, lines, rungs, receivers, themes.
export const regimes = {
  elected: {
    name: "the elected government",
    line: "It answers to voters and to the national dialogue. Talks and order strengthen it; a veto from Paris humiliates it.",
  },
  transition: {
    name: "the transition",
    line: "It has promised elections. Donors and neighbours wait for the date.",
  },
  junta: {
    name: "the junta",
    line: "It draws its strength from order, sovereignty and the army. Donors are cold; an alternative to Paris is near.",
  },
} as const;

export const rungs = {
  none: { name: "no contact", line: "The parties are not in contact." },
  contact: { name: "contact", line: "Envoys have met. The contact cools unless it is kept up." },
  mandate: { name: "mandate", line: "Bamako’s envoys may speak for the state, JNIM’s for the coalition." },
  framework: { name: "framework", line: "Agenda, venue and guarantors are agreed." },
  settlement: { name: "settlement", line: "The settlement is signed. It remains to keep it." },
} as const;

export const parisLines = {
  none: {
    name: "no position",
    line: "Paris has taken no position on the coup. That costs more each quarter.",
  },
  break: {
    name: "break",
    line: "Paris suspends what it can. Donors approve; Moscow has an opening.",
  },
  condition: {
    name: "set conditions",
    line: "Paris goes on cooperating, in return for a date for elections.",
  },
  accept: {
    name: "accept",
    line: "Paris works with those who govern. Relations stay good; its credit on democracy suffers.",
  },
} as const;

export const demands = {
  none: { name: "no demand", line: "Bamako demands nothing about the French presence." },
  demand: { name: "demand", line: "Bamako demands that the French go." },
  restrict: { name: "restrict", line: "Bamako restricts French flights and movements." },
  expel: { name: "expel", line: "Bamako has ordered the French out." },
} as const;

export const receivers = {
  none: "no successor force",
  fama: "FAMa, the national army",
  minusma: "MINUSMA",
  local: "a signed local arrangement",
} as const;

export const targets = { niamey: "Niamey", ouagadougou: "Ouagadougou" } as const;

export const themes = {
  anti_french: "against the French presence",
  pro_russian: "for Russia",
  pro_junta: "for the officers",
} as const;

export const claimable = {
  contact: "the contact with JNIM",
  signal: "JNIM’s pledge to limit the war to Mali",
  aim_met: "an aim met",
  settlement: "the settlement",
} as const;

export const venues = {
  bamako: "Bamako",
  algiers: "Algiers",
  nouakchott: "Nouakchott",
  doha: "Doha",
} as const;

export const mediators = {
  none: "no mediator",
  high_council: "a national religious council",
  algeria: "Algeria",
  mauritania: "Mauritania",
  qatar: "Qatar",
} as const;

export const signals = {
  bound: {
    name: "limits the war to Mali",
    line: "JNIM has declared that its war stays in Mali. Paris can answer until the signal lapses.",
  },
  threaten: { name: "threatens", line: "JNIM has declared that France itself is a target." },
} as const;

export const readings = {
  duress: { name: "duress", line: "It reads as a departure under pressure." },
  contested: { name: "contested", line: "It reads either way, depending on who tells it." },
  choice: { name: "choice", line: "It reads as a departure that Paris chose." },
} as const;
