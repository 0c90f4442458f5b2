// Le bilan d’un trimestre, et la note qui ouvre le suivant.
import type { report as en } from "../../en/screens/report";
import type { Shape } from "../../shape";

export const report = {
  paper: "Le Courrier du Sahel",
  everybody: "Ce que tout le monde sait",
  places: "Bamako, Paris, Niamey",
  quarterOf:
    "{n, select, 1 {Premier trimestre} 2 {Deuxième trimestre} 3 {Troisième trimestre} other {Quatrième trimestre}} {year}",
  halfOf: "{n, select, 1 {Premier semestre} other {Second semestre}} {year}",
  quiet: "Un trimestre calme",
  quietText:
    "Rien n’a été rapporté que tout le monde sache. Ce qui n’est pas rapporté a eu lieu tout de même.",
  map: "La carte telle que ce siège la connaît.",
  figures: "Chiffres publiés",
  only: "Pour {seat} seulement",
  intelligence: "renseignement",
  mayBeWrong: "Peut être faux. Les barres disent l’assurance du service.",
  noIntelligence: "Aucun rapport privé ce trimestre.",
  confidence: "Assurance",
  sure: { "1": "rumeur", "2": "possible", "3": "probable", "4": "sûr" },
  orders: "Vos ordres",
  noOrders: "Aucun de vos ordres n’a été exécuté.",
  changed: "Ce qui a changé",
  causesYouMay: "causes que vous pouvez connaître",
  nothing: "Rien n’a bougé que vous puissiez savoir.",
  byZone: "Par zone",
  zoneCause: "{track}, {zone}\u00a0: {cause}",
  more: "{n, plural, one {une cause de plus} other {# causes de plus}}",
  read: "J’ai lu",
  toTable: "Revenir à la carte et aux échanges",
  toPaper: "Lire le bilan",
  isOut: "Le bilan de {label} est paru.",
  readDone: "Vous avez lu.",
  nextWhen: "{label} ouvre quand tous ont lu, ou quand l’animateur avance.",
  waiting: "On attend {seats}.",
  resolving: "Les ordres se résolvent.",
  brief: "Note pour {label}",
  briefText:
    "Lisez, puis parlez. Les ordres ouvrent après la négociation\u00a0; vous pouvez déjà les rédiger.",
  inject: "De l’animateur",
  news: "Nouvelles",
  noNews: "Aucun trimestre n’est encore passé. Le premier journal paraît au premier bilan.",
  earlier: "Journaux précédents",
  paperOf: "Journal de",
  notices: "Avis",
} satisfies Shape<typeof en>;
