// Memory before and after the same flood, five times: what a flood leaves behind shows as a slope.
import { type Finding, finding, orDeath } from "./attack.ts";
import type { Memory, Target } from "./target.ts";

const REPEATS = 5;
/** After a flood the memory is at most so many times what it was before. */
const AT_MOST = 1.2;
/** The last flood leaves at most so many times what the first left. */
const FLAT = 1.05;
/** Below this a ratio is noise: a socket's buffer more or less, bytes. */
const NOISE = 512 * 1024;

const KINDS = ["heapUsed", "external", "arrayBuffers"] as const;
const NAMES = { heapUsed: "heap", external: "external", arrayBuffers: "array buffers" } as const;

const mb = (bytes: number): string => (bytes / 1e6).toFixed(1);
const within = (after: number, before: number, times: number): boolean =>
  after <= before * times || after - before <= NOISE;

/**
 * Repeats a flood and holds heap, external memory and array buffers, each after a forced collection, to what they were.
 * A server that dies on the way ends the repeats.
 */
export async function overRepeats(
  target: Target,
  flood: (round: number) => Promise<void>,
): Promise<Finding[]> {
  const before = await target.probe("memory");
  const after: Memory[] = [];
  for (let round = 0; round < REPEATS; round++) {
    await orDeath(target, () => flood(round));
    if (!(await target.lives())) break;
    after.push(await target.probe("memory"));
  }
  return KINDS.map((kind) => {
    const row = after.map((m) => m[kind]);
    const [first = 0] = row;
    const holds =
      row.length === REPEATS &&
      row.every((bytes) => within(bytes, before[kind], AT_MOST)) &&
      within(row.at(-1) ?? 0, first, FLAT);
    return finding(
      `${NAMES[kind]}, MB`,
      `${mb(before[kind])} → ${row.map(mb).join(" ")}${row.length < REPEATS ? " †" : ""}`,
      `≤ ${AT_MOST} × before, last ≤ ${FLAT} × first`,
      holds,
    );
  });
}
