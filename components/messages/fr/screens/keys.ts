// Le clavier.
import type { keys as en } from "../../en/screens/keys";
import type { Shape } from "../../shape";

export const keys = {
  title: "Touches",
  note: "Les raccourcis à une touche sont désactivés pendant la saisie.",
  off: "Désactiver les raccourcis à une touche",
  on: "Raccourcis à une touche activés",
  offNow: "Raccourcis à une touche désactivés",
  list: {
    slots: "ouvrir une case d’ordre",
    new: "nouvel ordre\u00a0: taper pour filtrer, Entrée le choisit",
    zone: "choisir sa zone sur la carte\u202f; les flèches passent d’une zone voisine à l’autre, Entrée valide",
    back: "retour, fermer",
    why: "«\u00a0pourquoi\u202f?\u00a0» pour le chiffre sélectionné",
    map: "vers la carte",
    orders: "vers les ordres",
    talks: "vers les échanges",
    gauge: "vers la perception du retrait ou les étapes des pourparlers",
    layer: "couche précédente, suivante",
    zoom: "agrandir, réduire",
    commit: "envoyer ce que vous écrivez\u202f; ailleurs\u00a0: valider (confirmation demandée)",
    help: "cette liste",
  },
} satisfies Shape<typeof en>;
