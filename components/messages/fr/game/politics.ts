// Les ensembles fermés de la politique : régimes, échelle des pourparlers, lignes, degrés, repreneurs, thèmes.
import type {
  claimable as enClaimable,
  demands as enDemands,
  mediators as enMediators,
  parisLines as enParisLines,
  readings as enReadings,
  receivers as enReceivers,
  regimes as enRegimes,
  rungs as enRungs,
  signals as enSignals,
  targets as enTargets,
  themes as enThemes,
  venues as enVenues,
} from "../../en/game/politics";
import type { Shape } from "../../shape";

export const regimes = {
  elected: {
    name: "le gouvernement élu",
    line: "Il répond aux électeurs et au dialogue national. Les pourparlers et l’ordre le confortent\u202f; un veto de Paris l’humilie.",
  },
  transition: {
    name: "la transition",
    line: "Elle a promis des élections. Bailleurs et voisins attendent la date.",
  },
  junta: {
    name: "la junte",
    line: "Elle tire sa force de l’ordre, de la souveraineté et de l’armée. Les bailleurs prennent leurs distances\u202f; une autre offre que celle de Paris est proche.",
  },
} satisfies Shape<typeof enRegimes>;

export const rungs = {
  none: { name: "aucun contact", line: "Les parties ne se parlent pas." },
  contact: {
    name: "contact",
    line: "Des émissaires se sont rencontrés. Le contact s’éteint s’il n’est pas entretenu.",
  },
  mandate: {
    name: "mandat",
    line: "Les émissaires de Bamako parlent au nom de l’État, ceux du JNIM au nom de la coalition.",
  },
  framework: { name: "cadre", line: "L’ordre du jour, le lieu et les garants sont convenus." },
  settlement: { name: "accord final", line: "L’accord est signé. Reste à le respecter." },
} satisfies Shape<typeof enRungs>;

export const parisLines = {
  none: {
    name: "aucune position",
    line: "Paris n’a pas pris position sur le coup d’État. Cela coûte davantage chaque trimestre.",
  },
  break: {
    name: "rompre",
    line: "Paris suspend ce qu’il peut. Les bailleurs approuvent\u202f; Moscou y voit une ouverture.",
  },
  condition: {
    name: "poser des conditions",
    line: "Paris poursuit sa coopération, en échange d’une date d’élections.",
  },
  accept: {
    name: "accepter",
    line: "Paris travaille avec ceux qui gouvernent. Les relations restent bonnes\u202f; le discours sur la démocratie y perd en crédit.",
  },
} satisfies Shape<typeof enParisLines>;

export const demands = {
  none: { name: "aucune demande", line: "Bamako n’exige rien au sujet de la présence française." },
  demand: { name: "demander", line: "Bamako demande le départ des Français." },
  restrict: { name: "restreindre", line: "Bamako restreint les vols et les mouvements français." },
  expel: { name: "expulser", line: "Bamako a ordonné le départ des Français." },
} satisfies Shape<typeof enDemands>;

export const receivers = {
  none: "aucune relève",
  fama: "les FAMa, l’armée nationale",
  minusma: "la MINUSMA",
  local: "un arrangement local signé",
} satisfies Shape<typeof enReceivers>;

export const targets = { niamey: "Niamey", ouagadougou: "Ouagadougou" } satisfies Shape<typeof enTargets>;

export const themes = {
  anti_french: "contre la présence française",
  pro_russian: "pour la Russie",
  pro_junta: "pour les officiers",
} satisfies Shape<typeof enThemes>;

export const claimable = {
  contact: "le contact avec le JNIM",
  signal: "l’engagement du JNIM à cantonner la guerre au Mali",
  aim_met: "un objectif atteint",
  settlement: "l’accord final",
} satisfies Shape<typeof enClaimable>;

export const venues = {
  bamako: "Bamako",
  algiers: "Alger",
  nouakchott: "Nouakchott",
  doha: "Doha",
} satisfies Shape<typeof enVenues>;

export const mediators = {
  none: "sans médiateur",
  high_council: "une instance religieuse nationale",
  algeria: "l’Algérie",
  mauritania: "la Mauritanie",
  qatar: "le Qatar",
} satisfies Shape<typeof enMediators>;

export const signals = {
  bound: {
    name: "cantonne la guerre au Mali",
    line: "Le JNIM a déclaré que sa guerre reste au Mali. Paris peut y répondre tant que le signal est en cours.",
  },
  threaten: { name: "menace", line: "Le JNIM a déclaré que la France elle-même est une cible." },
} satisfies Shape<typeof enSignals>;

export const readings = {
  duress: { name: "subi", line: "Il est perçu comme un départ sous la pression." },
  contested: { name: "contesté", line: "Il est perçu différemment selon qui le raconte." },
  choice: { name: "choisi", line: "Il est perçu comme un départ que Paris a choisi." },
} satisfies Shape<typeof enReadings>;
