// The rulebook's own words; everything it explains stands in the catalogues of the game.
export const rules = {
  title: "The rules",
  lead: "Drawn from the tables that the engine plays by, so that rulebook and engine cannot differ.",
  source: "The source",
  contents: "Contents",
  print: "Print",
  top: "To the top",
  quarter: {
    title: "How a quarter runs",
    lead: "All four seats act at once; nobody waits for another’s turn. A quarter has five phases.",
    slots:
      "A sheet holds up to {slots} orders and any number of standing orders. Orders cost points of the seat’s purse; a standing order, marked as posture, takes no slot, costs its upkeep every quarter and stands until changed.",
    secret:
      "Sheets are secret. The others learn only whether a seat is absent, writing or committed. A committed sheet can be reopened until resolution begins: ten seconds after the last sheet is in, or when the clock or the facilitator closes.",
    steps: "Resolution, in six steps",
    stepsLead:
      "Within a step every order reads the board as it stood at the step’s beginning; effects add up, and no role goes first.",
    end: "The end",
    endText:
      "After the last quarter the engine plays two more without orders: deals bind, receivers are tested. Then each seat is measured by its own aims.",
    clock: "The clock",
    clockText:
      "Talking and writing have a time; the first two quarters have more. The clock stands still while the facilitator pauses it. With no clock, a phase lasts until everybody is in.",
  },
  menus: {
    title: "What each seat can order",
    lead: "The whole menu of each seat. During play a seat is offered what it can do now, and is told why the rest is closed.",
    spends: "Purse: {purse}.",
    cost: "{n, plural, =0 {free} one {# point} other {# points}}",
    upkeep: "{n, plural, =0 {free} one {# point a quarter} other {# points a quarter}}",
    loyalty: "and {n} of loyalty",
    posture: "posture",
    limit: "up to {n} on a sheet",
    harms: "can harm civilians: it is counted, and never pays",
    step: "acts in: {step}",
    ways: "Ways: {ways}.",
    count: "{n} orders, {postures} of them standing orders.",
    link: "Link to this order",
  },
  dynamics: {
    title: "What the engine does, and on whose word",
    lead: "Twenty-nine rules, each taken from the report. Every change on the board names the rule that made it.",
    says: "The report",
    does: "In the game",
    brake: "What holds it back",
    orders: "Orders that work through it",
    graded: "{section}: {grade}",
    link: "Link to this rule",
  },
  grades: { title: "How well a rule is founded", lead: "Each rule and number carries one of four marks." },
  deals: {
    title: "What a deal can hold",
    lead: "A deal is signed when every party has signed the same version. Terms name their quarters. Compliance is judged at the end of each quarter; breaking a term is possible, and costs trust.",
    by: "Promised by",
    options: "Says one of",
    fields: "Can name",
    field: {
      zone: "a zone",
      option: "a choice",
      venue: "a venue",
      mediator: "a mediator",
      receiver: "a receiver",
      amount: "a number",
    },
    channel: "Paris and JNIM have no line to each other until Paris opens an indirect one.",
  },
  aims: {
    title: "Aims that Paris can declare",
    lead: "An aim counts once it has stood three quarters with its means paid.",
  },
  scores: {
    title: "What counts at the end",
    lead: "0 to 100 for each seat, in parts, none worth more than 30. Words are aims met, never wins.",
  },
  ladder: { title: "The ladder of talks, and who governs" },
  figures: {
    title: "Every figure",
    lead: "0 to 100 unless said. Some are exact for all, some for one seat alone; the others see a range with its age, or nothing.",
    zone: "In each zone",
  },
  board: {
    title: "The board",
    lead: "Fourteen zones and three places off the ground: the Paris home front, the Bamako street, the two neighbouring governments.",
    borders: "borders on",
  },
  differs: { title: "Where report and history differ" },
  glossary: { title: "Words of the trade" },
} as const;
