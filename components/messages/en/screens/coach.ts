// The guide of the lesson, Serval. Each step says what to do, then why it matters.
export const coach = {
  label: "The guide",
  progress: "Quarter {turn} of the lesson, {n} of {of}",
  leave: "Leave the lesson",
  close: "Close the guide",
  steps: {
    ground: {
      do: "Choose a zone on the map: {zone}, say.",
      why: "Its panel tells who holds it, who is in it and how sure you are. Dashed pieces are estimates with a date: you never see everything.",
    },
    ready: {
      do: "Read what the quarter brings, then say that you have read it.",
      why: "Your aim has been declared: the towns of the north taken back. It has a test that can be met, and four quarters to meet it.",
    },
    talks: {
      do: "Say that you are ready for orders.",
      why: "In a full game this is where seats talk, bargain and sign deals, in public or in secret. In this lesson bots play the others: there is little to talk about.",
    },
    intent: {
      do: "Give one order a line of intent: what you want it to achieve.",
      why: "The debrief reads it beside what came of it. That is where most is learnt.",
    },
    commit: {
      do: "Commit the sheet, twice to be sure.",
      why: "Until resolution begins you can take it back. A figure you cannot afford is refused with the reason.",
    },
    news: {
      do: "Read the front page. Then go back to the map and press “why?” beside any figure.",
      why: "Nothing moves without a cause: each line names its rule and the place in the report the rule comes from.",
    },
    read: {
      do: "Say that you have read this.",
      why: "The next quarter opens.",
    },
    wait: {
      do: "One moment.",
      why: "The engine is at work, or somebody is still missing.",
    },
    over: {
      do: "That was the operation.",
      why: "A limited aim, reached and handed over. Two more quarters are played without you: they test the successor force.",
    },
  },
  plans: {
    "2": {
      do: "That was a quarter. This one takes the towns back.",
      why: "Your columns are outside Gao and Timbuktu. Strengthen them and clear both: a thin column often fails.",
    },
    "3": {
      do: "Now name the end, and build up who will stay.",
      why: "The United Nations have come wherever the way was free. What has not been taken back must be cleared again.",
    },
    "4": {
      do: "Hand over and go home.",
      why: "An exit that was announced and finds a successor force everywhere is read as a choice. Administration decides how long it lasts: Bamako sends officials now.",
    },
  },
  orders: {
    send: {
      do: "Take “{order}”: to {zone}, from {target}.",
      why: "Ground is held by the forces on it. What you send leaves a gap behind.",
    },
    patrol: {
      do: "Take “{order}”, in {zone}.",
      why: "Patrols drive fighters into the open. Everybody’s orders are secret and take effect at the same moment.",
    },
    strike: {
      do: "Now take “{order}” in {zone}, where the patrol goes.",
      why: "After a patrol a strike finds its target; alone it mostly finds nothing, and sometimes civilians. It holds no ground. Its likely effect is shown below the order.",
    },
    clear: {
      do: "Take “{order}”, in {zone}.",
      why: "Clearing takes the ground. A strong garrison keeps it while it is there; after that only administration and a successor force do.",
    },
    announce: {
      do: "Take “{order}”, in two quarters.",
      why: "Announced before anybody asks, a withdrawal is yours. From now on a quarter without departures counts against you.",
    },
    build: {
      do: "Take “{order}” in {zone}, handed over to {target}.",
      why: "Serval could end because there was somebody to hand over to. A successor force is built up before it is needed.",
    },
    support: {
      do: "Take “{order}”.",
      why: "What blue helmets can hold depends on what they are given.",
    },
    home: {
      do: "Take “{order}” in {zone}, handed over to {target}.",
      why: "Every unit of the zone goes home. A successor force that can hold keeps it; a gap is filled by others.",
    },
  },
} as const;
