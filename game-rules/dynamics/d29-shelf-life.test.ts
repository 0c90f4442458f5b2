import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boardState, type Change, order, resultsOf, runStep } from "../testing/board.ts";
import { d29 } from "./d29-shelf-life.ts";

const s = (tracks: Change["tracks"] = {}, kind: "elected" | "junta" = "elected", seed = 1) =>
  boardState(seed, { tracks: { legitimacy: 900, ...tracks }, rest: (g) => void (g.regime.kind = kind) });
const after = (g: ReturnType<typeof s>, ...orders: ReturnType<typeof order>[]) =>
  runStep(g, "politics", [d29], orders).after.tracks;

describe("[D29] shelf life", () => {
  it("[D29] contacts, channels and unused mandates decay each quarter, and never below nothing", () => {
    const n = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(n, n, n, (contact, mandate, channel) => {
        const t = after(s({ contact, mandate, channel }));
        for (const [now, was] of [
          [t.contact, contact],
          [t.mandate, mandate],
          [t.channel, channel],
        ] as const) {
          expect(now).toBeGreaterThanOrEqual(0);
          expect(now).toBeLessThanOrEqual(was);
          if (was > 0) expect(now).toBeLessThan(was);
        }
      }),
    );
  });

  it("[D29] what is tended does not", () => {
    const g = s({ contact: 500, mandate: 500, channel: 300 });
    const t = after(g, order("bamako.pursue_talks"), order("paris.open_channel"));
    expect([t.contact, t.mandate, t.channel]).toEqual([500, 500, 300]);
  });

  it("[D29] a mandate can be renewed, further by those who were elected", () => {
    const renewed = (kind: "elected" | "junta") =>
      after(s({ mandate: 100 }, kind), order("bamako.renew_mandate")).mandate;
    expect(renewed("elected")).toBeGreaterThanOrEqual(300);
    expect(renewed("junta")).toBeGreaterThan(100);
    expect(renewed("junta")).toBeLessThan(renewed("elected"));
  });

  it("[D29] a coup takes half of the contacts with it, and voids a renewal of the same quarter", () => {
    for (let seed = 1; seed < 100; seed++) {
      const g = s({ legitimacy: 0, loyalty: 0, contact: 800 }, "elected", seed);
      const run = runStep(g, "politics", [d29], [order("bamako.renew_mandate")]);
      if (resultsOf(run.events, "bamako.renew_mandate")[0] !== "mandate_void") continue;
      expect(run.after.tracks.contact).toBe(400);
      return;
    }
    throw new Error("no coup");
  });
});
