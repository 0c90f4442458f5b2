// Moves that no rule of the game makes: the calendar's and control's. They stand in the ledger as every other move does.
import { boundsOf, UNIT_BOUNDS, zoneBoundsOf } from "../data/bounds.ts";
import { isRuledForce, type Movable } from "../data/limits.ts";
import type { EventOf } from "../events.ts";
import { type Cause, clamp, NOBODY } from "../ledger.ts";
import { publicPart } from "../secrets.ts";
import type { GameState } from "../state.ts";
import type { Force, TrackId, ZoneTrackId } from "../vocabulary.ts";

/** Who moves a figure, and what it is told by; the amount is what of it fits. */
export type Hand = Omit<Cause, "n">;

/** The hand of control. */
export const BY_RULING = { d: "ruling", code: "ruling" } as const satisfies Hand;

/**
 * A figure of the country and its public part are moved alike; what fits in the one and not in the other is control's alone to read.
 * @param by tenths
 * @returns nothing where the figure stands at the end of its scale already
 */
export function moveTrack(
  s: GameState,
  track: TrackId,
  by: number,
  hand: Hand,
): EventOf<"TrackMoved"> | undefined {
  const [low, high] = boundsOf(track);
  const [from, openFrom] = [s.tracks[track], publicPart(s, track)];
  const [to, openTo] = [clamp(from + by, low, high), clamp(openFrom + by, low, high)];
  const n = openTo - openFrom;
  const rest = to - from - n;
  if (n === 0 && rest === 0) return undefined;
  const lines: Cause[] = [{ ...hand, n }];
  if (rest) lines.push({ d: "bound", code: "bound", n: rest, to: NOBODY, held: true });
  const moved = { type: "TrackMoved" as const, track, from, to, lines };
  return openFrom === from ? moved : { ...moved, open: [openFrom, openTo] };
}

/**
 * The same for a figure of a zone, which has no public part of its own.
 * @param zone its index in the scenario
 * @param by tenths
 */
export function moveZone(
  s: GameState,
  zone: number,
  track: ZoneTrackId,
  by: number,
  hand: Hand,
): EventOf<"ZoneMoved"> | undefined {
  const [low, high] = zoneBoundsOf(track);
  const from = s.zones[zone]?.[track] ?? 0;
  const to = clamp(from + by, low, high);
  if (to === from) return undefined;
  return { type: "ZoneMoved", zone, track, from, to, lines: [{ ...hand, n: to - from }] };
}

/**
 * The same for a force in a zone, in units: nobody is there by half.
 * @param zone its index in the scenario
 */
export function moveForce(
  s: GameState,
  zone: number,
  force: Force,
  units: number,
  hand: Hand,
): EventOf<"ForceChanged"> | undefined {
  const [low, high] = UNIT_BOUNDS;
  const from = s.zones[zone]?.forces[force] ?? 0;
  const to = clamp(from + Math.trunc(units), low, high);
  if (to === from) return undefined;
  return { type: "ForceChanged", zone, force, from, to, lines: [{ ...hand, n: to - from }] };
}

/** Whatever control can move, by the tenths of its points or by its units; nothing where it stands at the end of its scale. */
export function moveAny(
  s: GameState,
  { track, zone, by }: { readonly track: Movable; readonly zone: number; readonly by: number },
  hand: Hand,
): EventOf<"TrackMoved" | "ZoneMoved" | "ForceChanged"> | undefined {
  if (isRuledForce(track, zone >= 0)) return moveForce(s, zone, track, by, hand);
  return zone < 0
    ? moveTrack(s, track as TrackId, by, hand)
    : moveZone(s, zone, track as ZoneTrackId, by, hand);
}
