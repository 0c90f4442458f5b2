// Ce que tout le monde peut savoir : la carte, le journal, les chiffres publiés, pour les observateurs et pour le mur.
import type { observer as en } from "../../en/screens/observer";
import type { Shape } from "../../shape";

export const observer = {
  title: "Ce que tout le monde sait",
  observing: "Observateur",
  note: "Chiffres publics et nouvelles, rien d’autre. Ce que chaque rôle sait de plus est montré au débriefing.",
  paper: "Le journal",
  figures: "Chiffres publiés",
  noNews: "Aucun trimestre n’est encore passé. Le premier journal paraît avec le premier bilan.",
  table: "À la table",
  regime: "À Bamako",
  wagner: "Wagner",
  wagnerIs: { none: "absent du Mali", here: "au Mali depuis {label}" },
  exit: "Les Français",
  exitIs: { in: "au Mali", announced: "départ annoncé au {label}", out: "partis depuis {label}" },
  deals: "Accords publics",
  noDeals: "Aucun n’est connu.",
  mapOf: "Le plateau tel que tous le connaissent",
  paused: "En pause",
  waited: "On attend\u00a0: {seats}",
  halfTime: "Mi-temps",
  soFar: "La partie jusqu’ici, {label}",
  from: "{value} au départ",
} satisfies Shape<typeof en>;
