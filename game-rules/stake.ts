// How much of the ground a zone is when land is weighed: half its people, half an equal share: neither the empty north nor the crowded south is the whole war.
import { isMalian, type Scenario, type ZoneData } from "./scenario.ts";

const cache = new WeakMap<Scenario, { all: readonly number[]; mali: readonly number[] }>();

/** Where nobody lives anywhere, as an old log may say, the equal share is all there is. */
function shares(s: Scenario, counts: (z: ZoneData) => boolean): number[] {
  let sum = 0;
  let n = 0;
  s.zones.forEach((z) => {
    if (!counts(z)) return;
    sum += z.w;
    n += 1;
  });
  return s.zones.map((z) => (counts(z) ? Math.round((sum > 0 ? (500 * z.w) / sum : 500 / n) + 500 / n) : 0));
}

/** Per mille of the ground, zone by zone: of all fourteen, and of the Malian ones for Bamako's territory. */
export function stakes(s: Scenario): { all: readonly number[]; mali: readonly number[] } {
  const known = cache.get(s);
  if (known) return known;
  const made = { all: shares(s, () => true), mali: shares(s, isMalian) };
  cache.set(s, made);
  return made;
}
