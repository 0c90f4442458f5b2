// Qui joue, et comment se déroule un trimestre.
import type {
  actors as enActors,
  phases as enPhases,
  predecessors as enPredecessors,
  roles as enRoles,
  seats as enSeats,
  steps as enSteps,
} from "../../en/game/course";
import type { Shape } from "../../shape";

export const roles = {
  paris: { name: "Paris", who: "la présence française au Sahel", short: "Paris" },
  bamako: { name: "Bamako", who: "ceux qui gouvernent le Mali", short: "Bamako" },
  jnim: {
    name: "JNIM",
    who: "une coalition de groupes armés affiliée à Al-Qaïda (GSIM en français), rôle d’équipe rouge",
    short: "JNIM",
  },
  moscow: { name: "Moscou", who: "la Russie et ceux qui agissent pour elle", short: "Moscou" },
} satisfies Shape<typeof enRoles>;

export const actors = {
  is: "l’État islamique au Sahel",
  aqim: "la direction d’AQMI",
  groups: "les groupes armés signataires",
  minusma: "la MINUSMA",
  ecowas: "la CEDEAO et les bailleurs",
  french_public: "l’opinion française",
  malian_public: "l’opinion malienne",
  facilitator: "l’animateur (DIREX)",
  unknown: "inconnu",
} satisfies Shape<typeof enActors>;

export const phases = {
  situation: {
    name: "Situation",
    line: "Les événements du calendrier, et la note confidentielle de chaque rôle.",
  },
  negotiation: { name: "Négociation", line: "Échanges et accords, publics ou secrets." },
  orders: {
    name: "Ordres",
    line: "Chaque rôle rédige sa feuille en secret. Échanges et signatures restent ouverts.",
  },
  resolution: { name: "Résolution", line: "Toutes les feuilles sont exécutées ensemble, en six étapes." },
  outcome: {
    name: "Bilan",
    line: "Les nouvelles pour tous, le renseignement pour chaque rôle, et les causes de ce qui a changé.",
  },
  ended: { name: "Fin de partie", line: "L’épilogue est joué. Le débriefing s’ouvre." },
} satisfies Shape<typeof enPhases>;

export const steps = {
  information: { name: "Information", line: "Déclarations, campagnes, analyses, dissimulation." },
  movement: { name: "Mouvement", line: "Déplacement des forces et des cellules." },
  operations: { name: "Opérations", line: "Patrouilles, frappes, reprises de zones, attaques." },
  governance: { name: "Gouvernance", line: "Administration, services, recrutement, transferts." },
  rivalry: { name: "Rivalité", line: "Le JNIM et l’État islamique, et les civils pris entre les deux." },
  politics: { name: "Politique", line: "Pourparlers, mises en cause, coups d’État, contrats, retrait." },
} satisfies Shape<typeof enSteps>;

export const seats = {
  people: "joueurs",
  balanced: "bot équilibré",
  random: "bot aléatoire",
  history: "bot historique",
} satisfies Shape<typeof enSeats>;

/** En français, l’article est déjà dans la phrase : « le JNIM » devient « le front jihadiste ». */
export const predecessors = {
  jihadist_front: {
    name: "Front djihadiste du Nord",
    who: "les groupes armés qui s’uniront en JNIM en mars 2017, rôle d’équipe rouge",
    short: "Front djihadiste",
    within: "front djihadiste",
    kind: "front djihadiste",
  },
} satisfies Shape<typeof enPredecessors>;
