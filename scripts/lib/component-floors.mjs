// The floors of the screens, from the ground up, as data. A file may import its own floor and those below, so that a part of the
// game can stand on any screen, and any screen can be shown any moment. Read by scripts/lib/walls.mjs.
import { breachOf } from "./floors.mjs";

/** No screen reads the line of a seat for what it shows: then it could show nothing else. */
const NOT_THE_SESSION = [{ path: "session/", why: "it asks the source around it: source/react" }];

/** @type {import("./floors.mjs").Floor[]} */
export const COMPONENT_FLOORS = [
  { floor: "words: the catalogues", rooms: ["messages/"] },
  { floor: "parts of any page, and the ground drawn", rooms: ["ui/", "board/"] },
  { floor: "the browser: its clock, what it keeps, how wide it is", rooms: ["browser/"] },
  { floor: "the site around a game", rooms: ["site/"] },
  { floor: "what a screen has to show: the shape of it", rooms: ["source/shown"] },
  { floor: "the session: the line of one seat, and what came over it", rooms: ["session/"] },
  { floor: "sources of what is shown: the socket, a replay, a fork, a file", rooms: ["source/"] },
  {
    floor: "the game on a screen: its words, the sheet, the talks, the board, the clock",
    rooms: ["game/"],
    not: NOT_THE_SESSION,
  },
  {
    floor: "features: a part of the game each",
    rooms: [
      ...["ledger/", "frame/", "map/", "orders/", "negotiation/", "outcome/"],
      ...["end/", "lobby/", "notices/", "coach/", "sheets/", "prepare/"],
    ],
    not: NOT_THE_SESSION,
  },
  {
    floor: "screens of those who play, watch, lead and look back",
    rooms: ["play/", "observer/", "facilitator/", "debrief/", "class/"],
    apart: true,
    not: NOT_THE_SESSION,
  },
  {
    floor: "pages",
    rooms: ["seat/", "create/", "rules/", "scenario/", "operator/", "template/"],
    not: NOT_THE_SESSION,
  },
  { floor: "what tests of the screens play", rooms: ["source/testing/"] },
];

/** Why one module of the screens may not import another, or null when it may. Both are paths inside components/, without ending. */
export const componentBreach = (module, target) => breachOf(COMPONENT_FLOORS, "the screens", module, target);
