// Les mots propres au livret ; ce qu’il explique se tient dans les catalogues du jeu.
import type { rules as en } from "../../en/screens/rules";
import type { Shape } from "../../shape";

export const rules = {
  title: "Les règles",
  lead: "Tirées des tables par lesquelles joue le moteur, pour que le livret et le moteur ne puissent pas différer.",
  source: "La source",
  contents: "Sommaire",
  print: "Imprimer",
  top: "En haut",
  quarter: {
    title: "Le déroulé d’un trimestre",
    lead: "Les quatre sièges agissent à la fois\u00a0; nul n’attend le tour d’un autre. Un trimestre a cinq phases.",
    slots:
      "Une feuille porte jusqu’à {slots} ordres, et autant de consignes permanentes qu’on veut. Les ordres coûtent des points de la bourse du siège\u00a0; une consigne, marquée posture, ne prend pas de place, coûte son entretien chaque trimestre et vaut jusqu’à ce qu’on la change.",
    secret:
      "Les feuilles sont secrètes. Les autres savent seulement si un siège est absent, écrit ou s’est engagé. Une feuille engagée peut se rouvrir jusqu’à la résolution\u00a0: dix secondes après la dernière, ou quand l’horloge ou l’animateur ferme.",
    steps: "La résolution, en six temps",
    stepsLead:
      "Dans un temps, chaque ordre lit le plateau tel qu’il était à son début\u00a0; les effets s’ajoutent, et aucun rôle ne passe avant.",
    end: "La fin",
    endText:
      "Après le dernier trimestre, le moteur en joue deux autres sans ordres\u00a0: les accords lient, les repreneurs sont éprouvés. Puis chaque siège est mesuré à ses propres objectifs.",
    clock: "L’horloge",
    clockText:
      "Parler et écrire ont un temps\u00a0; les deux premiers trimestres en ont davantage. L’horloge s’arrête quand l’animateur la suspend. Sans horloge, une phase dure jusqu’à ce que tous aient rendu.",
  },
  menus: {
    title: "Ce que chaque siège peut ordonner",
    lead: "Le menu entier de chaque siège. En jeu, on offre à un siège ce qu’il peut faire maintenant, et on lui dit pourquoi le reste est fermé.",
    spends: "Bourse\u00a0: {purse}.",
    cost: "{n, plural, =0 {gratuit} one {# point} other {# points}}",
    upkeep: "{n, plural, =0 {gratuit} one {# point par trimestre} other {# points par trimestre}}",
    loyalty: "et {n} de loyauté",
    posture: "posture",
    limit: "jusqu’à {n} par feuille",
    harms: "peut nuire aux civils\u00a0: c’est compté, et ne paie jamais",
    step: "agit au temps\u00a0: {step}",
    ways: "Manières\u00a0: {ways}.",
    count: "{n} ordres, dont {postures} consignes permanentes.",
    link: "Lien vers cet ordre",
  },
  dynamics: {
    title: "Ce que fait le moteur, et sur la foi de quoi",
    lead: "Vingt-neuf règles, chacune tirée du rapport. Tout changement sur le plateau nomme la règle qui l’a fait.",
    says: "Le rapport",
    does: "Dans le jeu",
    brake: "Ce qui la retient",
    orders: "Ordres qui passent par elle",
    graded: "{section}\u00a0: {grade}",
    link: "Lien vers cette règle",
  },
  grades: {
    title: "Ce qui fonde une règle",
    lead: "Chaque règle et chaque nombre porte une de quatre marques.",
  },
  deals: {
    title: "Ce qu’un accord peut contenir",
    lead: "Un accord est signé quand toutes les parties ont signé la même version. Les clauses nomment leurs trimestres. Leur respect se juge à la fin de chaque trimestre\u00a0; rompre une clause est possible, et coûte de la confiance.",
    by: "Promis par",
    options: "Dit au choix",
    fields: "Peut nommer",
    field: {
      zone: "une zone",
      option: "un choix",
      venue: "un lieu",
      mediator: "un médiateur",
      receiver: "un repreneur",
      amount: "un nombre",
    },
    channel: "Paris et le JNIM n’ont pas de ligne entre eux tant que Paris n’en ouvre pas une, indirecte.",
  },
  aims: {
    title: "Les objectifs que Paris peut déclarer",
    lead: "Un objectif compte quand il a tenu trois trimestres, ses moyens payés.",
  },
  scores: {
    title: "Ce qui compte à la fin",
    lead: "De 0 à 100 pour chaque siège, par parts, dont aucune ne vaut plus de 30. On dit objectifs atteints, jamais victoire.",
  },
  ladder: { title: "L’échelle des pourparlers, et qui gouverne" },
  figures: {
    title: "Tous les chiffres",
    lead: "De 0 à 100 sauf mention. Certains sont exacts pour tous, d’autres pour un seul siège\u00a0; les autres voient une fourchette et son âge, ou rien.",
    zone: "Dans chaque zone",
  },
  board: {
    title: "Le plateau",
    lead: "Quatorze zones et trois lieux hors du terrain\u00a0: le front intérieur à Paris, la rue à Bamako, les deux gouvernements voisins.",
    borders: "touche à",
  },
  differs: { title: "Où le rapport et l’histoire diffèrent" },
  glossary: { title: "Les mots du métier" },
} satisfies Shape<typeof en>;
