// What was expected of orders, held against what became of it: true or not, by the figures as they were.
import type { EventOf, Happening, LookBack } from "../../../game-rules/back.ts";
import type { Foreseen, OrderDraft, Role } from "../../../game-rules/open.ts";

/** One expectation, and whether it came true; undefined where the game ended before it could be told. */
export interface Expected {
  /** The place at which its order was carried out. */
  readonly at: number;
  readonly turn: number;
  readonly role: Role;
  readonly foreseen: Foreseen;
  readonly sure: OrderDraft["sure"];
  readonly came: boolean | undefined;
}

/**
 * Whether a figure went the way that was expected: from the opening of the quarter's orders to the end of the quarter that was named.
 * A figure that stands where it stood went neither way.
 * @param turn the quarter of the order
 */
export function cameTrue(
  { stops, marks, view }: Pick<LookBack, "stops" | "marks" | "view">,
  turn: number,
  { track, way, by }: Foreseen,
): boolean | undefined {
  const opening = stops.find((s) => s.turn === turn && s.phase === "orders");
  const before = opening && view(opening.from, "facilitator").tracks[track]?.value;
  const after = marks.find((m) => m.turn === by)?.tracks[track];
  if (before === undefined || after === undefined || by < turn) return undefined;
  return way === "up" ? after > before : after < before;
}

const isOrder = (h: Happening): h is Happening & { event: EventOf<"OrderCarriedOut"> } =>
  h.event.type === "OrderCarriedOut";

/** Every typed expectation of a game, in its order. */
export const expectedIn = (back: LookBack): Expected[] =>
  back.happenings.filter(isOrder).flatMap(({ at, turn, event: { role, order } }) => {
    const { foresees: foreseen, sure } = order;
    return foreseen ? [{ at, turn, role, foreseen, sure, came: cameTrue(back, turn, foreseen) }] : [];
  });

/** How often each step of certainty was right: `n` expectations of which `came` came true, the surest first. */
export interface Calibrated {
  readonly sure: NonNullable<OrderDraft["sure"]>;
  readonly n: number;
  readonly came: number;
}

/** @param expected of whichever seat and quarters; what has no step or cannot be told counts for nothing */
export const calibrated = (expected: readonly Expected[]): Calibrated[] =>
  ([4, 3, 2, 1] as const).flatMap((sure) => {
    const told = expected.filter((e) => e.sure === sure && e.came !== undefined);
    return told.length > 0 ? [{ sure, n: told.length, came: told.filter((e) => e.came).length }] : [];
  });
