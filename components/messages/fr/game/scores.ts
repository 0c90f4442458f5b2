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
      name: "La perception du retrait",
      line: "De la contrainte au choix, fixée au départ de la dernière unité.",
    },
    price: { name: "Pertes et coût", line: "Ce qu’il en a coûté en soldats et en argent." },
    soil: { name: "Sol à l’abri", line: "Aucun attentat en France venu du Mali." },
    behind: {
      name: "Ce qui reste derrière",
      line: "Le terrain tenu par l’État ou ses partenaires, et les voisins.",
    },
  },
  bamako: {
    regime: {
      name: "Le régime vit",
      line: "Les trimestres sans chute, avec une armée qui le soutient, moins un prix fixe par chute.",
    },
    legitimacy: {
      name: "Légitimité",
      line: "La moyenne de ses trimestres, de 20, où un gouvernement n’en a que le nom, à 80.",
    },
    territory: {
      name: "Territoire administré",
      line: "La moyenne de ses trimestres, chaque zone selon son niveau d’administration\u202f; les deux cinquièmes que garde tout gouvernement ne rapportent rien.",
    },
    sovereignty: {
      name: "Souveraineté",
      line: "La moyenne de ses trimestres\u00a0: sa propre parole, dans les pourparlers qu’il a ouverts ou dans ce qu’il a demandé à la France. Vetos et forces étrangères l’entament.",
    },
  },
  jnim: {
    land: { name: "Terrain gouverné", line: "Les zones qu’il tient, pesées par leur enjeu." },
    french: { name: "Les Français partis", line: "Quelle qu’en soit la perception." },
    recognition: {
      name: "Reconnaissance à la table",
      line: "Comme partie à qui l’on parle, et l’étape atteinte.",
    },
    cohesion: { name: "Cohésion", line: "De la coalition, à la fin." },
    standing: { name: "Tenue face à l’État islamique", line: "Plus il est faible, mieux le JNIM se tient." },
  },
  moscow: {
    influence: { name: "Influence", line: "À Bamako, à la fin." },
    french: {
      name: "Les Français partis, et comment",
      line: "Davantage si le retrait est perçu comme subi.",
    },
    neighbours: {
      name: "Les voisins",
      line: "Combien Niamey et Ouagadougou se sont détournées de la France.",
    },
    price: {
      name: "Prix payé",
      line: "Moins pour l’exposition, les forces retenues et les atteintes aux civils.",
    },
  },
} satisfies Shape<typeof en>;
