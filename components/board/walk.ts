// Arrow keys walk from a zone to the nearest neighbour on that side.
import { mapZone } from "./map";

const WAY: Record<string, readonly [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** About 72 degrees to either side still counts as that way. */
const WIDEST = 0.3;

export function neighbourTowards(id: string, key: string, shown: ReadonlySet<string>): string | undefined {
  const from = mapZone(id);
  const way = WAY[key];
  if (!from || !way) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of from.adj) {
    const to = mapZone(other);
    if (!to || !shown.has(other)) continue;
    const [dx, dy] = [to.name[0] - from.name[0], to.name[1] - from.name[1]];
    const distance = Math.hypot(dx, dy);
    const cosine = (dx * way[0] + dy * way[1]) / distance;
    // The nearer of two is meant, unless it lies well off the way.
    const cost = distance * (1 + 2 * (1 - cosine));
    if (cosine > WIDEST && cost < least) {
      least = cost;
      best = other;
    }
  }
  return best;
}

export function isArrow(key: string): boolean {
  return key in WAY;
}
