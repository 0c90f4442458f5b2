// De courtes raisons à côté d'un fait : l'épreuve d'un objectif, la fin d'une posture, le dossier des otages.
import type { whys as en } from "../../en/game/whys";
import type { Shape } from "../../shape";

export const whys = {
  aim: {
    has_no_test: "Aucun critère ne permet de le vérifier.",
    not_measured: "Aucune mesure n’en est faite.",
    too_soon: "Il n’est pas déclaré depuis trois trimestres.",
    means_unpaid: "Ses moyens n’ont pas été payés pendant deux trimestres.",
    goalposts_moved: "Il a été déclaré pendant le retrait, sans rien à l’appui.",
    true_before: "Il était déjà atteint quand il a été déclaré.",
    not_true: "Le critère n’est pas rempli sur le terrain.",
    met: "Atteint.",
  },
  posture: {
    ordered: "levé sur ordre",
    replaced: "remplacé par un autre ordre permanent",
    unpaid: "levé faute de pouvoir payer son entretien",
    broken: "rompu par des voisins armés",
  },
  hostages: {
    released: "libéré par le JNIM",
    freed_through_channel: "libéré par le canal indirect",
    taken: "pris",
    exchanged: "échangé",
  },
} satisfies Shape<typeof en>;
