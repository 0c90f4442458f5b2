// The rooms where people wait for the first quarter: the facilitator's, and each seat's own.
export const lobby = {
  title: "The lobby",
  scenario: "{name}, {turns, plural, one {# quarter} other {# quarters}}",
  scenarioHalf: "{name}, {turns, plural, one {# half-year} other {# half-years}}",
  sheets: "Sheets to print",
  class: "Class board",
  send: "Send each link to its own people. A link is a seat.",
  link: "Link for {seat}",
  copyLink: "Copy the link for {seat}",
  copyShort: "Copy link",
  more: "More for {seat}",
  remove: "Remove {name}",
  removeTitle: "Remove {name} from {seat}?",
  removeSure:
    "This person leaves the seat at once. The others in the seat stay, and the link stays valid for them.",
  removeBack: "To let this person in again, issue a new link for the seat.",
  reissue: "Issue a new link",
  reissueSure: "A new link for {seat} ends the old one at once: people seated by it must come in again.",
  reissueTitle: "A new link for {seat}?",
  reissueOwn:
    "This is the link by which you run the exercise. Keep the new one: the old one no longer opens this table in another browser.",
  who: "Who plays {seat}",
  whoHint: "A bot sees only what its seat may see. You can change this at any time.",
  whole: "The whole link to {seat}",
  local:
    "You opened this page as {host}: links copied here work on this computer alone. Open it by the machine’s own address, which the server printed when it started, and copy them there.",
  toBot: "Give to a bot",
  toPeople: "Give to people",
  engine: "Played by the engine in this scenario.",
  people: {
    none: "Nobody yet. The link has not been opened.",
    opened: "The link was opened; nobody is here now.",
    bot: "Played by a bot, which sees only what {seat} may see.",
    watching: "{n, plural, =0 {nobody is watching} one {# person is watching} other {# people are watching}}",
    unnamed: "Unnamed participant",
    pen: "pen",
    asks: "asks for the pen",
    you: "you",
    away: "away",
    here: "{n, plural, =0 {nobody here} one {# person here} other {# people here}}",
  },
  ready: {
    yes: "Ready",
    but: "Ready, but something is amiss",
    no: "Not ready",
    unmeasured: "Here; the connection has not been measured yet",
    ms: "{ms} ms",
    way: { websocket: "websocket", polling: "plain requests" },
    language: { en: "English", fr: "French" },
    todo: {
      unopened: "Send the link to its people, or give the seat to a bot.",
      away: "Ask its people to open their link again, or give the seat to a bot.",
      old: "A browser is too old for this game: update it, or use another.",
      storage: "A browser keeps nothing: leave private browsing, or allow this site to store data.",
      slow: "The connection is slow: move closer to the Wi-Fi, or use another network.",
      polling:
        "The network blocks websockets, so play is slower: use another network, or ask its administrator to allow them.",
    },
  },
  sub: {
    control: "runs the exercise",
    scribe: "truth, read only",
    paris: "political will",
    bamako: "treasury and loyalty",
    jnim: "red-team seat",
    moscow: "leverage",
    observer: "see what is public",
    wall: "for the room",
  },
  facts: {
    title: "Ready to open",
    ready: "Seats ready",
    readyOf: "{n} of {total}",
    clock: "Clock",
    minutes: "{n} min per quarter",
    day: "one quarter per day",
    none: "no clock",
    seed: "Seed",
    reading: "Exit reading",
    language: "Language",
    eachOwn: "each person their own",
  },
  open: "Open {label}",
  opening: "Opening",
  openFull: "Everybody is in.",
  openEmpty:
    "{n, plural, one {{seats} is empty. Open now and it stays open for anyone who comes: while nobody sits there a bot writes its orders, with what {seats} may know.} other {{seats} are empty. Open now and they stay open for whoever comes: while nobody sits in one, a bot writes its orders, with what that seat may know.}}",
  openScribe: "The facilitator opens the exercise. This page changes by itself.",
  prepare: "Preparation",
  injects: "Prepare the injects",
  whileWaiting: "While you wait",
  things: {
    rules: "Read the rules",
    rulesLine: "how a quarter runs, every menu with its costs",
    brief: "Read your role",
    note: "Content note",
    noteLine: "shown to every seat before it plays",
    briefs: "The four briefs",
    briefsLine: "what each seat reads while it waits",
  },
  wait: {
    title: "Waiting for the first quarter",
    what: "The facilitator opens {label} when everybody is in. This page changes by itself.",
    who: "Who is here",
    you: "You are here as {name}.",
    youUnnamed: "You are here without a name.",
    save: "Save",
    saved: "Saved",
    next: "What happens next",
    steps: {
      open: "The facilitator opens {label}; where nobody leads, it opens by itself once every seat is taken. This page changes by itself; you need not reload it.",
      quarter:
        "You read the situation, exchange messages and make deals, then write up to {slots} orders in secret. All sheets are carried out at once.",
      clock:
        "{kind, select, minutes {A quarter takes {n} minutes; the first two take longer.} day {A quarter takes a day: come back when it suits you.} other {There is no clock: a quarter lasts until everybody has committed.}}",
      lost: "If the connection drops, this link brings you back to the same seat.",
      watch: "You will see the map, the news and the published figures: what everybody knows, and no more.",
    },
    cell: "Your team",
    brief: "Your brief",
    briefNote: "For this seat alone. The others have briefs of their own.",
  },
  parts: {
    red: "Before all else",
    who: "Who you are",
    counts: "What counts",
    purse: "What you spend",
    means: "What you can do",
    care: "Take care",
    unknown: "What you do not know",
  },
  briefs: {
    title: "What you are",
    paris: {
      what: "You hold the French presence: battlegroups, aircraft, money, and a promise to end it well.",
      purse:
        "You spend political will. It follows French opinion, losses and cost, and it runs out by itself.",
      counts:
        "What counts: aims that were met, how the exit is read, losses and cost, no attack at home, and what stays behind.",
      first:
        "First moves worth a look: declare an aim that can be met, keep a successor force in mind before a zone is cleared, and write to Bamako before you forbid it anything.",
    },
    bamako: {
      what: "You govern Mali. If the government falls you become its successor, and what counts changes.",
      purse: "You spend treasury, and you live by the army’s loyalty.",
      counts:
        "What counts, quarter by quarter: survival of the regime, its legitimacy, the ground it administers, and sovereignty. A fall has a fixed price.",
      first:
        "First moves worth a look: administration holds what soldiers win; talks that are begun want a mandate at home; blame is cheap and binds you.",
    },
    jnim: {
      what: "Red-team seat. You lead a coalition of fighters under two pressures: the French and the Islamic State.",
      purse: "You spend means: recruits and levies. They follow grievance where you are.",
      counts:
        "What counts: land governed, the French gone however it is perceived, recognition as a party to talk to, cohesion, and your position against the Islamic State. Harm to civilians earns nothing and costs you.",
      first:
        "First moves worth a look: hide where you are thin, hold by persuasion, and remember that time works for you except against your hard-liners.",
    },
    moscow: {
      what: "You work from far away, through public statements, officers and a private military company.",
      purse:
        "You spend leverage. It is cheap and answers to no public, but exposure and overreach have a price.",
      counts: "What counts: influence, the French gone and how, the neighbours, and the price you paid.",
      first:
        "First moves worth a look: a campaign works only where there is old resentment; officers and offers take time; an offer needs a government that is looking for one.",
    },
  },
} as const;
