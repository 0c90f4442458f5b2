// Pourquoi un chiffre a bougé.
import type { ledger as en } from "../../en/screens/ledger";
import type { Shape } from "../../shape";

export const ledger = {
  loading: "Chargement du registre.",
  now: "{now} à présent.",
  none: "Aucune cause que vous puissiez connaître ne l’a encore fait changer.",
  in: "Ce qui l’a fait changer au {label}",
  before: "Avant la partie",
  total: "en tout",
  yours: "votre ordre\u00a0: {order}",
  span: "{from} à {to}",
  cited: "{id}, d’après le rapport\u00a0:",
  open: "Ouvrir la règle",
  chip: "{name}. {grade}, {section}",
  source: { history: "histoire", ruling: "arbitrage" },
  grade: {
    report: "dit par le rapport",
    reading: "notre lecture du rapport",
    history: "histoire générale",
    chosen: "choisi par nous",
  },
  section: {
    summary: "Executive Summary",
    serval_barkhane: "Serval Success, Barkhane Bane",
    missed_moment: "The Missed Moment",
    lessons: "Lessons",
    beyond: "hors du rapport",
  },
  sure: { "1": "improbable", "2": "possible", "3": "probable", "4": "presque sûr" },
} satisfies Shape<typeof en>;
