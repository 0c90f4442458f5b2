// What moved in a quarter, as far as this seat may know: its orders by the step that carried them out, zones that changed hands, pieces that
// went from one zone to another. Read from the two views, before and after, and the seat's own report: nothing is asked of the server. Pure.
import {
  type Control,
  type Force,
  type Known,
  type Line,
  mergeLines,
  rowOf,
  STEPS,
  type Step,
  sumOf,
  type TrackId,
  type TurnReport,
  type View,
  type ZoneId,
} from "../../../game-rules/open";

export interface OrderMoved {
  /** Its place on the sheet, as the slots were numbered; standing orders have none. */
  n?: number;
  at: TurnReport["orders"][number];
}

export interface ZoneMoved {
  zone: ZoneId;
  from: Control;
  to: Control;
  /** Not seen this quarter: somebody says so. */
  reported: boolean;
}

export interface PieceMoved {
  force: Force;
  /** Absent: it came from nowhere that this seat knows of. */
  from?: ZoneId;
  /** Absent: it is gone. */
  to?: ZoneId;
  n: number;
  reported: boolean;
}

/** A figure, with all that moved it in this quarter in one sum. */
export interface FigureMoved {
  track: TrackId;
  sum: number;
}

export interface StepMoved {
  step: Step;
  orders: OrderMoved[];
  zones: ZoneMoved[];
  pieces: PieceMoved[];
  figures: FigureMoved[];
}

/** So many figures are named in the step of politics; the rest stands in the paper. */
const FIGURES = 3;

/** And so many pieces of hearsay, the largest: a report that differs from the last is not always a move. */
const HEARD = 3;

/** Hands change where operations end; a known piece that stands elsewhere has moved. */
const ZONES_IN: Step = "operations";
const PIECES_IN: Step = "movement";
/** Those who fight each other in the step of rivalry: what they gain or lose without going anywhere is shown there. */
const RIVALS: readonly Force[] = ["jnim", "is"];

const sure = (k: Known | undefined): boolean => k === undefined || (k.low === k.high && k.age === 0);
const count = (k: Known | undefined): number => Math.round(k?.value ?? 0);

/** What each zone has more or less of one force than before; where nothing new was seen, nothing is said. */
function changes(before: View, after: View, force: Force): { zone: ZoneId; by: number; reported: boolean }[] {
  return after.zones.flatMap((z) => {
    const was = before.zones.find((x) => x.id === z.id)?.forces[force];
    const is = z.forces[force];
    const by = count(is) - count(was);
    // An old report says where something stood, not that it has moved.
    if (by === 0 || z.fog !== "seen" || (is?.age ?? 0) > 0) return [];
    return [{ zone: z.id, by, reported: !sure(is) || !sure(was) }];
  });
}

const near = (view: View, a: ZoneId, b: ZoneId): boolean =>
  view.board.find((z) => z.id === a)?.neighbours.some((n) => n.zone === b) ?? false;

/** Losses and gains of one force joined to moves: next door first, the order of the map within. Hearsay that thins out here and thickens there is two reports, not one march. */
export function piecesOf(before: View, after: View, force: Force): PieceMoved[] {
  const all = changes(before, after, force);
  const left = all.filter((c) => c.by < 0).map((c) => ({ ...c, by: -c.by }));
  const come = all.filter((c) => c.by > 0);
  const moves: PieceMoved[] = [];
  for (const next of [true, false])
    for (const to of come)
      for (const from of left) {
        const n = Math.min(to.by, from.by);
        if (n <= 0 || from.reported || to.reported || near(after, from.zone, to.zone) !== next) continue;
        moves.push({ force, from: from.zone, to: to.zone, n, reported: false });
        to.by -= n;
        from.by -= n;
      }
  for (const { zone, by, reported } of come) if (by > 0) moves.push({ force, to: zone, n: by, reported });
  for (const { zone, by, reported } of left) if (by > 0) moves.push({ force, from: zone, n: by, reported });
  return moves;
}

export const zonesMoved = (before: View, after: View): ZoneMoved[] =>
  after.zones.flatMap((z) => {
    const was = before.zones.find((x) => x.id === z.id)?.control;
    return was === undefined || was === z.control
      ? []
      : [{ zone: z.id, from: was, to: z.control, reported: z.fog !== "seen" }];
  });

/** The figures that moved most, by the sum of their causes. */
function figuresMoved(lines: readonly Line[]): FigureMoved[] {
  const by = new Map<TrackId, Line[]>();
  for (const l of mergeLines(lines))
    if (l.track && !l.zone) by.set(l.track as TrackId, [...(by.get(l.track as TrackId) ?? []), l]);
  const sums = [...by].map(([track, of]) => ({ track, sum: sumOf(of) }));
  return sums
    .filter(({ sum }) => sum !== 0)
    .sort((a, b) => Math.abs(b.sum) - Math.abs(a.sum))
    .slice(0, FIGURES);
}

/**
 * The steps of a resolution in which something moved, in their order.
 * @param before the seat's view as orders closed
 */
export function whatMoved(before: View, after: View, report: TurnReport): StepMoved[] {
  let slots = 0;
  const orders = report.orders.map(
    (at): OrderMoved => (rowOf(at.draft.id).posture ? { at } : { n: ++slots, at }),
  );
  const forces = [
    ...new Set([...before.zones, ...after.zones].flatMap((z) => Object.keys(z.forces))),
  ] as Force[];
  const all = forces.flatMap((f) => piecesOf(before, after, f));
  const heard = all.filter((p) => p.reported).sort((a, b) => b.n - a.n);
  const pieces = [...all.filter((p) => !p.reported), ...heard.slice(0, HEARD)];
  const rivalry = (p: PieceMoved) => RIVALS.includes(p.force) && (p.from === undefined || p.to === undefined);
  return STEPS.map((step) => ({
    step,
    orders: orders.filter((o) => rowOf(o.at.draft.id).step === step),
    zones: step === ZONES_IN ? zonesMoved(before, after) : [],
    pieces: pieces.filter((p) => (rivalry(p) ? "rivalry" : PIECES_IN) === step),
    figures: step === "politics" ? figuresMoved(report.lines) : [],
  })).filter((s) => s.orders.length + s.zones.length + s.pieces.length + s.figures.length > 0);
}
