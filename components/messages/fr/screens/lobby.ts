// Les salles où l’on attend le premier trimestre : celle de l’animateur, et celle de chaque siège.
import type { lobby as en } from "../../en/screens/lobby";
import type { Shape } from "../../shape";

export const lobby = {
  title: "Le salon",
  scenario: "{name}, {turns, plural, one {# trimestre} other {# trimestres}}",
  scenarioHalf: "{name}, {turns, plural, one {# semestre} other {# semestres}}",
  send: "Envoyez chaque lien à ses destinataires. Un lien est un siège.",
  link: "Lien pour {seat}",
  copyLink: "Copier le lien pour {seat}",
  copyShort: "Copier le lien",
  more: "Autres actions pour {seat}",
  remove: "Retirer {name}",
  removeTitle: "{seat}\u00a0: retirer {name}\u00a0?",
  removeSure:
    "Cette personne quitte la place immédiatement. Les autres membres de l’équipe restent, et le lien reste valable pour eux.",
  removeBack: "Pour la laisser revenir, émettez un nouveau lien pour cette place.",
  reissue: "Émettre un nouveau lien",
  reissueSure:
    "Un nouveau lien pour {seat} met fin à l’ancien aussitôt\u00a0: ceux qui sont assis grâce à lui devront rentrer.",
  reissueTitle: "Un nouveau lien pour {seat}\u00a0?",
  reissueOwn:
    "C’est le lien par lequel vous conduisez l’exercice. Gardez le nouveau\u00a0: l’ancien n’ouvre plus cette table dans un autre navigateur.",
  who: "Qui joue {seat}",
  whoHint: "Un robot ne voit que ce que son siège peut voir. Vous pouvez changer à tout moment.",
  whole: "Le lien entier pour {seat}",
  local:
    "Vous avez ouvert cette page par {host}\u00a0: les liens copiés ici ne marchent que sur cet ordinateur. Ouvrez-la par l’adresse de la machine, que le serveur a affichée au démarrage, et copiez-les là.",
  toBot: "Confier à un robot",
  toPeople: "Rendre à des personnes",
  engine: "Joué par le moteur dans ce scénario.",
  people: {
    none: "Personne encore. Le lien n’a pas été ouvert.",
    opened: "Le lien a été ouvert\u00a0; personne n’est là en ce moment.",
    bot: "Tenu par un robot, qui ne voit que ce que {seat} peut voir.",
    watching: "{n, plural, =0 {personne ne regarde} one {# personne regarde} other {# personnes regardent}}",
    unnamed: "Quelqu’un sans nom",
    pen: "plume",
    you: "vous",
    away: "absent",
    here: "{n, plural, =0 {personne ici} one {# personne ici} other {# personnes ici}}",
  },
  sub: {
    control: "conduit l’exercice",
    scribe: "la vérité, en lecture",
    paris: "volonté politique",
    bamako: "trésor et loyauté",
    jnim: "siège d’équipe rouge",
    moscow: "levier",
    observer: "voient ce qui est public",
    wall: "pour la salle",
  },
  facts: {
    title: "Prêt à ouvrir",
    ready: "Sièges prêts",
    readyOf: "{n} sur {total}",
    clock: "Horloge",
    minutes: "{n} min par trimestre",
    day: "un trimestre par jour",
    none: "sans horloge",
    seed: "Graine",
    reading: "Lecture du retrait",
    language: "Langue",
    eachOwn: "à chacun la sienne",
  },
  open: "Ouvrir {label}",
  opening: "Ouverture",
  openFull: "Tout le monde est là.",
  openEmpty:
    "{n, plural, one {{seats}\u00a0: siège vide. Si vous ouvrez, il reste ouvert à qui viendra\u00a0: tant que personne n’y est, un robot écrit ses ordres, avec ce que {seats} peut savoir.} other {{seats}\u00a0: sièges vides. Si vous ouvrez, ils restent ouverts à qui viendra\u00a0: tant que personne n’y est, un robot écrit les ordres, avec ce que le siège peut savoir.}}",
  openScribe: "L’animateur ouvre l’exercice. Cette page change d’elle-même.",
  whileWaiting: "En attendant",
  things: {
    rules: "Lire les règles",
    rulesLine: "le déroulé d’un trimestre, chaque menu et ses coûts",
    brief: "Lire votre rôle",
    note: "Avertissement",
    noteLine: "montré à chaque siège avant de jouer",
    briefs: "Les quatre fiches",
    briefsLine: "ce que chaque siège lit en attendant",
  },
  wait: {
    title: "En attente du premier trimestre",
    what: "L’animateur ouvre {label} quand tout le monde est là. Cette page change d’elle-même.",
    who: "Qui est là",
    you: "Vous êtes ici sous le nom de {name}.",
    youUnnamed: "Vous êtes ici sans nom.",
    save: "Garder",
    saved: "Gardé",
    next: "La suite",
    steps: {
      open: "L’animateur ouvre {label}\u00a0; sans animateur, il s’ouvre de lui-même dès que chaque siège est pris. Cette page change d’elle-même, sans la recharger.",
      quarter:
        "Vous lisez la situation, parlez et concluez des accords, puis écrivez jusqu’à {slots} ordres en secret. Toutes les feuilles sont exécutées à la fois.",
      clock:
        "{kind, select, minutes {Un trimestre dure {n} minutes\u00a0; les deux premiers, davantage.} day {Un trimestre dure un jour\u00a0: revenez quand il vous convient.} other {Il n’y a pas d’horloge\u00a0: un trimestre dure jusqu’à ce que tous aient rendu leur feuille.}}",
      lost: "Si la ligne tombe, ce lien vous ramène au même siège.",
      watch:
        "Vous verrez la carte, les nouvelles et les chiffres publiés\u00a0: ce que tout le monde sait, et pas plus.",
    },
    cell: "Votre cellule",
    brief: "Votre fiche",
    briefNote: "Pour ce siège seul. Les autres ont la leur.",
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
    title: "Ce que vous êtes",
    paris: {
      what: "Vous tenez la présence française\u00a0: des groupements tactiques, des avions, de l’argent, et la promesse d’en finir bien.",
      purse:
        "Vous dépensez de la volonté politique. Elle suit l’opinion, les pertes et le coût, et s’épuise d’elle-même.",
      counts:
        "Ce qui compte\u00a0: les objectifs atteints, la lecture du retrait, les pertes et le coût, aucun attentat en France, et ce qui reste derrière.",
      first:
        "Pour commencer\u00a0: déclarer un objectif atteignable, songer au repreneur avant de nettoyer une zone, et écrire à Bamako avant de lui interdire quoi que ce soit.",
    },
    bamako: {
      what: "Vous êtes qui gouverne le Mali. Si le gouvernement tombe, vous devenez son successeur, et ce qui compte change.",
      purse: "Vous dépensez le trésor, et vivez de la loyauté de l’armée.",
      counts:
        "Ce qui compte, trimestre après trimestre\u00a0: que le régime vive, sa légitimité, le terrain administré, la souveraineté. Une chute a un prix fixe.",
      first:
        "Pour commencer\u00a0: les pourparlers sont entamés et vous tenez le mandat\u00a0; l’administration garde ce que les soldats prennent\u00a0; le reproche est bon marché et il vous lie.",
    },
    jnim: {
      what: "Siège d’équipe rouge. Vous menez une coalition de combattants sous deux pressions\u00a0: les Français et l’État islamique.",
      purse:
        "Vous dépensez des moyens\u00a0: recrues et prélèvements. Ils suivent les griefs là où vous êtes.",
      counts:
        "Ce qui compte\u00a0: le terrain gouverné, le départ des Français quelle qu’en soit la lecture, la reconnaissance à la table, la cohésion, la tenue face à l’État islamique. Les torts faits aux civils ne rapportent rien et vous coûtent.",
      first:
        "Pour commencer\u00a0: se cacher là où vous êtes peu nombreux, tenir par la persuasion, et se rappeler que le temps travaille pour vous, sauf auprès des plus durs.",
    },
    moscow: {
      what: "Vous agissez de loin, par les mots, les officiers et une compagnie de soldats loués.",
      purse:
        "Vous dépensez du levier. Il est bon marché et ne répond à aucun public, mais l’exposition et l’excès ont un prix.",
      counts:
        "Ce qui compte\u00a0: l’influence, le départ des Français et sa manière, les voisins, et le prix payé.",
      first:
        "Pour commencer\u00a0: une campagne n’opère que sur un ressentiment ancien\u00a0; officiers et offres prennent du temps\u00a0; une offre suppose un gouvernement qui en cherche une.",
    },
  },
} satisfies Shape<typeof en>;
