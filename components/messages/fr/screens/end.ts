// La fin d’une partie.
import type { end as en } from "../../en/screens/end";
import type { Shape } from "../../shape";

export const end = {
  title: "La fin",
  lead: "Le dernier trimestre est passé, et deux autres ont été joués sans ordres, pour que personne ne profite du dernier coup.",
  closed: "Les scores restent fermés jusqu’au débriefing.",
  closedText: "L’animateur les ouvre. D’ici là\u00a0: que visiez-vous, que croyiez-vous, et quand la fenêtre était-elle ouverte\u00a0?",
  aims: "Objectifs atteints",
  of: "{value} sur {max}",
  total: "{n} sur 100",
  causes: "Ce qui l’a fait",
  roles: "Les quatre sièges",
  yours: "Votre siège",
  note: "Chaque siège face à ses propres objectifs\u00a0; ce ne sont pas les parts d’un même gâteau. Les torts aux civils n’ajoutent à aucun.",
  harm: "Torts aux civils",
  harmLead: "D’abord ce qu’il en a coûté à ceux qui n’avaient pas de siège à cette table.",
  harmLine: "{band}\u00a0: {zones}.",
  harmNone: "On en sait peu.",
  stepOut: "Vous avez joué un siège d’équipe rouge. Sortez du rôle avant de parler.",
  then: "Puis ce que visait votre siège\u00a0:",
  reading: "Comment se lit le retrait",
  notOut: "Les Français n’étaient pas partis.",
  out: "Partis en {label}.",
  rules: "Les règles, avec leurs sources",
} satisfies Shape<typeof en>;
