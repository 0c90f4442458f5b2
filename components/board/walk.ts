// Arrow keys walk from a zone to the neighbour that lies most nearly that way.
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
  let most = WIDEST;
  for (const other of from.adj) {
    const to = mapZone(other);
    if (!to || !shown.has(other)) continue;
    const [dx, dy] = [to.name[0] - from.name[0], to.name[1] - from.name[1]];
    const cosine = (dx * way[0] + dy * way[1]) / Math.hypot(dx, dy);
    if (cosine > most) {
      most = cosine;
      best = other;
    }
  }
  return best;
}

export function isArrow(key: string): boolean {
  return key in WAY;
}
