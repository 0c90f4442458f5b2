// The guide of the first quarter of Serval. Each step says what to do, then why it matters.
export const coach = {
  label: "The guide",
  progress: "Your first quarter, {n} of {of}",
  leave: "Leave the lesson",
  close: "Close the guide",
  steps: {
    ground: {
      do: "Choose a zone on the map: {zone}, say.",
      why: "Its panel tells who holds it, who stands in it and how sure you are. Dashed pieces are estimates with a date: you never see everything.",
    },
    ready: {
      do: "Read what the quarter brings, then say that you have read it.",
      why: "A quarter opens with news. It moves on once every seat is ready, so nobody waits on the slowest clock.",
    },
    talks: {
      do: "Say that you are ready for orders.",
      why: "In a full game this is where seats talk, bargain and sign deals, in public or in secret. In Serval Paris sits alone at the table.",
    },
    patrol: {
      do: "Write your first order: take “{patrol}”, in {zone}.",
      why: "Patrols drive fighters into the open. Everybody’s orders are secret and take effect at the same moment.",
    },
    strike: {
      do: "Now take “{strike}” in the same zone.",
      why: "After a patrol a strike finds its target; alone it mostly finds nothing, and sometimes civilians. What it is likely to do stands below the order.",
    },
    receiver: {
      do: "Take “{receiver}” and choose who will hold the ground after you.",
      why: "Serval could end because there was somebody to hand over to. A successor force is built up long before it is needed.",
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
      why: "The next quarter opens. From there on you play by yourself.",
    },
    wait: {
      do: "One moment.",
      why: "The engine is at work, or somebody is still waited for.",
    },
    over: {
      do: "That was a quarter, and you know all you need.",
      why: "Three more to go: take back the towns, let the administration follow, hand over and leave while the aim still stands.",
    },
  },
} as const;
