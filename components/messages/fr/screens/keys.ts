// Le clavier.
import type { keys as en } from "../../en/screens/keys";
import type { Shape } from "../../shape";

export const keys = {
  title: "Touches",
  note: "Les lettres seules ne comptent pas pendant que vous écrivez dans un champ.",
  off: "Couper les lettres seules",
  on: "Les lettres seules sont actives",
  offNow: "Les lettres seules sont coupées",
  list: {
    slots: "ouvrir une case d’ordre",
    new: "nouvel ordre\u00a0: écrire pour filtrer, Entrée le prend",
    zone: "choisir sa zone sur la carte, les flèches vont de voisin en voisin, Entrée fixe",
    back: "retour, fermer",
    why: "pourquoi\u00a0? du chiffre sous le curseur",
    map: "vers la carte",
    orders: "vers les ordres",
    talks: "vers les échanges",
    gauge: "vers la lecture du retrait ou la table",
    layer: "couche précédente, suivante",
    zoom: "plus près, plus loin",
    commit: "engager (demande une fois)",
    help: "cette liste",
  },
} satisfies Shape<typeof en>;
