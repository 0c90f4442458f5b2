// What must hold after every event, whatever is played. The fuzzer asks after each one.
import { boundsOf, zoneBoundsOf } from "./data/bounds.ts";
import type { GameState } from "./state.ts";
import { CONTROLS, FORCES, TRACKS, ZONE_TRACKS } from "./vocabulary.ts";

/** Everything that is wrong with a state, in words for a developer; empty when all is well. */
export function violations(s: GameState): string[] {
  const wrong: string[] = [];
  const within = (name: string, n: number, [low, high]: readonly [number, number]) => {
    if (!Number.isInteger(n)) wrong.push(`${name} is not whole: ${n}`);
    else if (n < low || n > high) wrong.push(`${name} out of bounds: ${n}`);
  };
  for (const t of TRACKS) within(t, s.tracks[t], boundsOf(t));
  s.zones.forEach((z, i) => {
    const id = s.scenario.zones[i]?.id;
    for (const t of ZONE_TRACKS) within(`${id}.${t}`, z[t], zoneBoundsOf(t));
    for (const f of FORCES) within(`${id}.${f}`, z.forces[f], [0, 40]);
    if (!CONTROLS.includes(z.control)) wrong.push(`${id} is held by ${z.control}`);
  });
  within("rung", s.talks.rung, [0, 4]);
  within("hostages", s.hostages, [0, 100]);
  if (s.exit.outIn > 0 && s.exit.reading < 0) wrong.push("out without a reading");
  for (const d of s.deals) {
    if (d.status === "signed" && d.signed.length < d.parties.length)
      wrong.push(`deal ${d.id} signed by too few`);
  }
  return wrong;
}
