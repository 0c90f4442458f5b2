// The four scenarios that ship.
export const scenarios = {
  "missed-moment": {
    name: "The missed moment",
    line: "From the contacts of early 2020 to the end of 2022. When was the window open?",
    length: "12 quarters, two to three hours, or a half-day with brief and debrief",
  },
  barkhane: {
    name: "Barkhane",
    line: "The long campaign from 2014 on: aims that grow, and a presence that stays.",
    length: "17 half-years, a full day",
  },
  serval: {
    name: "Serval",
    line: "2013: a limited aim, and a force to hand over to. People play Paris, bots the others unless people take them. It doubles as the tutorial.",
    length: "4 quarters, under an hour",
  },
  "last-window": {
    name: "The last window",
    line: "From JNIM’s signal of January 2021 to the first months of Wagner.",
    length: "5 quarters, an hour",
  },
} as const;
