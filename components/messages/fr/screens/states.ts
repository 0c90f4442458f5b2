// Ce qui se passe, ce qui est à l’abri, ce qu’il faut faire.
import type { states as en } from "../../en/screens/states";
import type { Shape } from "../../shape";

export const states = {
  label: "État de l’exercice",
  opening: "Ouverture de l’exercice.",
  connecting: "Connexion. Si cela dure, votre lien se trouve peut-être sur un autre réseau.",
  lost: {
    title: "Votre brouillon est conservé ici.",
    text: "Reconnexion en cours. Rien de ce que vous avez validé n’est perdu.",
    board: "La carte montre ce que vous saviez à {time}.",
  },
  waiting: {
    request: "Vous avez envoyé trop de demandes à la fois.",
    socket: "Cette place est ouverte dans trop de fenêtres. Fermez-en une.",
    address: "Trop de demandes sont venues de ce réseau.",
    server: "Le serveur est occupé.",
    again: "La page réessaie d’elle-même. Ce que vous avez écrit est conservé.",
    seconds: "Prochain essai dans {seconds} s.",
  },
  held: {
    title: "L’animateur examine le résultat.",
    text: "Tous les ordres sont remis. Le résultat s’ouvrira quand l’animateur le publiera\u202f; votre équipe peut échanger en attendant.",
  },
  catching: {
    title: "Reconnecté, mise à jour.",
    text: "Chargement des événements survenus pendant la coupure.",
  },
  unanswered: {
    title: "{n, plural, one {Un envoi est resté} other {# envois sont restés}} sans réponse.",
    text: "Il a peut-être abouti, peut-être pas. Vous pouvez l’envoyer de nouveau sans risque\u00a0: rien n’est fait deux fois.",
    words: "Vous avez écrit\u00a0: «\u00a0{text}\u00a0»",
    again: "Envoyer de nouveau",
    leave: "Abandonner",
    refused: "Le serveur a refusé.",
  },
  nothingKept: {
    title: "Ce navigateur n’enregistre rien pour ce site.",
    text: "Ce que vous écrivez est perdu dès que la page est fermée ou rechargée. Pour l’éviter, autorisez les données de site.",
  },
  noCookies: {
    title: "Ce navigateur refuse les cookies de ce site.",
    text: "Sans un cookie, aucune place ne reste ouverte. Autorisez les cookies pour ce site, puis rouvrez votre lien.",
  },
  caught: "{n, plural, one {Un changement} other {# changements}} pendant la coupure.",
  paused: {
    title: "L’animateur a arrêté l’horloge.",
    halfTime: "Mi-temps.",
    reason: "«\u00a0{reason}\u00a0»",
    text: "Les brouillons restent ouverts\u202f; les validations attendent.",
  },
  noPen: {
    title: "{line}.",
    text: "Les champs sont en lecture seule pour vous. Les échanges de l’équipe restent ouverts.",
    ask: "Demander la plume",
  },
  penNobody: { title: "Personne ne tient la plume.", take: "Prendre la plume" },
  bot: {
    title: "Un bot joue ce rôle.",
    text: "Il agit avec les informations dont dispose {seat}. L’animateur peut rendre le rôle à votre équipe\u202f; d’ici là, vous suivez la partie.",
    titleQuarter: "Un bot joue ce rôle pour ce trimestre.",
    textQuarter:
      "Votre équipe était absente depuis deux minutes et les autres attendaient. Le rôle vous revient au prochain trimestre.",
    itsSheet: "La feuille d’ordres affichée est celle du bot\u00a0: ce sont ces ordres qui seront exécutés.",
    yourSheet: "Les ordres que votre équipe a validés sont maintenus et seront exécutés.",
  },
  handedBack:
    "Votre équipe reprend ce rôle. Votre feuille d’ordres est rouverte, avec votre brouillon\u00a0: validez-la quand elle est prête.",
  typedIn:
    "L’animateur a saisi votre feuille d’ordres d’après le papier\u00a0: «\u00a0{reason}\u00a0». Ces ordres seront exécutés\u202f; qui tient la plume peut rouvrir la feuille jusqu’au début de la résolution.",
  trial: {
    practice: "ESSAI",
    rehearsal: "RÉPÉTITION",
    line: {
      practice: "Un trimestre pour s’exercer. Rien n’en sera conservé.",
      rehearsal: "Des bots jouent tous les rôles. Rien ne compte.",
    },
    over: "Le trimestre d’essai est terminé.",
    back: "Revenir à l’exercice",
    end: "Y mettre fin pour tous",
    title: "Essai\u00a0: {title}",
    run: "La dérouler d’un trait",
    stop: "Arrêter",
    progress: "Avancement de la répétition",
    at: "{label}, {n} sur {of}",
    through: "Jouée jusqu’au bout",
    discard: "La supprimer",
    discardTitle: "Supprimer cette répétition\u202f?",
    discardSure:
      "Elle disparaît avec tout ce qui y a été joué. Ce que vous avez conservé comme modèle reste. Si vous la gardez, elle reste telle quelle, et son débriefing peut être ouvert.",
    discardYes: "La supprimer",
    keep: "La garder",
  },
  ended: {
    link_ended: {
      title: "Ce lien n’est plus valable.",
      text: "L’animateur a émis un nouveau lien pour cette place. Demandez-le\u202f; ce que vous avez écrit est dans le brouillon de l’équipe.",
    },
    member_removed: {
      title: "Vous avez été retiré de cette place.",
      text: "L’animateur l’a décidé\u202f; les autres membres de l’équipe continuent. Demandez-lui si vous devez revenir.",
    },
    practice_over: {
      title: "Le trimestre d’essai est terminé.",
      text: "Rien n’en est conservé. L’exercice vous attend.",
    },
    member_moved: {
      title: "Vous changez de place.",
      text: "L’animateur l’a décidé. Votre nouvelle place s’ouvre dans un instant.",
    },
    exercise_deleted: { title: "Cet exercice a été supprimé.", text: "Le serveur n’en garde rien." },
    exercise_unreadable: {
      title: "Impossible d’ouvrir cet exercice.",
      text: "Sa main courante est conservée, mais cette version du serveur ne sait pas la lire. Prévenez la personne qui gère le serveur.",
    },
    other: {
      title: "Cette page n’ouvre aucune place ici.",
      text: "Ce navigateur n’est pas connecté à cet exercice\u00a0: rouvrez votre lien ou demandez-le à l’animateur.",
    },
    paste: "Coller un lien",
  },
  notFound: {
    title: "Page introuvable.",
    text: "Un lien d’accès se termine par /join/ et un long code.",
    home: "Accueil",
  },
  broken: {
    title: "Une erreur s’est produite sur cette page.",
    text: "Rien de ce que vous avez validé n’est perdu, et les brouillons sont conservés. Rechargez la page.",
    again: "Recharger",
  },
} satisfies Shape<typeof en>;
