// Le clavier.
import type { keys as en } from "../../en/screens/keys";
import type { Shape } from "../../shape";

export const keys = {
  title: "Touches",
  note: "Les raccourcis à une touche sont désactivés pendant la saisie.",
  off: "Désactiver les raccourcis à une touche",
  on: "Les lettres seules sont actives",
  offNow: "Les lettres seules sont coupées",
  list: {
    slots: "ouvrir une case d’ordre",
    new: "nouvel ordre\u00a0: écrire pour filtrer, Entrée le prend",
    zone: "choisir sa zone sur la carte, les flèches vont de voisin en voisin, Entrée fixe",
    back: "retour, fermer",
    why: "pourquoi\u202f? du chiffre sous le curseur",
    map: "vers la carte",
    orders: "vers les ordres",
    talks: "vers les échanges",
    gauge: "vers la perception du retrait ou les étapes des pourparlers",
    layer: "couche précédente, suivante",
    zoom: "plus près, plus loin",
    commit: "envoyer ce que vous écrivez\u202f; ailleurs\u00a0: valider (confirmation demandée)",
    help: "cette liste",
  },
} satisfies Shape<typeof en>;
