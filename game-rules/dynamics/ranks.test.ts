import { describe, expect, it } from "vitest";
import { boardState, order, runStep } from "../testing/board.ts";
import { d21 } from "./d21-patience.ts";

const STEADY = order("jnim.steady_hardliners");
const politics = (cohesion: number, rung = 0, orders = [] as (typeof STEADY)[], off: "D16"[] = []) => {
  const s = boardState(1, { tracks: { cohesion }, off, rest: (g) => void (g.talks.rung = rung) });
  return runStep(s, "politics", [d21], orders).after.tracks.cohesion - cohesion;
};

describe("[D21] JNIM's own ranks", () => {
  it("[D21] close by themselves up to a rest, and not in peace", () => {
    expect(politics(300)).toBeGreaterThan(politics(500));
    expect(politics(600)).toBe(0);
    expect(politics(800)).toBe(0);
    expect(politics(300, 4)).toBe(0);
  });

  it("[D21] hard-liners can be steadied, less so the steadier they are", () => {
    const won = (cohesion: number) => politics(cohesion, 0, [STEADY]) - politics(cohesion);
    expect(won(300)).toBeGreaterThan(won(800));
    expect(won(620)).toBeGreaterThanOrEqual(30);
  });

  it("[D21] whoever pays for it has it, with a rival or without", () => {
    expect(politics(500, 0, [STEADY], ["D16"])).toBe(politics(500, 0, [STEADY]));
  });
});
