// Who holds a zone, what stands in it, and whose hand was seen.
export const control = {
  state: "held by the state",
  groups: "held by the armed signatory groups",
  jnim: "held by JNIM",
  is: "held by the Islamic State",
  contested: "contested",
} as const;

export const forces = {
  french: {
    name: "French units",
    short: "French",
    count: "{n, plural, one {# French unit} other {# French units}}",
  },
  special: {
    name: "Special forces",
    short: "special forces",
    count: "{n, plural, one {# special forces unit} other {# special forces units}}",
  },
  takuba: {
    name: "Takuba units",
    short: "Takuba",
    count: "{n, plural, one {# Takuba unit} other {# Takuba units}}",
  },
  fama: {
    name: "National army units",
    short: "army",
    count: "{n, plural, one {# army unit} other {# army units}}",
  },
  minusma: {
    name: "MINUSMA units",
    short: "MINUSMA",
    count: "{n, plural, one {# MINUSMA unit} other {# MINUSMA units}}",
  },
  partners: {
    name: "Paramilitary partners",
    short: "partners",
    count: "{n, plural, one {# band of paramilitary partners} other {# bands of paramilitary partners}}",
  },
  militias: { name: "Militias", short: "militias", count: "{n, plural, one {# militia} other {# militias}}" },
  groups: {
    name: "Armed signatory groups",
    short: "signatories",
    count: "{n, plural, one {# signatory group} other {# signatory groups}}",
  },
  wagner: {
    name: "Wagner detachments",
    short: "Wagner",
    count: "{n, plural, one {# Wagner detachment} other {# Wagner detachments}}",
  },
  jnim: { name: "JNIM cells", short: "JNIM", count: "{n, plural, one {# JNIM cell} other {# JNIM cells}}" },
  is: {
    name: "Islamic State cells",
    short: "Islamic State",
    count: "{n, plural, one {# Islamic State cell} other {# Islamic State cells}}",
  },
} as const;

/** Whose hand did harm, where it is known. */
export const hands = {
  france: "French forces",
  state: "the army",
  jnim: "JNIM",
  is: "the Islamic State",
  wagner: "Wagner",
  militias: "militias",
  partners: "paramilitary partners",
  unknown: "unclaimed",
} as const;

/** Harm to civilians is said in bands, never as a count. */
export const bands = {
  "0": "none known",
  "1": "low",
  "2": "marked",
  "3": "severe",
  "4": "very severe",
} as const;
