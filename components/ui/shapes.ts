// Outline and letter height of each actor's token, in a box of 24 centred on the origin. Shared by the map and the panels.
import type { ActorId } from "./roles";

export interface TokenShape {
  d: string;
  /** Baseline of the letter: a triangle's weight lies low. */
  baseline: number;
  /** Lower edge, where the strength marks begin. */
  foot: number;
}

const hexagon = "M-11,0L-5.5,-9.5H5.5L11,0L5.5,9.5H-5.5Z";

/** Whose letters a token bears: the catalogue has them, since they are read in its language. */
export type LetterId = ActorId | "special" | "takuba" | "militias";

/** How large the letters stand: one fills the token, three have to share it. */
export const letterSize = (letters: string, one: number): number =>
  letters.length === 1 ? one : letters.length === 2 ? one - 2.2 : one - 4;

export const SHAPE: Record<ActorId, TokenShape> = {
  paris: { d: "M-10,0A10,10 0 1 1 10,0A10,10 0 1 1 -10,0Z", baseline: 4.4, foot: 10 },
  bamako: {
    d: "M-7.6,-9.4H7.6Q9.4,-9.4 9.4,-7.6V7.6Q9.4,9.4 7.6,9.4H-7.6Q-9.4,9.4 -9.4,7.6V-7.6Q-9.4,-9.4 -7.6,-9.4Z",

    baseline: 4.4,
    foot: 9.4,
  },
  jnim: { d: "M0,-11.4L11.4,0L0,11.4L-11.4,0Z", baseline: 4.4, foot: 11.4 },
  moscow: { d: "M0,-11L11.4,9.2H-11.4Z", baseline: 6.6, foot: 9.2 },
  facilitator: { d: "M0,-11L9.5,-5.5V5.5L0,11L-9.5,5.5V-5.5Z", baseline: 4.4, foot: 11 },
  is: { d: hexagon, baseline: 3.6, foot: 9.5 },
  minusma: { d: hexagon, baseline: 3.6, foot: 9.5 },
  groups: { d: hexagon, baseline: 3.6, foot: 9.5 },
  partners: { d: hexagon, baseline: 3.6, foot: 9.5 },
};

/** The struck eye, drawn round the origin with a radius of 6.5. */
export const STRUCK_EYE = "M-4,0Q0,-3.6 4,0Q0,3.6 -4,0M-3.8,3.6L3.8,-3.6";
