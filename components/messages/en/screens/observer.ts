// What everybody may know: the map, the paper, the published figures, for observers and for the wall.
export const observer = {
  title: "What everybody knows",
  observing: "Observer",
  note: "Public figures and news only. What each seat knew beyond them is shown in the debrief.",
  paper: "The paper",
  figures: "Published figures",
  noNews: "No quarter is over yet. The first paper comes out with the first outcome.",
  table: "At the table",
  regime: "In Bamako",
  wagner: "Wagner",
  wagnerIs: { none: "not in Mali", here: "in Mali since {label}" },
  exit: "The French",
  exitIs: { in: "in Mali", announced: "leaving, announced in {label}", out: "out since {label}" },
  deals: "Public deals",
  noDeals: "None is known.",
  mapOf: "The map as everybody knows it",
  paused: "Paused",
} as const;
