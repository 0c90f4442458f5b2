// Les moments que l’animateur marque pour le débriefing.
import type { bookmarks as en } from "../../en/screens/bookmarks";
import type { Shape } from "../../shape";

export const bookmarks = {
  mark: "Marquer",
  markOf: "Marquer\u00a0: {name}",
  title: "Marquer ce moment",
  lead: "Il figure dans le déroulé du débriefing. Aucun rôle ne le voit tant que vous ne l’y avez pas ouvert.",
  place: "Moment\u00a0: {place}",
  note: "Note",
  noteHint: "Ce dont vous voulez parler. Elle peut rester vide.",
  objective: "Objectif pédagogique",
  objectiveHint: "Celui sur lequel ce moment renseigne. Facultatif.",
  rated: "Niveau de réalisation",
  rating: {
    P: "P\u00a0: réalisé sans difficulté",
    S: "S\u00a0: réalisé avec quelques difficultés",
    M: "M\u00a0: réalisé avec des difficultés majeures",
    U: "U\u00a0: n’a pas pu être réalisé",
    none: "non évalué",
  },
  about: { order: "Ordre\u00a0: {what}", inject: "Incident {number}\u00a0: {title}" },
  set: "Marquer",
  done: "C’est marqué.",
  all: "Moments marqués",
  none: "Aucun moment n’a été marqué.",
  remove: "Retirer",
  removeOf: "Retirer la marque {note}",
  unnamed: "Moment marqué",
  step: "Moment marqué\u00a0: {note}",
  stepBare: "Moment marqué",
  lane: "Moments marqués",
  talk: {
    lane: "Échanges",
    cell: "{who}\u00a0: {n, plural, one {# message} other {# messages}}",
    title: "{who}, {label}",
    private: "Seuls ceux qui en étaient l’ont lu.",
    none: "Rien n’a été dit dans cet échange.",
    empty: "Le texte n’est pas dans cette copie.",
  },
} satisfies Shape<typeof en>;
