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
  transition:
    "The report’s summary calls the government of early 2021 democratic. In the game it is the transition, as it was after August 2020: here the report and general history differ.",
} as const;
