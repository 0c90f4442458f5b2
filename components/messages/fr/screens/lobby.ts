// Les salles où l’on attend le premier trimestre : celle de l’animateur, et celle de chaque siège.
import type { lobby as en } from "../../en/screens/lobby";
import type { Shape } from "../../shape";

export const lobby = {
  title: "Le salon",
  scenario: "{name}, {turns, plural, one {# trimestre} other {# trimestres}}",
  scenarioHalf: "{name}, {turns, plural, one {# semestre} other {# semestres}}",
  sheets: "Fiches à imprimer",
  class: "Tableau de la classe",
  send: "Envoyez chaque lien à ses destinataires. Un lien donne accès à une place.",
  link: "Lien\u00a0: {seat}",
  copyLink: "Copier le lien\u00a0: {seat}",
  copyShort: "Copier le lien",
  more: "Autres actions\u00a0: {seat}",
  remove: "Retirer {name}",
  removeTitle: "{seat}\u00a0: retirer {name}\u202f?",
  removeSure:
    "Cette personne quitte la place immédiatement. Les autres membres de l’équipe restent, et le lien reste valable pour eux.",
  removeBack: "Pour la laisser revenir, émettez un nouveau lien pour cette place.",
  move: "Changer de place\u00a0: {name}",
  moveTitle: "Changer de place\u00a0: {name}",
  moveTo: "Nouvelle place",
  moveSure:
    "Cette personne quitte aussitôt sa place ({seat}), et son écran ouvre de lui-même la nouvelle. Elle a vu ce que ce rôle savait\u202f; plus rien ne lui en parvient.",
  moveDo: "Nouvelle place\u00a0: {seat}",
  moveNone: "Aucune autre place n’est tenue par des joueurs. Confiez d’abord un rôle à des joueurs.",
  reissue: "Émettre un nouveau lien",
  reissueSure:
    "Un nouveau lien pour {seat} désactive aussitôt l’ancien\u00a0: ceux qui l’utilisent devront se reconnecter.",
  reissueTitle: "Un nouveau lien pour {seat}\u202f?",
  reissueOwn:
    "C’est le lien par lequel vous conduisez l’exercice. Gardez le nouveau\u00a0: l’ancien n’ouvre plus cette table dans un autre navigateur.",
  who: "Qui joue {seat}",
  whoHint: "Un bot ne voit que ce que son rôle peut voir. Vous pouvez changer à tout moment.",
  whole: "Lien entier\u00a0: {seat}",
  local:
    "Vous avez ouvert cette page par {host}\u00a0: les liens copiés ici ne marchent que sur cet ordinateur. Ouvrez-la par l’adresse de la machine, que le serveur a affichée au démarrage, et copiez-les là.",
  toBot: "Confier à un bot",
  toPeople: "Rendre aux joueurs",
  engine: "Joué par le moteur dans ce scénario.",
  people: {
    none: "Personne encore. Le lien n’a pas été ouvert.",
    opened: "Le lien a été ouvert\u202f; personne n’est là en ce moment.",
    bot: "Tenu par un bot, qui ne voit que ce que {seat} peut voir.",
    watching: "{n, plural, =0 {personne ne regarde} one {# personne regarde} other {# personnes regardent}}",
    unnamed: "Participant sans nom",
    pen: "plume",
    asks: "demande la plume",
    you: "vous",
    away: "absent",
    here: "{n, plural, =0 {personne ici} one {# personne ici} other {# personnes ici}}",
  },
  ready: {
    yes: "Prêt",
    but: "Prêt, avec une réserve",
    no: "Pas prêt",
    unmeasured: "Présent\u202f; la connexion n’est pas encore mesurée",
    ms: "{ms}\u00a0ms",
    way: { websocket: "websocket", polling: "requêtes simples" },
    language: { en: "anglais", fr: "français" },
    todo: {
      unopened: "Envoyez le lien à l’équipe, ou confiez la place à un bot.",
      away: "Demandez à l’équipe de rouvrir son lien, ou confiez la place à un bot.",
      old: "Un navigateur est trop ancien pour ce jeu\u00a0: mettez-le à jour, ou prenez-en un autre.",
      storage:
        "Un navigateur n’enregistre rien\u00a0: quittez la navigation privée, ou autorisez ce site à stocker des données.",
      slow: "La connexion est lente\u00a0: rapprochez-vous du Wi-Fi, ou changez de réseau.",
      polling:
        "Le réseau bloque les websockets, et le jeu est plus lent\u00a0: changez de réseau, ou demandez à son administrateur de les autoriser.",
    },
  },
  sub: {
    control: "conduit l’exercice",
    scribe: "la vérité, en lecture",
    paris: "volonté politique",
    bamako: "trésorerie et loyauté",
    jnim: "équipe rouge",
    moscow: "leviers d’influence",
    observer: "voient ce qui est public",
    wall: "pour la salle",
  },
  facts: {
    title: "Prêt à ouvrir",
    ready: "Rôles prêts",
    readyOf:
      "{n} sur {total}{but, plural, =0 {} one {, dont # avec une réserve} other {, dont # avec une réserve}}",
    clock: "Horloge",
    minutes: "{n} min par trimestre",
    day: "un trimestre par jour",
    none: "sans horloge",
    seed: "Graine",
    reading: "Perception du retrait",
    language: "Langue",
    eachOwn: "à chacun la sienne",
  },
  open: "Ouvrir {label}",
  opening: "Ouverture",
  openFull: "Tout le monde est là.",
  openEmpty:
    "{n, plural, one {{seats}\u00a0: rôle vacant. Si vous ouvrez, il reste disponible\u00a0: tant que personne n’y est, un bot écrit ses ordres, avec ce que ce rôle peut savoir.} other {{seats}\u00a0: rôles vacants. Si vous ouvrez, ils restent disponibles\u00a0: tant que personne n’y est, un bot écrit les ordres, avec ce que le rôle peut savoir.}}",
  openScribe: "L’animateur ouvre l’exercice. Cette page s’actualise toute seule.",
  prepare: "Préparation",
  injects: "Préparer les incidents",
  practice: {
    title: "Trimestre d’essai",
    what: "Un trimestre dans un exercice à part, avec les mêmes personnes aux mêmes places. Chaque écran le signale, et tout est supprimé à la fin.",
    open: "Ouvrir un trimestre d’essai",
    opening: "Ouverture…",
    going: "Un trimestre d’essai est ouvert.",
    goingSeat: "Vous pouvez essayer votre place pendant un trimestre. Rien ne compte, rien n’est conservé.",
    enter: "Rejoindre le trimestre d’essai",
    end: "Y mettre fin et le supprimer",
    ends: "L’ouverture du premier trimestre y met fin aussi.",
  },
  whileWaiting: "En attendant",
  things: {
    rules: "Lire les règles",
    rulesLine: "le déroulé d’un trimestre, chaque menu et ses coûts",
    brief: "Lire votre rôle",
    note: "Avertissement",
    noteLine: "montré à chaque rôle avant de jouer",
    briefs: "Les quatre fiches",
    briefsLine: "ce que chaque rôle lit en attendant",
  },
  wait: {
    title: "En attente du premier trimestre",
    what: "L’animateur ouvre {label} quand tout le monde est là. Cette page s’actualise toute seule.",
    who: "Qui est là",
    you: "Vous êtes ici sous le nom de {name}.",
    youUnnamed: "Vous êtes ici sans nom.",
    save: "Enregistrer",
    saved: "Enregistré",
    next: "La suite",
    steps: {
      open: "L’animateur ouvre {label}\u202f; sans animateur, la partie s’ouvre d’elle-même dès que chaque rôle est tenu. Cette page s’actualise toute seule.",
      quarter:
        "Vous lisez la situation, échangez et concluez des accords, puis écrivez jusqu’à {slots} ordres en secret. Toutes les feuilles sont exécutées en même temps.",
      clock:
        "{kind, select, minutes {Un trimestre dure {n} minutes\u202f; les deux premiers, davantage.} day {Un trimestre dure un jour\u00a0: revenez quand il vous convient.} other {Il n’y a pas d’horloge\u00a0: un trimestre dure jusqu’à ce que tous aient validé.}}",
      lost: "Si la connexion tombe, ce lien vous ramène à la même place.",
      watch:
        "Vous verrez la carte, les nouvelles et les chiffres publiés\u00a0: ce que tout le monde sait, et pas plus.",
    },
    cell: "Votre équipe",
    brief: "Votre fiche",
    briefNote: "Réservée à ce rôle. Les autres ont la leur.",
  },
  parts: {
    red: "Avant tout",
    who: "Qui vous êtes",
    counts: "Ce qui compte",
    purse: "Ce que vous dépensez",
    means: "Ce que vous pouvez faire",
    care: "Prenez garde",
    unknown: "Ce que vous ignorez",
  },
  briefs: {
    title: "Votre rôle",
    paris: {
      what: "Vous conduisez la présence française\u00a0: des groupements tactiques, des avions, de l’argent, et la promesse de bien la terminer.",
      purse:
        "Vous dépensez de la volonté politique. Elle suit l’opinion, les pertes et le coût, et s’épuise d’elle-même.",
      counts:
        "Ce qui compte\u00a0: les objectifs atteints, la perception du retrait, les pertes et le coût, aucun attentat en France, et ce qui reste derrière.",
      first:
        "Pour commencer\u00a0: déclarer un objectif atteignable, penser à la relève avant de reprendre une zone, et écrire à Bamako avant de lui interdire quoi que ce soit.",
    },
    bamako: {
      what: "Vous gouvernez le Mali. Si le gouvernement tombe, vous devenez son successeur, et ce qui compte change.",
      purse: "Vous dépensez la trésorerie, et vous dépendez de la loyauté de l’armée.",
      counts:
        "Ce qui compte, trimestre après trimestre\u00a0: la survie du régime, sa légitimité, le terrain administré, la souveraineté. Une chute a un prix fixe.",
      first:
        "Pour commencer\u00a0: l’administration garde ce que les soldats prennent\u202f; des pourparlers entamés supposent un mandat du pays\u202f; mettre Paris en cause coûte peu et vous lie.",
    },
    jnim: {
      what: "Rôle d’équipe rouge. Vous menez une coalition de combattants sous deux pressions\u00a0: les Français et l’État islamique.",
      purse: "Vous dépensez des moyens\u00a0: recrues et taxes. Ils suivent les griefs là où vous êtes.",
      counts:
        "Ce qui compte\u00a0: le terrain gouverné, le départ des Français quelle qu’en soit la perception, la reconnaissance comme interlocuteur, la cohésion, la position face à l’État islamique. Les atteintes aux civils ne rapportent rien et vous coûtent.",
      first:
        "Pour commencer\u00a0: se cacher là où vous êtes peu nombreux, tenir par la persuasion, et se rappeler que le temps travaille pour vous, sauf auprès de votre aile dure.",
    },
    moscow: {
      what: "Vous agissez de loin, par le discours, les officiers et une société militaire privée.",
      purse:
        "Votre ressource\u00a0: des leviers d’influence. Ils coûtent peu et ne rendent de comptes à aucune opinion, mais l’exposition et l’excès se paient.",
      counts:
        "Ce qui compte\u00a0: l’influence, le départ des Français et la façon dont il se passe, les voisins, et le prix payé.",
      first:
        "Pour commencer\u00a0: une campagne n’agit que sur un ressentiment ancien\u202f; officiers et offres prennent du temps\u202f; une offre suppose un gouvernement qui en cherche une.",
    },
  },
} satisfies Shape<typeof en>;
