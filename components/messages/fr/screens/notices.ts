// Comment un navigateur ou une messagerie apprend ce qui se passe pendant que personne ne regarde.
import type { notices as en } from "../../en/screens/notices";
import type { Shape } from "../../shape";

export const notices = {
  title: "Notifications",
  always:
    "Pendant que vous regardez ailleurs, le nombre de ce que vous avez manqué figure dans le titre de cette page.",
  browser: "Avis du navigateur",
  browserHint: "Ils disent qui a écrit ou quelle phase s’ouvre, jamais ce qui a été dit.",
  browserNot: "Ce navigateur n’affiche d’avis que par une connexion sûre (https).",
  denied:
    "Le navigateur ne le permet pas. Autorisez les avis pour cette page dans ses réglages, puis cochez de nouveau.",
  unable:
    "Ce navigateur ne peut pas afficher d’avis pour cette page. Le son et le titre vous préviennent quand même.",
  trial: "Les avis auront cet aspect.",
  sound: "Un son",
  soundHint: "Deux notes brèves, quand cette page est en arrière-plan.",
  message: "{who} a écrit.",
  phase: "Ouvert maintenant\u00a0: {phase}.",
  deal: "Un accord a été modifié.",
  inject: "Nouveau message de l’animateur.",
  hook: {
    label: "Webhook de la place",
    hint: "L’adresse d’un webhook entrant de votre messagerie (Slack, Mattermost et autres). Elle apprend qu’une phase s’ouvre et jusqu’à quand, et que quelque chose vous attend. Seuls votre cellule et le serveur la connaissent.",
    set: "Prévenir cette messagerie",
    now: "Prévenu\u00a0: {host}",
    drop: "Ne plus prévenir",
    negotiation: "{title}\u00a0: la négociation est ouverte, {quarter}. Clôture\u00a0: {closes}.",
    orders: "{title}\u00a0: les ordres sont ouverts, {quarter}. Clôture\u00a0: {closes}.",
    outcome: "{title}\u00a0: le résultat du {quarter} est connu.",
    ended: "{title}\u00a0: la partie est finie.",
    signature: "{title}\u00a0: un accord attend votre signature, {quarter}.",
    word: "{title}\u00a0: l’animateur vous a écrit ou a introduit un incident, {quarter}.",
  },
} satisfies Shape<typeof en>;
