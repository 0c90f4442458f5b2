// Which track holds how far each seat is taken at its word.
import type { Role, TrackId } from "../vocabulary.ts";

export const TRUST_OF = {
  paris: "trustParis",
  bamako: "trustBamako",
  jnim: "trustJnim",
  moscow: "trustMoscow",
} as const satisfies Readonly<Record<Role, TrackId>>;
