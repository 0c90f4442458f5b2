// How the missed moments are found, for whoever wants to know before they believe it: the steps, the verdicts, the limits, the figures.
export const method = {
  title: "How missed moments are found",
  lead: "The debrief shows what each seat could have done and did not. This page says how that is worked out, what it cannot tell, and how often it is wrong.",
  link: "How missed moments are found",
  short: {
    title: "In short",
    text: "The server takes the game as you played it, changes one thing that a seat could have ordered, and plays on to the end many times, each time with the same dice as without the change. What the seat’s score gains on average is what the plan was worth. A plan counts as a missed moment where that gain is surely above {margin} points, in some quarters and not in others.",
  },
  words: {
    title: "What the words mean",
    plan: {
      name: "Plan",
      line: "One order, or two, that a seat carries through from a quarter on: given wherever it is legal, paid for, and followed by what a bot would do with what it opens. One quarter’s orders alone are not valued: a change that nobody carries through is worth nothing.",
    },
    gain: {
      name: "Gain",
      line: "The seat’s final score with the plan, less the score without it, over pairs of games on the same dice. It is given with an interval that holds the truth in 95 cases of 100.",
    },
    margin: {
      name: "Margin",
      line: "{margin} points. Whatever gains less is not worth a debate.",
    },
    hindsight: {
      name: "Hindsight",
      line: "The plan is played from the true state of that day, and the other seats do what they did.",
    },
    foresight: {
      name: "Foresight",
      line: "The plan is played from {worlds} states of the game that all look, to the last figure, like what the seat saw that day, and bots play the other seats. “In 17 of 20 worlds like the one you saw” is this figure.",
    },
    window: {
      name: "Window",
      line: "The quarters without a break in which a plan was open. Two windows are told apart where the gain between them falls by {valley} points.",
    },
    moment: {
      name: "Moment, habit, on paper",
      line: "A moment ends: the gain falls steeply after it. A habit pays in every quarter alike, and is told as a way of playing. A gain is on paper where {paper}% of it lies in one part of the score. Only moments stand in the rows of the windows.",
    },
  },
  verdicts: {
    title: "Five verdicts",
    lead: "Each quarter of a plan has one.",
    visible: "It would have paid, and it would have paid in the worlds that looked like yours.",
    hidden: "It would have paid, but what the seat could see spoke against it. Nobody is to blame for it.",
    looked_open: "By what the seat could see it should have paid. It would not have.",
    shut: "It would not have gained {margin} points.",
    unknown:
      "The games played on do not settle it, or the budget ended first. The reason is given beside it. It never counts as a window.",
  },
  steps: {
    title: "Step by step",
    record:
      "The game is played again from its log, to the same last figure. From the change on, its orders, deals, injects and rulings count as wishes: they are given wherever they are still legal.",
    choose:
      "In every quarter, up to {candidates} orders, deals and the exit are tried for each seat in a few games. The weak ones are dropped round by round; the best is tried together with a second.",
    keep: "Three plans a seat go on, and are valued in every quarter in which they were legal.",
    value:
      "They are valued on dice that nothing was chosen by: otherwise the luckiest of {candidates} would look best. {first}, {second} or {third} pairs of games are played; a quarter is left as soon as nothing that may come could change what is said of it.",
    judge:
      "All quarters of all seats are judged together, so that in at least 19 of 20 debriefs with nothing to find nothing is found. Because losses can be rare and great, the level is corrected for how the differences lean.",
    foresight: "What paid in hindsight is played once more from the worlds that the seat could have been in.",
    others:
      "Beside each window is what it brings where the other seats are bots that answer it. A window that closes because the others adapt is a talking point.",
    possible:
      "For every quarter it is worked out what was still possible: the seat played by a bot from there on. Where no plan explains half of it, the debrief says so: no single moment decided.",
    taken: "The same is done backwards for what was done: without it, what would the score have been?",
    causes:
      "Each gain is taken apart by the causes in the game’s own ledger. They add up to the gain; none is made up afterwards.",
  },
  limits: {
    title: "What it cannot tell",
    model:
      "It speaks of this game, not of Mali. A window here is an argument about the report’s dynamics, nothing more.",
    people:
      "After the change the others do as they did, or as bots do. People would have answered otherwise. That is what the room is for.",
    score:
      "It counts what the score counts. What a score leaves out stays out, harm to civilians before all: it is shown beside, never in the sum.",
    menu: "It tries what was on the menu that day, up to two orders a plan. A ruse over three quarters or a bargain in words is beyond it.",
    bots: "Plans are carried on by a bot. A better player gains more. Where the bot did not carry a plan through, the verdict is that we do not know.",
    worlds:
      "Foresight rests on {worlds} worlds. They fit what was seen; they are not all that could have been.",
    late: "Of the last two quarters little can come any more: they are marked.",
    many: "At most three windows a seat are shown. What else was left out is counted under the windows.",
    grade:
      "It grades no one. Gains of different quarters are never summed, and there is no single mark for a player.",
  },
  trust: {
    title: "How far it can be trusted",
    lead: "Measured on this game: {lines, plural, one {one game} other {# games}} along the historical line, and debriefs put together with a truth that is known. {date}.",
    tried: "What was tried",
    came: "What came of it",
    asked: "What is asked",
    holds: "Holds",
    yes: "yes",
    no: "no",
    told: "none",
    again: "Anyone with the source can measure it again: npm run calibrate.",
    trial: {
      no_window: {
        tried: "Debriefs in which every plan is worth exactly the margin",
        came: "A false window in {percent, number}% of {n, number}",
        asked: "at most 5%",
      },
      unsplit: {
        tried: "The same, valued on the games that the plans were chosen by",
        came: "A false window in {percent, number}% of {n, number}",
        asked: "above 5%: so the trial can fail",
      },
      nothing_to_find: {
        tried: "Whole debriefs of a game with nothing to find",
        came: "A false window in {percent, number}% of {n, number}",
        asked: "at most 5%",
      },
      coverage: {
        tried: "Intervals of {pairs} pairs, drawn again",
        came: "{percent, number}% of {n, number} hold the truth",
        asked: "93 to 97%",
      },
      coverage_cells: {
        tried: "Intervals of real quarters against {games, number} games of each",
        came: "{percent, number}% of {n, number} hold the truth",
        asked: "93 to 97%",
      },
      said_and_came: {
        tried: "Quarters said to pay with a chance of {from} to {to}%",
        came: "Said {said, number}%, came {came, number}% of {n, number}",
        asked: "the two close to each other",
      },
      power: {
        tried: "A window of 8 points, pairs differing by {deviation} (standard deviation)",
        came: "Found in {found, number}%, its edges within a quarter in {edges, number}% of {n, number}",
        asked: "found in 90%",
      },
      other_bots: {
        tried: "Other bots play on",
        came: "{standing} of {of} windows stand",
      },
      kinds: {
        tried: "What pays, told apart",
        came: "{moments} moments, {habits} habits, {paper} on paper",
      },
      hindsight: {
        tried: "Only what the seat could not know is changed",
        came: "Foresight the same in {same} of {of}",
        asked: "all",
      },
      horizon: {
        tried: "Quarters too late to tell are marked",
        came: "{percent, number}% of {n, number}",
        asked: "all",
      },
      determinism: {
        tried: "Worked out by 1, 2 and 4 threads, and after a halt",
        came: "{results, plural, one {one result} other {# results}} in {runs} runs",
        asked: "one",
      },
      two_windows: {
        tried: "The historical line by other dice, {line}: Paris, best plan",
        came: "{first, number} points in the first quarter, {valley, number} in the valley, {second, number} at the second peak; the valley is at least {depth, number} deep",
        asked: "two windows, a valley of 2 points between",
      },
      two_windows_together: {
        tried: "The historical line, {lines} sets of dice together: Paris, best plan",
        came: "{first, number} points in the first quarter, {valley, number} in the valley, {second, number} at the second peak; the valley is at least {depth, number} deep. Taken alone, {alone, plural, =0 {none shows it} one {one shows it} other {# show it}}",
        asked: "two windows, a valley of 2 points between",
      },
    },
  },
  ideas: {
    title: "Whose ideas these are",
    text: "Playing on with the same dice, and doubting whether bots are like people: backgammon’s rollouts. Equal visits and faint marks where one is unsure: teaching tools for Go. Try again before being told: chess puzzles. Comparing in pairs, with a margin and a third verdict: how engines are tested. That the best play by hindsight is not the play one should have made: bridge.",
  },
} as const;
