// The accessibility statement: what holds, what does not yet, how it was looked at, and whom to tell. Every sentence is meant to be true today.
export const accessibility = {
  title: "Accessibility statement",
  lead: "What of Missed Moments can be used by whom, measured against EN 301 549 and the French RGAA, and what cannot yet.",
  link: "Accessibility: partially compliant",
  state: {
    title: "State of compliance",
    text: "Missed Moments complies partially with EN 301 549 v3.2.1, chapter 9 (WCAG 2.1, levels A and AA), and with RGAA 4.1, for the reasons given below. This is the statement of those who make it: nobody from outside has audited it.",
  },
  looked: {
    title: "How it was looked at",
    axe: "Every screen is opened in both languages by an automatic test and searched for faults with axe-core; one that it calls serious or critical fails the test.",
    keyboard:
      "A whole quarter is played by keyboard alone by an automatic test. From the top of the page to the commit takes at most 25 stops of the Tab key.",
    spoken:
      "For each phase the tree that a screen reader speaks is kept as a text and compared with the screen.",
    windows:
      "Screens are tested from 320 px wide and 256 px high up, which is a window of 1280 by 1024 at 400%, and in forced colours.",
    people:
      "It has not been tested by people who use a screen reader, a switch or voice control every day. This is the largest gap, and no automatic test closes it.",
  },
  holds: {
    title: "What you can count on",
    map: "The map is also a list: the same zones, in reading order, with the same words, the same orders and the same reasons why an order cannot go there.",
    colour:
      "Nothing is told by colour alone: who somebody is shows by a shape and a letter, who holds a zone by a pattern.",
    motion:
      "What moved is shown as a list, without motion, where your system asks for reduced motion. Nothing flashes.",
    time: "The clock of a phase can be lengthened, paused or left out by the facilitator; drafts are kept as they are written, and taken as they are when time runs out.",
    keys: "Single keys do nothing while you write in a field, and can be turned off in the list of keys.",
    lists: "The order menu, the figures and the list of zones are one stop each; arrows walk through them.",
  },
  lacks: {
    title: "What does not comply yet",
    reader:
      "Signs of the map such as flags and arrows of moved pieces are said in the orders and in what moved, and not at the place on the map.",
    charts:
      "Some charts of the debrief have a table beside them that holds the figures and not what the chart compares.",
    print:
      "What is printed or saved as PDF by the browser is as well tagged as the browser makes it; we do not check it.",
    small:
      "Map names are 11 to 14 px at the usual zoom. They grow when the page is zoomed, and can be read in the list.",
    words: "The game is long to read. There is no version in easy language.",
  },
  tell: {
    title: "If something stops you",
    text: "Tell the person who leads the exercise, or the person who runs this server: both can pause the clock, give you another way in, or the same content in a copy. In France, if you get no answer, you can write to the Défenseur des droits.",
  },
  about: {
    title: "This statement",
    text: "Written in November 2026, for the version of the programme that you have open, from the tests named above. It covers the pages of this server, and not what people write in them.",
  },
} as const;
