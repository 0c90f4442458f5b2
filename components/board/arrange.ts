// Where names and pieces stand at a scale, so that nothing lies on anything: names first, each as near to its place as the others let it,
// then the pieces of the narrowest zones, on their own ground. What finds no room is counted on a chip of its zone. Pure: sizes in pixels,
// places on the sheet.
import type { Point } from "./map";
import { townLevel } from "./view";

/** Left, top, right, bottom round a place, px. */
export type Rect = readonly [number, number, number, number];

export interface ZoneMarks {
  id: string;
  name: { at: Point; box: Rect; weight: number };
  /** The boxes of its pieces, in their order. */
  pieces: readonly Rect[];
  /** Where they may stand, the best places first. */
  ground: readonly Point[];
}

export interface ZoneArranged {
  /** Where its name stands; nothing where no room is left for it. */
  name?: Point;
  /** Places of the first pieces; the others are counted. */
  pieces: readonly Point[];
  rest: number;
  restAt?: Point;
}

/** The size of all names on a small map, px (`board.css`). */
const SMALL = 11;

/** The box of a name that is drawn at a size, as it is at this scale. */
export function nameBox(box: Rect, size: number, k: number): Rect {
  const scale = townLevel(k) < 2 ? Math.min(1, SMALL / size) : 1;
  return [box[0] * scale, box[1] * scale, box[2] * scale, box[3] * scale];
}

export const CHIP: Rect = [-12, -10, 12, 10];

/** So far a name may step aside, px: up and down before to the side. */
const ASIDE: readonly Point[] = [
  [0, 0],
  ...[7, 14, 21, 28].flatMap((d): Point[] => [
    [0, -d],
    [0, d],
  ]),
  ...[10, 20, 30].flatMap((d): Point[] => [
    [-d, 0],
    [d, 0],
    [-d, -12],
    [d, -12],
    [-d, 12],
    [d, 12],
  ]),
];
/** Rings round a name where a piece or a chip stands that has no room on its ground, px. */
const RINGS = [26, 38, 50, 64, 80] as const;

const hits = (a: Rect, b: Rect): boolean => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

/** @param k units of the sheet to a pixel */
export function arrange(zones: readonly ZoneMarks[], k: number, air = 1): Map<string, ZoneArranged> {
  const taken: Rect[] = [];
  const boxAt = ([x, y]: Point, [l, t, r, b]: Rect): Rect => [
    x / k + l - air,
    y / k + t - air,
    x / k + r + air,
    y / k + b + air,
  ];
  const isFree = (at: Point, box: Rect): boolean => {
    const rect = boxAt(at, box);
    return !taken.some((other) => hits(rect, other));
  };
  const take = (at: Point, box: Rect): Point => {
    taken.push(boxAt(at, box));
    return at;
  };

  const names = new Map<string, Point>();
  // The small zones first: a large one has room to let its name step aside.
  for (const { id, name } of [...zones].sort((a, b) => a.name.weight - b.name.weight)) {
    const at = ASIDE.map(([dx, dy]): Point => [name.at[0] + dx * k, name.at[1] + dy * k]).find((p) =>
      isFree(p, name.box),
    );
    if (at) names.set(id, take(at, name.box));
  }

  const around = (of: Point): Point[] =>
    RINGS.flatMap((r) =>
      Array.from({ length: 12 }, (_, i): Point => {
        const turn = (i * Math.PI) / 6;
        return [of[0] + Math.cos(turn) * r * k, of[1] + Math.sin(turn) * r * k];
      }),
    );

  const arranged = new Map<string, ZoneArranged>();
  for (const z of [...zones].sort((a, b) => a.ground.length - b.ground.length)) {
    const name = names.get(z.id);
    const places: Point[] = [];
    const before = taken.length;
    for (const box of z.pieces) {
      const at = z.ground.find((p) => isFree(p, box));
      if (!at) break;
      places.push(take(at, box));
    }
    let rest = z.pieces.length - places.length;
    let restAt: Point | undefined;
    if (rest > 0) {
      restAt = z.ground.find((p) => isFree(p, CHIP));
      if (!restAt && places.length > 0) {
        // The last one gives its place to the chip that counts it.
        restAt = places.pop();
        rest += 1;
        taken.length = before + places.length;
      }
      const near = around(name ?? z.name.at);
      restAt ??= near.find((p) => isFree(p, CHIP)) ?? near[0];
      if (restAt) take(restAt, CHIP);
    }
    arranged.set(z.id, {
      ...(name ? { name } : {}),
      pieces: places,
      rest,
      ...(rest > 0 && restAt ? { restAt } : {}),
    });
  }
  return arranged;
}
