// The server's door: the whole engine.

export type { Command, Decision, FacilitatorAct, Refusal } from "./commands.ts";
export { copyState } from "./copy.ts";
export { breaks, keeps } from "./data/promises.ts";
export { decide } from "./decide.ts";
export type { EventOf, EventType, GameEvent } from "./events.ts";
export { apply, evolve } from "./evolve.ts";
export { explain } from "./explain.ts";
export { hashState } from "./hash-state.ts";
export { violations } from "./invariants.ts";
export { labelOf } from "./label.ts";
export { clamp, points, tenths } from "./ledger.ts";
export { reportFor } from "./news.ts";
export * from "./open.ts";
export { compose } from "./policies/compose.ts";
export { type PlayOptions, playOut, policies, type Summary, seatOf } from "./policies/index.ts";
export type { Policy, Seat } from "./policies/policy.ts";
export { outcomesOf } from "./quarter/outcomes.ts";
export { type LikeOdds, oddsHere, ownDraw } from "./quarter/own-orders.ts";
export { isSo } from "./quarter/phases.ts";
export { redact, sawZone } from "./redact.ts";
export { newGame, replay, reseed } from "./replay.ts";
export { scores } from "./scoring/index.ts";
export type { GameState } from "./state.ts";
export {
  FIRST_LINE,
  isInForce,
  type Line,
  linesAfter,
  type Path,
  pathOf,
  pathTo,
  type SteppedBack,
} from "./timeline.ts";
export { type Cut, changedParts, differ, READING, sameData, viewAfter } from "./view/parts.ts";
export { viewFor } from "./view.ts";
export { knowsForce, knowsZoneTrack } from "./who-knows.ts";
