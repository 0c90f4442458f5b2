// The floors of the screens, from the ground up, as data. A file may import its own floor and those below, so that a part of the
// game can stand on any screen, and any screen can be shown any moment. Read by scripts/lib/walls.mjs.
import { breachOf } from "./floors.mjs";

/** @type {import("./floors.mjs").Floor[]} */
export const COMPONENT_FLOORS = [
  { floor: "words: the catalogues", rooms: ["messages/"] },
  { floor: "parts of any page, and the ground drawn", rooms: ["ui/", "board/"] },
  { floor: "the browser: its clock, what it keeps, how wide it is", rooms: ["browser/"] },
  { floor: "the site around a game", rooms: ["site/"] },
  { floor: "the session: the line of one seat, and what came over it", rooms: ["session/"] },
  {
    floor: "the game on a screen: its words, the sheet, the talks, the board, the clock",
    rooms: ["game/"],
  },
  {
    floor: "features: a part of the game each",
    rooms: [
      ...["ledger/", "frame/", "map/", "orders/", "negotiation/", "outcome/"],
      ...["end/", "lobby/", "notices/", "coach/"],
    ],
  },
  {
    floor: "screens of those who play, watch, lead and look back",
    rooms: ["play/", "observer/", "facilitator/", "debrief/"],
    apart: true,
  },
  { floor: "pages", rooms: ["seat/", "create/", "rules/", "scenario/", "operator/"] },
];

/** Why one module of the screens may not import another, or null when it may. Both are paths inside components/, without ending. */
export const componentBreach = (module, target) => breachOf(COMPONENT_FLOORS, "the screens", module, target);
