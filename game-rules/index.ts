// The server's door: the whole engine (DESIGN 8).
export * from "./open.ts";
export type { Command, Decision, FacilitatorAct, Refusal } from "./commands.ts";
export type { EventOf, EventType, GameEvent } from "./events.ts";
export type { GameState } from "./state.ts";
export { newGame, replay } from "./replay.ts";
export { decide } from "./decide.ts";
export { apply, evolve } from "./evolve.ts";
export { hashState } from "./hash-state.ts";
export { viewFor } from "./view.ts";
export { redact } from "./redact.ts";
export { explain } from "./explain.ts";
export { reportFor } from "./news.ts";
export { scores } from "./scoring/index.ts";
export { policies, playOut, seatOf } from "./policies/index.ts";
export type { Policy, Seat } from "./policies/policy.ts";
export { violations } from "./invariants.ts";
