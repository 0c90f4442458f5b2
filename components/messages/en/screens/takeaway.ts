// What is taken away from a game that is over: the log, its tables, the replay, the report.
export const takeaway = {
  open: "Take it away",
  title: "Take it away",
  which: "Which copy",
  staff: "Staff’s copy",
  participants: "Participants’ copy",
  staffText:
    "Everything, with what each team said among itself and to the facilitator. For those who led the exercise.",
  participantsText:
    "Without what each team said among itself and to the facilitator. Names of people, links and secrets are in no copy.",
  early: "It can be taken away once every quarter has been opened.",
  busy: "The file is being made",
  failed: "The file could not be made.",
  log: {
    name: "Log",
    text: "One JSON file: the game event by event, as a program reads it.",
    save: "Save the log",
  },
  report: {
    name: "After-action report",
    text: "Choose its sections, write what no log can say, and print it or save it as a PDF.",
    open: "Open the report",
  },
  replay: {
    name: "Replay",
    text: "One HTML file: the debrief room with the whole game in it. It opens in any browser, without the network.",
    save: "Save the replay",
  },
  tables: {
    name: "Tables",
    text: "A zip of CSV files, with a data dictionary in English and French. Tables of several exercises can be laid under one another.",
    save: "Save the tables",
  },
} as const;
