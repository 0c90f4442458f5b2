// The ground of a zone as points: its outline read from the drawn path, and places inside it where a piece may stand.
import { mapZone, type Point } from "./map";

/** How far the places of the grid lie apart, units of the sheet. */
const STEP = 16;

/** The closed rings of a path that is drawn with one move, relative lines and a close each. */
export function ringsOf(d: string): Point[][] {
  return d
    .split(/(?=M)/)
    .filter(Boolean)
    .map((ring) => {
      const numbers = (ring.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
      const points: Point[] = [];
      let [x, y] = [0, 0];
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        x += numbers[i] as number;
        y += numbers[i + 1] as number;
        points.push([x, y]);
      }
      return points;
    });
}

/** Whether a point lies inside, by the crossings of a line to the east. */
function within(rings: readonly (readonly Point[])[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i] as Point;
      const [bx, by] = ring[j] as Point;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  return inside;
}

const grounds = new Map<string, readonly Point[]>();

const far = (a: Point, b: Point): number => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2;

/** Where a piece may stand in a zone: the drawn places first, then the rest of its ground, what lies nearest to them first. */
export function groundOf(id: string): readonly Point[] {
  const known = grounds.get(id);
  if (known) return known;
  const zone = mapZone(id);
  if (!zone) return [];
  const [x0, y0, w, h] = zone.box;
  const rings = ringsOf(zone.d);
  const rest: Point[] = [];
  for (let y = y0 + STEP / 2; y < y0 + h; y += STEP)
    for (let x = x0 + STEP / 2; x < x0 + w; x += STEP) if (within(rings, [x, y])) rest.push([x, y]);
  const home = zone.slots[0] ?? zone.name;
  const ground = [...zone.slots, ...rest.sort((a, b) => far(a, home) - far(b, home))];
  grounds.set(id, ground);
  return ground;
}
