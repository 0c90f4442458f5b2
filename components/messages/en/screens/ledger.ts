// Why a figure moved.
export const ledger = {
  loading: "Reading the ledger.",
  now: "{now} now.",
  none: "Nothing that you may know of has moved it yet.",
  in: "What moved it in {label}",
  before: "Before the game",
  total: "in all",
  yours: "your order: {order}",
  span: "{from} to {to}",
  cited: "{id}, from the report:",
  open: "Open the rule",
  chip: "{name}. {grade}, {section}",
  source: { history: "history", ruling: "ruling" },
  grade: {
    report: "stated in the report",
    reading: "our reading of the report",
    history: "general history",
    chosen: "chosen by us",
  },
  section: {
    summary: "Executive Summary",
    serval_barkhane: "Serval Success, Barkhane Bane",
    missed_moment: "The Missed Moment",
    lessons: "Lessons",
    beyond: "beyond the report",
  },
  sure: { "1": "unlikely", "2": "possible", "3": "likely", "4": "nearly sure" },
} as const;
