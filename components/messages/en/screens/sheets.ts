// A sheet a seat, to be printed and handed out.
export const sheets = {
  title: "Sheets for the seats",
  lead: "One sheet per seat, in both languages. A role’s code stays covered on the screen and is printed all the same. The facilitator’s and the recorder’s links have no sheet.",
  print: "Print the sheets",
  back: "Back to the desk",
  done: "Done",
  untitled: "An exercise without a name",
  copyAll: "Copy these links",
  copied: "Copied",
  show: "Show the code",
  showOf: "Show the code for {seat}",
  cover: "Cover",
  coverOf: "Cover the code for {seat}",
  codeOf: "Code to scan for {seat}",
  seat: "Your seat: {seat}",
  what: {
    role: "Scan the code or type the address. This sheet is your team’s seat: show it to nobody else. Several people may use it.",
    observer: "Scan the code or type the address. You see what is public.",
    wall: "Open this address on the screen of the room. It shows what is public.",
  },
  red: "A red-team seat: you argue for an adversary. Orders stay abstract.",
  pace: {
    minutes: "{turns} turns of about {n} minutes.",
    day: "{turns} turns, one per day.",
    none: "{turns} turns, without a clock.",
  },
} as const;
