// Le rapport lui-même : ses sections, et sur quoi chaque règle s'appuie.
import type {
  citation as enCitation,
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
  reading: { name: "lecture", line: "Notre déduction du rapport." },
  history: { name: "histoire", line: "Connaissance générale, hors du rapport." },
  chosen: { name: "choix", line: "Fixé par nous, avec sa raison." },
} satisfies Shape<typeof enGrades>;

export const sources = {
  upkeep: "entretien",
  ruling: "arbitrage",
  history: "calendrier",
  bound: "bout de l’échelle",
  unknown: "inconnu de vous",
} satisfies Shape<typeof enSources>;

export const citation = {
  title: "France’s Missed Moments in Mali",
  authors: "W. Nasr et R. Parens",
  publisher: "The Soufan Center, juillet 2023",
  full: "W. Nasr et R. Parens, France’s Missed Moments in Mali, The Soufan Center, juillet 2023",
  note: "Les règles paraphrasent le rapport et ne le copient jamais. Où nous suivons l’histoire générale ou notre propre choix, c’est dit.",
  transition:
    "Le résumé du rapport dit démocratique le gouvernement du début de 2021. Dans le jeu, c’est la transition, comme depuis août 2020\u00a0: ici, le rapport et l’histoire générale diffèrent.",
} satisfies Shape<typeof enCitation>;
