// Behind a link: which exercise, which seat, what to know first.
export const join = {
  title: "Your seat: {seat}",
  exercise: "Exercise",
  untitled: "An exercise without a name",
  untitledClass: "A class without a name",
  unnamed: "This exercise takes no names: you are your role.",
  name: "Your name",
  nameHint: "Optional. Your own team and the facilitator see it; the other roles do not.",
  button: "Take the {seat} seat",
  busy: "Joining",
  red: "JNIM is a red-team seat: you argue for an adversary so that the others meet one. Orders stay abstract, harm to civilians is shown to you first at the end, and it earns nothing.",
  facilitator: "You run the exercise: you see the truth and read every channel. The seats are told so.",
  scribe: "You see the truth and read along, and change nothing.",
  observer: "You see what is public: the map, the news and the published figures.",
  wall: "A screen for the room: public figures only, made to be read from a distance.",
  readAlong: "The facilitator reads every channel.",
  bad: "This link opens no seat.",
  badWhat:
    "It may have been replaced by a new one, or cut short when it was sent. Ask the facilitator to send it again.",
  ended: "This exercise is over.",
  endedWhat: "Its result is kept. Ask the facilitator for the debrief.",
  offline: "The server does not answer. Nothing is lost; try again in a moment.",
  paste: "Paste another link",
  away: "This link cannot be opened just now.",
  awayWhat:
    "The server cannot reach its database. Nothing confirmed is lost. This page tries again by itself.",
  awayAgain: "Try again now",
} as const;
