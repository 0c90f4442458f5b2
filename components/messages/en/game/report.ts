// The report itself: its sections, and how well each rule is founded on it.
export const sections = {
  summary: "Executive Summary",
  serval_barkhane: "Serval Success, Barkhane Bane",
  missed_moment: "The Missed Moment",
  lessons: "Lessons Learned",
  beyond: "beyond the report",
} as const;

export const grades = {
  report: { name: "report", line: "Stated in the report." },
  reading: { name: "reading", line: "Our inference from the report." },
  history: { name: "history", line: "General knowledge beyond the report." },
  chosen: { name: "chosen", line: "Set by us, with its reason." },
} as const;

/** Where a change comes from, when it is not one of the dynamics. */
export const sources = {
  upkeep: "upkeep",
  ruling: "ruling",
  history: "calendar",
  bound: "end of the scale",
  unknown: "not known to you",
} as const;

export const citation = {
  title: "France’s Missed Moments in Mali",
  authors: "W. Nasr and R. Parens",
  publisher: "The Soufan Center, July 2023",
  full: "W. Nasr and R. Parens, France’s Missed Moments in Mali, The Soufan Center, July 2023",
  note: "The rules paraphrase the report and never copy it. Where we follow general history or our own choice, it says so.",
} as const;

/** Where the report and general history differ, and which of the two the game follows. */
export const differs = {
  transition:
    "The report’s summary calls the government of early 2021 democratic. In the game it is the transition, as it was after August 2020.",
  veto: "The report places the French veto at the contacts of February 2020. The public refusal on record dates from the end of 2020, after the fall of the elected President. The historical line forbids the talks in the first quarter of 2020, as the report does, and talks are taken up again at the end of that year.",
  announcement:
    "The report dates the announcement to June 2021. What was announced then was the end of the operation and a smaller force; on 17 February 2022 Paris and its partners announced that they would leave Mali altogether. The historical line announces in June 2021, and leaves late.",
  second_coup:
    "The report counts two coups while France waited. The second, in May 2021, was an affair inside the new power: officers removed the civilians whom they had put in place. In the game it is a coup like any other, and the transition becomes a junta.",
  posts:
    "Kidal, Tessalit and Timbuktu were handed over between October and December 2021. The board draws no French unit at Timbuktu in 2020; the historical line leaves Kidal in the last quarter of 2021.",
  hostages:
    "The report speaks of hostages released by AQIM in March 2023. They had been in the hands of JNIM, which is AQIM’s branch in the Sahel. In the game the file is JNIM’s.",
} as const;
