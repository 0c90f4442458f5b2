// Les parts du score de chaque rôle. Des buts atteints, jamais des victoires.
import type { scores as en } from "../../en/game/scores";
import type { Shape } from "../../shape";

export const scores = {
  title: "Objectifs atteints",
  of: "{value} sur {max}",
  against: "histoire {value}",
  note: "Chaque rôle se mesure à ses propres objectifs, de 0 à 100. Les quatre ne s’additionnent pas\u00a0: plusieurs peuvent bien s’en tirer à la fois.",
  harm: "Les atteintes aux civils figurent à côté de chaque score et n’y ajoutent rien.",
  paris: {
    aims: {
      name: "Objectifs atteints",
      line: "Les objectifs déclarés dont le critère de réussite est rempli, moins ceux qui n’en ont pas.",
    },
    reading: {
      name: "Perception du retrait",
      line: "De subi à choisi, fixée au départ de la dernière unité.",
    },
    price: { name: "Pertes et coût", line: "Ce qu’il en a coûté en soldats et en argent." },
    soil: { name: "Sol à l’abri", line: "Aucun attentat en France venu du Mali." },
    behind: {
      name: "Ce qui reste derrière",
      line: "Le terrain tenu par l’État ou ses partenaires, et la position des voisins.",
    },
  },
  bamako: {
    regime: {
      name: "Survie du régime",
      line: "Les trimestres sans chute, avec une armée loyale, moins un prix fixe par chute.",
    },
    legitimacy: {
      name: "Légitimité",
      line: "Moyenne de ses trimestres, sur une échelle de 20 (un gouvernement de façade) à 80.",
    },
    territory: {
      name: "Territoire administré",
      line: "Moyenne de ses trimestres, chaque zone selon son niveau d’administration\u202f; les deux cinquièmes que conserve tout gouvernement ne rapportent rien.",
    },
    sovereignty: {
      name: "Souveraineté",
      line: "Moyenne de ses trimestres\u00a0: ses propres décisions, dans les pourparlers qu’il a ouverts ou dans ce qu’il a demandé à la France. Vetos et forces étrangères l’entament.",
    },
  },
  jnim: {
    land: { name: "Terrain gouverné", line: "Les zones tenues, pondérées par leur enjeu." },
    french: { name: "Départ des Français", line: "Quelle qu’en soit la perception." },
    recognition: {
      name: "Reconnaissance",
      line: "Comme partie aux négociations, et l’étape atteinte.",
    },
    cohesion: { name: "Cohésion", line: "Celle de la coalition, à la fin." },
    standing: {
      name: "Position face à l’État islamique",
      line: "Plus l’État islamique est faible, mieux le JNIM s’en tire.",
    },
  },
  moscow: {
    influence: { name: "Influence", line: "À Bamako, à la fin." },
    french: {
      name: "Départ des Français, et sa perception",
      line: "Davantage si le retrait est perçu comme subi.",
    },
    neighbours: {
      name: "Les voisins",
      line: "À quel point Niamey et Ouagadougou se sont détournées de la France.",
    },
    price: {
      name: "Prix payé",
      line: "Réduit par l’exposition, les forces retenues et les atteintes aux civils.",
    },
  },
} satisfies Shape<typeof en>;
