// What is happening, what is safe, what to do. Never a spinner alone.
export const states = {
  label: "State of the exercise",
  opening: "Opening the exercise.",
  connecting: "Connecting. If this takes long, your link may be reached on another network.",
  lost: {
    title: "Your draft is kept here.",
    text: "Reconnecting automatically. Nothing you committed is lost.",
    board: "The map shows what you last knew, at {time}.",
  },
  waiting: {
    request: "You sent too many requests at once.",
    socket: "This seat is open in too many windows. Close one of them.",
    address: "Too many requests came from this network.",
    server: "The server is busy.",
    again: "The page tries again by itself. What you wrote is kept.",
    seconds: "Next try in {seconds} s.",
  },
  held: {
    title: "The facilitator is looking at the result.",
    text: "All orders are in. The result opens when the facilitator releases it; your team can talk meanwhile.",
  },
  catching: { title: "Reconnected, updating.", text: "Reading what happened meanwhile." },
  unanswered: {
    title: "{n, plural, one {One thing you sent got} other {# things you sent got}} no answer.",
    text: "It may have been done, or not. Sending it again is safe: it is never done twice.",
    words: "You wrote: “{text}”",
    again: "Send it again",
    leave: "Leave it",
    refused: "The server refused.",
  },
  nothingKept: {
    title: "This browser keeps nothing for this site.",
    text: "What you write is lost when the page is closed or loaded again. Allow site data to change that.",
  },
  noCookies: {
    title: "This browser takes no cookies from this site.",
    text: "Without one cookie no seat stays open. Allow cookies for this site, then open your link again.",
  },
  caught: "{n, plural, one {One change} other {# changes}} while you were disconnected.",
  paused: {
    title: "The facilitator paused the clock.",
    halfTime: "Half-time.",
    reason: "“{reason}”",
    text: "Drafts stay open; commits wait.",
  },
  noPen: {
    title: "{line}.",
    text: "Fields are read only for you. Messages inside your team stay open.",
    ask: "Ask for the pen",
  },
  penNobody: { title: "Nobody holds the pen.", take: "Take the pen" },
  bot: {
    title: "A bot plays this role.",
    text: "It acts on what {seat} knows. The facilitator can give the role back to your team; until then you read along.",
    titleQuarter: "A bot plays this role for this quarter.",
    textQuarter:
      "Your team was away for two minutes and the others were waiting. The role is yours again next quarter.",
    itsSheet: "The order sheet shown is the bot’s: these orders will be carried out.",
    yourSheet: "The orders that your team committed are kept and will be carried out.",
  },
  handedBack:
    "Your team plays this role again. Your order sheet is open, with your draft: commit it when it is ready.",
  typedIn:
    "The facilitator typed in your order sheet from paper: “{reason}”. These orders will be carried out; whoever holds the pen can reopen the sheet until resolution begins.",
  trial: {
    practice: "PRACTICE",
    rehearsal: "REHEARSAL",
    line: {
      practice: "One quarter to try things out. Nothing of it is kept.",
      rehearsal: "Bots play every seat. Nothing of it counts.",
    },
    over: "The practice quarter is over.",
    back: "Back to the exercise",
    end: "End it for everybody",
    title: "Practice: {title}",
    run: "Run it through",
    stop: "Stop",
    progress: "How far the rehearsal is",
    at: "{label}, {n} of {of}",
    through: "Run through to its end",
    discard: "Throw it away",
    discardTitle: "Throw this rehearsal away?",
    discardSure:
      "It is deleted with everything that was played in it. What you kept as a template stays. If you keep it, it stays as it is, and its debrief can be opened.",
    discardYes: "Throw it away",
    keep: "Keep it",
  },
  ended: {
    link_ended: {
      title: "This link has ended.",
      text: "The facilitator issued a new link for this seat. Ask for it; what you wrote is in the team’s draft.",
    },
    member_removed: {
      title: "You were taken out of this seat.",
      text: "The facilitator did this; the others in the seat play on. Ask the facilitator if you should come back.",
    },
    practice_over: {
      title: "The practice quarter is over.",
      text: "Nothing of it is kept. The exercise itself waits for you.",
    },
    member_moved: {
      title: "You are being moved to another seat.",
      text: "The facilitator decided this. Your new seat opens in a moment.",
    },
    exercise_deleted: { title: "This exercise was deleted.", text: "Nothing of it is kept on the server." },
    exercise_unreadable: {
      title: "This exercise cannot be opened.",
      text: "Its record is kept, but this version of the server cannot read it. Tell the person who runs the server.",
    },
    other: {
      title: "This page opens no seat here.",
      text: "This browser is not signed in to this exercise: open your link again, or ask the facilitator for it.",
    },
    paste: "Paste a link",
  },
  notFound: {
    title: "Page not found.",
    text: "A link to a seat ends in /join/ and a long code.",
    home: "Home",
  },
  broken: {
    title: "Something went wrong on this page.",
    text: "Nothing you committed is lost, and drafts are kept. Load the page again.",
    again: "Load again",
  },
} as const;
