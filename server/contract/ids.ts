// The closed lists of the vocabulary as schemas, each known to the documents by its name.
import { z } from "zod";
import {
  AIMS,
  ANGLES,
  CLAIMABLE,
  CONTROLS,
  DEMANDS,
  DYNAMIC_IDS,
  FORCES,
  LINES,
  MEDIATORS,
  ORDER_IDS,
  PHASES,
  RECEIVERS,
  REFUSED_FOR,
  REGIMES,
  ROLES,
  RULED_FORCES,
  RUNGS,
  SEAT_NAMES,
  STORIES,
  TERM_KINDS,
  TRACKS,
  VENUES,
  VIEWERS,
  ZONE_IDS,
  ZONE_TRACKS,
} from "../../game-rules/open.ts";
import { SEATS } from "./seats.ts";

const named = <const T extends readonly string[]>(id: string, list: T, description: string) =>
  z.enum(list).meta({ id, description });

export const role = named("Role", ROLES, "One of the four sides.");
export const seat = named(
  "Seat",
  SEATS,
  "A place at the table: control, scribe, the four roles, observer, wall.",
);
export const viewer = named(
  "Viewer",
  VIEWERS,
  "Whose picture: a role's, the truth (facilitator), or the public's.",
);
export const phase = named("Phase", PHASES, "The phases of a quarter, in order; `ended` closes the game.");
export const zoneId = named("ZoneId", ZONE_IDS, "A zone of the board.");
export const trackId = named("TrackId", TRACKS, "A figure of the whole game.");
export const zoneTrackId = named("ZoneTrackId", ZONE_TRACKS, "A figure of one zone.");
export const anyTrackId = z
  .enum([...TRACKS, ...ZONE_TRACKS])
  .meta({ id: "AnyTrackId", description: "A figure of the whole game, or of one zone." });
export const movable = z.enum([...TRACKS, ...ZONE_TRACKS, ...RULED_FORCES]).meta({
  id: "Movable",
  description: "What control can move: a figure of the country or of a zone, a force in a zone.",
});
export const control = named("Control", CONTROLS, "Who holds a zone.");
export const force = named(
  "Force",
  FORCES,
  "Forces on the ground, in units of about 500 soldiers or one group.",
);
export const orderId = named("OrderId", ORDER_IDS, "An order of a role's menu.");
export const dynamicId = named("DynamicId", DYNAMIC_IDS, "A rule of the rulebook.");
export const regime = named("Regime", REGIMES, "Who governs in Bamako.");
export const rung = named("Rung", RUNGS, "The ladder of talks between Bamako and JNIM, lowest first.");
export const aimId = named("AimId", AIMS, "What Paris can declare as an aim.");
export const parisLine = named("ParisLine", LINES, "Paris's line on a junta.");
export const demand = named("Demand", DEMANDS, "Bamako's rungs against the French presence, lowest first.");
export const claimable = named("Claimable", CLAIMABLE, "True events that a side may claim once.");
export const story = named("Story", STORIES, "An event of which every side can give an account.");
export const angle = named(
  "Angle",
  ANGLES,
  "An account of an event; its first word is the role that can give it.",
);
export const termKind = named("TermKind", TERM_KINDS, "What a term of a deal is about.");
export const venue = named("Venue", VENUES, "Where talks are held.");
export const mediator = named("Mediator", MEDIATORS, "Who mediates talks.");
export const receiver = named("Receiver", RECEIVERS, "Who takes over where the French leave.");
export const refusedFor = named("RefusedFor", REFUSED_FOR, "Why an offer was refused.");
export const seatName = named(
  "SeatName",
  SEAT_NAMES,
  "What a seat is called for a time; `own` is its own name.",
);
