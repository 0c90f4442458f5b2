// The lines of a log: what a step back leaves in force, whatever was stepped back to before.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scenarios } from "./data/scenarios/index.ts";
import { hashState } from "./hash-state.ts";
import { playOut, policies } from "./policies/index.ts";
import { newGame, replay } from "./replay.ts";
import {
  entriesInForce,
  FIRST_LINE,
  isInForce,
  type Line,
  linesAfter,
  pathOf,
  type SteppedBack,
} from "./timeline.ts";

type Entry = { readonly type: "Happened"; readonly what: number } | SteppedBack;

/** Logs in which every step goes back to a place in force, as whoever writes them sees to. */
const logs: fc.Arbitrary<Entry[]> = fc
  .array(fc.record({ back: fc.boolean(), to: fc.nat(), what: fc.nat() }), { maxLength: 40 })
  .map((wishes) => {
    const log: Entry[] = [];
    let inForce: number[] = [];
    wishes.forEach(({ back, to, what }, i) => {
      const toSeq = inForce[to % Math.max(1, inForce.length)] ?? 0;
      log.push(back ? { type: "SteppedBack", toSeq, dice: "same" } : { type: "Happened", what });
      inForce = [...(back ? inForce.filter((seq) => seq <= toSeq) : inForce), i + 1];
    });
    return log;
  });

/** The same by hand: a log that is cut with scissors at every step back. */
function spliced(log: readonly Entry[]): Entry[] {
  let kept: { seq: number; entry: Entry }[] = [];
  log.forEach((entry, i) => {
    if (entry.type === "SteppedBack") kept = kept.filter(({ seq }) => seq <= entry.toSeq);
    kept.push({ seq: i + 1, entry });
  });
  return kept.map(({ entry }) => entry);
}

describe("the lines of a log", () => {
  it("hold what a log spliced by hand holds", () => {
    fc.assert(
      fc.property(logs, (log) => {
        expect(entriesInForce(log)).toEqual(spliced(log));
      }),
    );
  });

  it("were each the present one, and end where the next begins", () => {
    fc.assert(
      fc.property(logs, (log) => {
        let lines: Line[] = [FIRST_LINE];
        log.forEach((e, i) => {
          if (e.type === "SteppedBack") lines = linesAfter(lines, i + 1, e.toSeq);
        });
        for (const line of lines) {
          const end = (lines[line.id + 1]?.fromSeq ?? log.length + 1) - 1;
          const path = pathOf(lines, line.id, log.length);
          const seqs = log.flatMap((_, i) => (isInForce(path, i + 1) ? [log[i]] : []));
          expect(seqs).toEqual(spliced(log.slice(0, end)));
        }
      }),
    );
  });

  it("are those of one that never stepped back", () => {
    expect(entriesInForce([])).toEqual([]);
    expect(pathOf([FIRST_LINE], 0, 0)).toEqual([]);
    expect(pathOf([FIRST_LINE], 0, 7)).toEqual([[1, 7]]);
    expect(() => pathOf([FIRST_LINE], 1, 7)).toThrow(RangeError);
  });
});

describe("a replay", () => {
  const [seed, secret, other] = [5, "ab".repeat(16), "cd".repeat(16)];
  const s = scenarios["last-window"];
  const play = (by: string, until = 2) =>
    playOut(newGame(s, seed, { secret: by }), policies.balanced, seed, { until }).events;

  it("leaves out what was taken back", () => {
    const [kept, dropped] = [play(secret), play(other)];
    const log = [...dropped, { type: "SteppedBack", toSeq: 0, dice: "same" } as const, ...kept];
    expect(hashState(replay(s, seed, log, { secret }))).toBe(hashState(replay(s, seed, kept, { secret })));
  });

  it("draws by the new secret from there on", () => {
    const log = [...play(secret), { type: "SteppedBack", toSeq: 0, dice: "new", secret: other } as const];
    expect(replay(s, seed, log, { secret }).secret).toBe(other);
    expect(replay(s, seed, log.slice(0, -1), { secret }).secret).toBe(secret);
  });
});
