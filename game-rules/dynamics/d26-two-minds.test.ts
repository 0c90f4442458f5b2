import { describe, expect, it } from "vitest";
import type { GameState } from "../state.ts";
import { boardState, type Change, ofType, order, resultsOf, runStep } from "../testing/board.ts";
import type { ParisLine } from "../vocabulary.ts";
import { d26 } from "./d26-two-minds.ts";

const officers = (
  line: ParisLine = "none",
  over: Partial<GameState["parisLine"]> = {},
  change: Change = {},
) =>
  boardState(1, {
    tracks: { legitimacy: 900, ...change.tracks },
    rest: (s) =>
      Object.assign(s, {
        turn: 6,
        regime: { kind: "transition", since: 3, falls: 1 },
        parisLine: { line, since: 4, changes: 0, dueSince: line === "none" ? 3 : 0, ...over },
      }),
  });
const take = (option: ParisLine) => order("paris.take_line", -1, { option });
const moved = (s: GameState, ...orders: ReturnType<typeof order>[]) => {
  const { after, events } = runStep(s, "politics", [d26], orders);
  const d = (t: "warmth" | "donors" | "influence" | "framing" | "frenchOpposition") =>
    after.tracks[t] - s.tracks[t];
  return {
    warmth: d("warmth"),
    donors: d("donors"),
    influence: d("influence"),
    framing: d("framing"),
    opposition: d("frenchOpposition"),
    after,
    events,
  };
};

describe("[D26] two minds", () => {
  it("[D26] each line costs something else", () => {
    const [br, co, ac] = (["break", "condition", "accept"] as const).map((l) =>
      moved(officers(), take(l)),
    ) as [ReturnType<typeof moved>, ReturnType<typeof moved>, ReturnType<typeof moved>];
    expect(br.warmth).toBeLessThan(co.warmth);
    expect(co.warmth).toBeLessThan(0);
    expect(ac.warmth).toBeGreaterThan(0);
    expect(br.donors).toBeLessThan(0);
    expect(ac.opposition).toBeGreaterThan(0);
    expect(br.influence).toBeGreaterThan(ac.influence);
  });

  it("[D26] taking none costs each quarter, and more than any line that stands", () => {
    const none = moved(officers());
    for (const line of ["break", "condition", "accept"] as const) {
      const held = moved(officers(line));
      const sum = (m: typeof none) => m.warmth + m.donors + m.framing - m.influence - m.opposition;
      expect(sum(none)).toBeLessThan(sum(held));
    }
  });

  it("[D26] changing it costs more than taking it, and each change more than the last", () => {
    const first = moved(officers(), take("break"));
    const change = moved(officers("condition"), take("break"));
    const again = moved(officers("condition", { changes: 3 }), take("break"));
    expect(change.warmth).toBeLessThan(first.warmth);
    expect(change.framing).toBeLessThan(first.framing);
    expect(again.framing).toBeLessThan(change.framing);
    expect(ofType(change.events, "LineTaken")).toMatchObject([{ line: "break", changed: true }]);
    expect(change.after.parisLine.changes).toBe(1);
  });

  it("[D26] a line held wears in", () => {
    const fresh = moved(officers("break", { since: 5 }));
    const old = moved(officers("break", { since: 1 }));
    expect(old.warmth).toBeGreaterThan(fresh.warmth);
  });

  it("[D26] under an elected government the question does not arise", () => {
    const s = officers("none");
    s.regime = { kind: "elected", since: 5, falls: 1 };
    expect(moved(s)).toMatchObject({ warmth: 0, donors: 0, framing: 0, influence: 0 });
  });

  it("[D26] a first fall puts the question", () => {
    for (let seed = 1; seed < 100; seed++) {
      const s = boardState(seed, { tracks: { legitimacy: 0, loyalty: 0 } });
      const { events } = runStep(s, "politics", [d26]);
      if (ofType(events, "LineDue").length) return;
    }
    throw new Error("never due");
  });

  it("[D26] the line that stands cannot be taken again", () => {
    expect(resultsOf(moved(officers("accept"), take("accept")).events, "paris.take_line")).toEqual([
      "line_stands",
    ]);
  });
});
