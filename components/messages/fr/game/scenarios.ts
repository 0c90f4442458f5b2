// Les quatre scénarios livrés.
import type { scenarios as en } from "../../en/game/scenarios";
import type { Shape } from "../../shape";

export const scenarios = {
  "missed-moment": {
    name: "Le moment manqué",
    line: "Des premiers contacts, début 2020, à la fin de 2022. Quand la fenêtre était-elle ouverte\u202f?",
    length: "12 trimestres, deux à trois heures, ou une demi-journée avec présentation et débriefing",
  },
  barkhane: {
    name: "Barkhane",
    line: "La longue campagne depuis 2014\u00a0: des objectifs qui s’étendent, une présence qui reste.",
    length: "17 semestres, une journée",
  },
  serval: {
    name: "Serval",
    line: "2013\u00a0: un objectif limité, et une relève à qui transférer les emprises. Vous jouez Paris\u202f; des bots jouent les autres rôles, sauf s’ils sont pris. Sert aussi d’initiation.",
    length: "4 trimestres, moins d’une heure",
  },
  "last-window": {
    name: "La dernière fenêtre",
    line: "Du signal du JNIM, en janvier 2021, aux premiers mois de Wagner.",
    length: "5 trimestres, une heure",
  },
} satisfies Shape<typeof en>;
