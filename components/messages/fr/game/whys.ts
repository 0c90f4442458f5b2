// De courtes raisons à côté d'un fait : l'épreuve d'un objectif, la fin d'une posture, le dossier des otages.
import type { whys as en } from "../../en/game/whys";
import type { Shape } from "../../shape";

export const whys = {
  aim: {
    has_no_test: "Aucun critère ne permet de le vérifier.",
    not_measured: "On ne le mesure pas.",
    too_soon: "Il ne tient pas encore depuis trois trimestres.",
    means_unpaid: "Ses moyens n’ont pas été payés pendant deux trimestres.",
    goalposts_moved: "Il fut déclaré en partant, sans rien derrière.",
    true_before: "C’était déjà vrai quand il a été déclaré.",
    not_true: "Ce n’est pas vrai sur le terrain.",
    met: "Atteint.",
  },
  posture: {
    ordered: "terminée sur ordre",
    replaced: "un autre ordre permanent a pris sa place",
    unpaid: "terminée, son entretien n’a pu être payé",
    broken: "terminée, des voisins armés l’ont rompue",
  },
  hostages: {
    released: "libéré par le JNIM",
    freed_through_channel: "libéré par le canal indirect",
    taken: "pris",
    exchanged: "échangé",
  },
} satisfies Shape<typeof en>;
