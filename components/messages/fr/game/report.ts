// Le rapport lui-même : ses sections, et sur quoi chaque règle s'appuie.
import type {
  citation as enCitation,
  differs as enDiffers,
  grades as enGrades,
  sections as enSections,
  sources as enSources,
} from "../../en/game/report";
import type { Shape } from "../../shape";

// Les titres de sections sont ceux du rapport, en anglais.
export const sections = {
  summary: "Executive Summary",
  serval_barkhane: "Serval Success, Barkhane Bane",
  missed_moment: "The Missed Moment",
  lessons: "Lessons Learned",
  beyond: "hors du rapport",
} satisfies Shape<typeof enSections>;

export const grades = {
  report: { name: "rapport", line: "Dit par le rapport." },
  reading: { name: "lecture", line: "Notre déduction à partir du rapport." },
  history: { name: "histoire", line: "Connaissance générale, extérieure au rapport." },
  chosen: { name: "choix", line: "Fixé par nous, avec une raison." },
} satisfies Shape<typeof enGrades>;

export const sources = {
  upkeep: "entretien",
  ruling: "arbitrage",
  history: "calendrier",
  bound: "limite de l’échelle",
  unknown: "inconnu de votre rôle",
} satisfies Shape<typeof enSources>;

export const citation = {
  title: "France’s Missed Moments in Mali",
  authors: "W. Nasr et R. Parens",
  publisher: "The Soufan Center, juillet 2023",
  full: "W. Nasr et R. Parens, France’s Missed Moments in Mali, The Soufan Center, juillet 2023",
  note: "Les règles paraphrasent le rapport et ne le copient jamais. Quand elles suivent l’histoire générale ou un choix des auteurs du jeu, c’est indiqué.",
} satisfies Shape<typeof enCitation>;

export const differs = {
  transition:
    "Le résumé du rapport qualifie de démocratique le gouvernement du début de 2021. Dans le jeu, c’est la transition, en place depuis août 2020.",
  veto: "Le rapport situe le veto français au moment des contacts de février 2020. Le refus public dont on a trace date de la fin de 2020, après la chute du Président élu. La ligne historique interdit les pourparlers au premier trimestre 2020, comme le rapport\u202f; ils reprennent à la fin de l’année.",
  announcement:
    "Le rapport date l’annonce de juin 2021. C’est la fin de l’opération et une force réduite qui ont alors été annoncées\u202f; le 17 février 2022, Paris et ses partenaires ont annoncé qu’ils quittaient tout à fait le Mali. La ligne historique annonce en juin 2021 et part en retard.",
  second_coup:
    "Le rapport compte deux coups d’État pendant que la France attendait. Le second, en mai 2021, s’est joué à l’intérieur du nouveau pouvoir\u00a0: des officiers ont écarté les civils qu’ils avaient installés. Dans le jeu, c’est un coup d’État comme un autre, et la transition devient une junte.",
  posts:
    "Kidal, Tessalit et Tombouctou ont été transférés entre octobre et décembre 2021. La carte ne place pas d’unité française à Tombouctou en 2020\u202f; la ligne historique quitte Kidal au dernier trimestre 2021.",
  hostages:
    "Le rapport parle d’otages libérés par AQMI en mars 2023. Ils étaient aux mains du JNIM, branche d’AQMI au Sahel. Dans le jeu, ce dossier est celui du JNIM.",
} satisfies Shape<typeof enDiffers>;
