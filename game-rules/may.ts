// What a seat may do in which phase: asked by the server before it takes a draft, and by the screen before it offers one.
import type { Phase } from "./vocabulary.ts";

const BEFORE_RESOLUTION: readonly Phase[] = ["situation", "negotiation", "orders"];

/** Orders are written from the first word of the situation on, and closed by resolution. */
export const maySketch = (phase: Phase): boolean => BEFORE_RESOLUTION.includes(phase);

/** A sheet is committed, and taken back, while orders are open. */
export const mayCommit = (phase: Phase): boolean => phase === "orders";

/** New deals are put on the table until the quarter resolves: the earliest quarter that they can name is this one. */
export const mayPropose = (phase: Phase): boolean => BEFORE_RESOLUTION.includes(phase);

/** A secret is handed on while the quarter can still judge it; what was read in the outcome waits for the next. */
export const mayHandOn = (phase: Phase): boolean => BEFORE_RESOLUTION.includes(phase);
