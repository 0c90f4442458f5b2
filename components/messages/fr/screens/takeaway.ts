// Ce que l’on emporte d’une partie terminée : la main courante, ses tables, la rediffusion, le compte rendu.
import type { takeaway as en } from "../../en/screens/takeaway";
import type { Shape } from "../../shape";

export const takeaway = {
  open: "Emporter",
  title: "Emporter la partie",
  which: "Quelle copie",
  staff: "Copie de la direction",
  participants: "Copie des participants",
  staffText:
    "Tout, y compris ce que chaque équipe s’est dit et a dit à l’animateur. Pour ceux qui ont dirigé l’exercice.",
  participantsText:
    "Sans ce que chaque équipe s’est dit ni ce qu’elle a dit à l’animateur. Aucune copie ne contient de nom de personne, de lien ni de secret.",
  early: "Disponible une fois tous les trimestres ouverts.",
  busy: "Préparation du fichier",
  failed: "Le fichier n’a pas pu être préparé.",
  log: {
    name: "Main courante",
    text: "Un fichier JSON\u00a0: la partie, événement par événement, pour un programme.",
    save: "Enregistrer la main courante",
  },
  report: {
    name: "Compte rendu d’exercice",
    text: "Choisissez ses rubriques, rédigez ce qu’aucune main courante ne peut dire, puis imprimez-le ou enregistrez-le en PDF.",
    open: "Ouvrir le compte rendu",
  },
  replay: {
    name: "Rediffusion",
    text: "Un seul fichier HTML\u00a0: la salle du débriefing avec toute la partie. Il s’ouvre dans n’importe quel navigateur, sans réseau.",
    save: "Enregistrer la rediffusion",
  },
  tables: {
    name: "Tables",
    text: "Une archive zip de fichiers CSV, avec un dictionnaire des données en anglais et en français. Les tables de plusieurs exercices peuvent être mises bout à bout.",
    save: "Enregistrer les tables",
  },
} as const satisfies Shape<typeof en>;
