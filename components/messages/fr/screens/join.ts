// Derrière un lien.
import type { join as en } from "../../en/screens/join";
import type { Shape } from "../../shape";

export const join = {
  title: "Votre place\u00a0: {seat}",
  exercise: "Exercice",
  untitled: "Un exercice sans nom",
  untitledClass: "Classe sans nom",
  unnamed: "Cet exercice ne prend pas de noms\u00a0: vous êtes votre rôle.",
  name: "Votre nom",
  nameHint: "Facultatif. Votre équipe et l’animateur le voient\u202f; les autres rôles, non.",
  button: "Prendre place",
  busy: "Un instant",
  red: "Le JNIM est un rôle d’équipe rouge (red team)\u00a0: vous plaidez pour un adversaire afin que les autres en rencontrent un. Les ordres restent abstraits, les atteintes aux civils vous sont montrées en premier à la fin, et elles ne rapportent rien.",
  facilitator:
    "Vous conduisez l’exercice\u00a0: vous voyez la vérité et lisez tous les échanges. Les rôles en sont avertis.",
  scribe: "Vous voyez la vérité et lisez tout, sans rien changer.",
  observer: "Vous voyez ce qui est public\u00a0: la carte, les nouvelles et les chiffres publiés.",
  wall: "Un écran pour la salle\u00a0: chiffres publics seulement, lisibles de loin.",
  readAlong: "L’animateur lit tous les échanges.",
  bad: "Ce lien ne donne accès à aucune place.",
  badWhat: "Il a pu être remplacé, ou coupé à l’envoi. Demandez à l’animateur de le renvoyer.",
  ended: "Cet exercice est terminé.",
  endedWhat: "Son résultat est conservé. Demandez le débriefing à l’animateur.",
  offline: "Le serveur ne répond pas. Rien n’est perdu\u202f; réessayez dans un instant.",
  paste: "Coller un autre lien",
  away: "Ce lien ne peut pas être ouvert pour l’instant.",
  awayWhat:
    "Le serveur n’atteint pas sa base de données. Rien de ce qui a été confirmé n’est perdu. Cette page réessaie d’elle-même.",
  awayAgain: "Réessayer maintenant",
} satisfies Shape<typeof en>;
