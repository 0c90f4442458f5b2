// Derrière un lien.
import type { join as en } from "../../en/screens/join";
import type { Shape } from "../../shape";

export const join = {
  title: "Vous rejoignez {seat}",
  exercise: "Exercice",
  untitled: "Un exercice sans nom",
  name: "Votre nom",
  nameHint: "Facultatif. Votre cellule et l’animateur le voient\u00a0; les autres sièges, non.",
  button: "Rejoindre {seat}",
  busy: "Un instant",
  red: "Le JNIM est un siège d’équipe rouge\u00a0: vous plaidez pour un adversaire afin que les autres en rencontrent un. Les ordres restent abstraits, les torts faits aux civils vous sont montrés en premier à la fin, et ils ne rapportent rien.",
  facilitator:
    "Vous conduisez l’exercice\u00a0: vous voyez la vérité et lisez tous les échanges. Les sièges en sont avertis.",
  scribe: "Vous voyez la vérité et lisez tout, sans rien changer.",
  observer: "Vous voyez ce qui est public\u00a0: la carte, les nouvelles et les chiffres publiés.",
  wall: "Un écran pour la salle\u00a0: chiffres publics seulement, lisibles de loin.",
  readAlong: "L’animateur lit tous les échanges.",
  bad: "Ce lien n’ouvre aucun siège.",
  badWhat: "Il a pu être remplacé, ou coupé à l’envoi. Demandez à l’animateur de le renvoyer.",
  ended: "Cet exercice est terminé.",
  endedWhat: "Son résultat est gardé. Demandez le débriefing à l’animateur.",
  offline: "Le serveur ne répond pas. Rien n’est perdu\u00a0; réessayez dans un instant.",
  paste: "Coller un autre lien",
} satisfies Shape<typeof en>;
