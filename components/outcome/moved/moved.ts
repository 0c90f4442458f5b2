// What moved in a quarter, as far as this seat may know: its orders by the step that carried them out, zones that changed hands, pieces that
// went from one zone to another. Read from the two views, before and after, and the seat's own report: nothing is asked of the server. Pure.
import {
  behind,
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
  /** What of the country's figures is due to it and to nothing else. */
  moves: readonly FigureMoved[];
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
  /** Before and after, where both are known exactly. */
  from?: number;
  to?: number;
  /** Places on the sheet of own orders that had a part in it. */
  by?: readonly number[];
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

/** Lines of the country's figures in one sum a figure. */
function sums(lines: readonly Line[]): { track: TrackId; sum: number; lines: readonly Line[] }[] {
  const by = new Map<TrackId, Line[]>();
  for (const l of mergeLines(lines))
    if (l.track && !l.zone) by.set(l.track as TrackId, [...(by.get(l.track as TrackId) ?? []), l]);
  return [...by]
    .map(([track, of]) => ({ track, sum: sumOf(of), lines: of }))
    .filter(({ sum }) => sum !== 0)
    .sort((a, b) => Math.abs(b.sum) - Math.abs(a.sum));
}

const exact = (k: Known | undefined): number | undefined => (k && k.low === k.high ? k.value : undefined);

/** What an order costs is known before it is given: it is no effect of it. */
const isEffect = ({ cause }: Line): boolean => cause !== "order_paid" && cause !== "posture_kept";

/** The figures that moved most, by the sum of their causes, and which own orders had a part in each. */
function figuresMoved(
  before: View,
  after: View,
  lines: readonly Line[],
  orders: readonly OrderMoved[],
): FigureMoved[] {
  const own = orders.map((o) => o.at.draft);
  return sums(lines)
    .slice(0, FIGURES)
    .map(({ track, sum, lines: of }) => {
      const [from, to] = [exact(before.tracks[track]), exact(after.tracks[track])];
      const by = [...new Set(of.filter(isEffect).flatMap((l) => behind(l, own)))].flatMap(
        (i) => orders[i]?.n ?? [],
      );
      return {
        track,
        sum,
        ...(from !== undefined && to !== undefined ? { from, to } : {}),
        ...(by.length ? { by: by.sort((a, b) => a - b) } : {}),
      };
    });
}

/** The own orders with their places on the sheet as it was closed, and what of the figures is due to each alone. */
function ordersMoved(before: View, report: TurnReport): OrderMoved[] {
  const own = report.orders.map((o) => o.draft);
  const sheet = (before.sheet ?? own).filter((d) => !rowOf(d.id).posture);
  const free = sheet.map((d) => JSON.stringify([d.id, d.zone, d.target, d.option]));
  return report.orders.map((at, i) => {
    const moves = sums(report.lines.filter((l) => isEffect(l) && behind(l, own).join() === String(i)))
      .slice(0, FIGURES)
      .map(({ track, sum }) => ({ track, sum }));
    const { id, zone, target, option } = at.draft;
    const place = free.indexOf(JSON.stringify([id, zone, target, option]));
    if (place >= 0) free[place] = "";
    return { ...(place < 0 ? {} : { n: place + 1 }), at, moves };
  });
}

/**
 * The steps of a resolution in which something moved, in their order.
 * @param before the seat's view as orders closed
 */
export function whatMoved(before: View, after: View, report: TurnReport): StepMoved[] {
  const orders = ordersMoved(before, report);
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
    figures: step === "politics" ? figuresMoved(before, after, report.lines, orders) : [],
  })).filter((s) => s.orders.length + s.zones.length + s.pieces.length + s.figures.length > 0);
}
