// La première page.
import type { landing as en } from "../../en/screens/landing";
import type { Shape } from "../../shape";

export const landing = {
  headline: "Quand la fenêtre était-elle ouverte, qui l’a vue, et pourquoi personne n’est-il passé\u202f?",
  lead: "Quatre rôles, douze trimestres, le Mali de 2020 à 2022. Paris, Bamako, le JNIM et Moscou n’en savent chacun qu’une part. Un animateur conduit l’après-midi\u202f; le débriefing retrouve les moments manqués.",
  join: {
    title: "Rejoindre avec un lien",
    field: "Votre lien",
    placeholder: "Collez votre lien",
    button: "Rejoindre",
    note: "Pas de compte. Votre lien donne accès à votre place et reste valable après une coupure.",
    bad: "Ce n’est pas un lien d’accès. Il se termine par /join/ et un long code\u202f; demandez à l’animateur de le renvoyer.",
  },
  yours: {
    title: "Vos exercices dans ce navigateur",
    note: "Enregistrés dans ce navigateur seulement, sans les liens. La place d’un animateur n’y est que si vous le demandez.",
    class: "Tableau de la classe",
    over: "Débriefing",
    keep: "Garder ce bureau sur la première page de ce navigateur",
    keepHint: "Toute personne qui utilise ce navigateur peut alors l’ouvrir. Aucun lien n’est conservé.",
    forget: "Oublier",
    forgetOf: "Oublier {title}, {seat}",
  },
  shared: {
    label: "Cet ordinateur est partagé",
    hint: "Rien n’y est conservé\u00a0: ni retour, ni brouillons. Fermer le navigateur libère la place.",
  },
  learn: {
    title: "Première visite\u202f? Apprenez en jouant",
    text: "Serval, 2013\u00a0: vous jouez Paris, des bots jouent Bamako et les groupes armés. Un guide vous accompagne pendant quatre trimestres. Une demi-heure.",
    button: "Lancer l’initiation",
    busy: "Préparation de la partie",
    exercise: "Première leçon",
    offline: "Le serveur ne répond pas. Réessayez dans un instant.",
  },
  note: {
    title: "Avant de jouer",
    text: "Ce jeu porte sur une vraie guerre et sur des gens qui y sont morts. La violence y est abstraite et jamais décrite. Les atteintes aux civils sont estimées, montrées, et ne rapportent de points à personne. Le rôle du JNIM est tenu par une équipe rouge (red team). Aucune communauté n’y est désignée comme l’ennemi.",
  },
  accessibility: "Accessibilité\u00a0: partiellement conforme",
  source:
    "Écrit d’après un seul rapport\u00a0: W. Nasr et R. Parens, <i>France’s Missed Moments in Mali</i>, The Soufan Center, 2023. Un modèle, pas une prévision\u00a0: chaque règle cite sa section, et l’histoire générale est signalée comme telle.",
  key: "Clé de création",
  keyHint: "Demandez-la à l’exploitant du serveur.",
  create: {
    title: "Créer un exercice",
    scenario: "Scénario",
    scenarios: {
      "missed-moment": { name: "Le moment manqué", line: "12 trimestres, 2020 à 2022. Deux à trois heures." },
      "last-window": {
        name: "La dernière fenêtre",
        line: "5 trimestres, 2021 à 2022. Une heure, pour une classe.",
      },
      serval: { name: "Serval", line: "4 trimestres de 2013, Paris et des bots. Sert aussi d’initiation." },
      barkhane: { name: "Barkhane", line: "17 semestres, 2014 à 2022. La longue campagne." },
    },
    ownLine: "À vous, tiré de «\u00a0{name}\u00a0».",
    ownGone:
      "Le scénario choisi n’est pas dans ce navigateur, ou demande d’abord à être corrigé. Choisissez-en un autre.",
    change: "Changer un scénario ou en charger un depuis un fichier",
    seats: "Rôles",
    seatOf: "Qui joue {seat}",
    groups: {
      count: "Groupes",
      of: "{n, plural, one {Un groupe} other {# groupes}}",
      hint: "Chaque groupe joue son propre exercice\u202f; vous les conduisez tous depuis un seul bureau.",
      called: "Groupe {n}",
      nameOf: "Nom du groupe {n}",
      seats: "D’autres joueurs dans certains groupes",
      button: "Créer {n} groupes",
      busy: "Création des groupes",
    },
    clock: "Horloge",
    clocks: { minutes: "{n} min par trimestre", day: "Un trimestre par jour", none: "Sans horloge" },
    day: {
      at: "Ordres clos à",
      zone: "À l’heure de",
      weekends: "Le samedi et le dimanche aussi",
      missed:
        "Ceux qui n’ont pas validé à l’heure jouent leur brouillon\u202f; un rôle vacant est joué par un bot.",
    },
    minutes: "Minutes par trimestre",
    title_: "Nom de l’exercice",
    titleHint: "Facultatif. Visible par tous dans le salon.",
    titleExample: "Exercice d’état-major, groupe 3",
    more: "Nom, mention de protection, noms des personnes et affichage",
    marking: "Mention de protection",
    markingHint: "Facultatif. Au-dessus de chaque écran et de chaque impression.",
    markingExample: "Exercice\u00a0: aucun fait, aucune personne, aucun ordre réels",
    unnamed: "Sans attribution\u00a0: personne ne donne de nom",
    unnamedHint:
      "Journal, exports et débriefing nomment de toute façon les rôles. Ainsi, aucun nom n’est demandé ni montré.",
    seed: "Graine aléatoire",
    seedHint:
      "Vide\u00a0: tirée au hasard. Seule, elle ne redonne pas la même partie\u00a0: chacune a aussi son secret. L’animateur est seul à voir la graine.",
    seedBad: "Un nombre entier de 0 à 4294967295.",
    reading: "Perception du retrait montrée aux rôles",
    readings: { off: "jamais montrée", shown: "toujours montrée" },
    readingHint:
      "En classe, mieux vaut la masquer\u00a0: trouver la fenêtre est l’exercice. Vous la voyez toujours.",
    button: "Créer et obtenir les liens",
    busy: "Création de l’exercice",
    failed: "L’exercice n’a pas pu être créé.",
    failedWhy: "{why} Vos choix sont conservés\u202f; réessayez.",
    offline: "Le serveur ne répond pas. Vos choix sont conservés\u202f; réessayez.",
  },
} satisfies Shape<typeof en>;
