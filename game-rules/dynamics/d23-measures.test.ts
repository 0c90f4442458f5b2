import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { missionHeld } from "../scoring/land.ts";
import type { GameState } from "../state.ts";
import { boardState, CAPITAL, type Change, HELD, PLAIN, runStep } from "../testing/board.ts";
import { AIMS, type ZoneId } from "../vocabulary.ts";
import { d23, holds, measurable } from "./d23-measures.ts";

const s = (change: Change = {}) => boardState(1, change);

const calledInFor = (g: GameState): void => {
  g.scenario = { ...g.scenario, mission: ["MOP", "GOU"] };
};

describe("[D23] measures that can be met", () => {
  it("[D23] seven aims have a test, two have none", () => {
    expect(AIMS.filter((a) => !measurable(a))).toEqual(["defeat_terrorism", "regional_stability"]);
  });

  it("[D23] each of them can come true and can fail", () => {
    const good = s({
      tracks: { threatEstimate: 300 },
      zones: {
        [CAPITAL]: { fear: 0, services: 600, administration: 30, grievance: 100 },
        [PLAIN]: { control: "state", administration: 30, grievance: 100 },
        [HELD]: { control: "state", administration: 30, grievance: 100 },
      },
      rest: (g) => {
        g.talks.rung = 3;
        calledInFor(g);
      },
    });
    const bad = s({
      zones: {
        [CAPITAL]: { control: "contested", grievance: 900 },
        [PLAIN]: { harm: 500, grievance: 900 },
        [HELD]: { administration: 0, grievance: 900 },
      },
      rest: (g) => {
        g.talks.rung = 0;
        calledInFor(g);
        g.tally.attacksInFrance = 1;
      },
    });
    for (const aim of AIMS.filter(measurable)) {
      expect([aim, holds(good, aim)]).toEqual([aim, true]);
      expect([aim, holds(bad, aim)]).toEqual([aim, false]);
    }
  });

  it("[D23] ground that Paris was called in for counts by stake, and none named is none taken back", () => {
    const held = (
      controls: readonly GameState["zones"][number]["control"][],
      mission?: readonly ZoneId[],
    ) => {
      const g = s({ zones: { [PLAIN]: { control: controls[0] }, [HELD]: { control: controls[1] } } });
      if (mission) g.scenario = { ...g.scenario, mission };
      return missionHeld(g);
    };
    const both: readonly ZoneId[] = ["MOP", "GOU"];
    expect(held(["state", "state"])).toBeUndefined();
    expect(holds(s(), "towns_back")).toBe(false);
    expect(held(["state", "groups"], both)).toBe(1000);
    expect(held(["contested", "jnim"], both)).toBe(0);
    expect(held(["state", "jnim"], ["MOP"])).toBe(1000);
    const [half, other] = [held(["state", "is"], both) ?? 0, held(["is", "state"], both) ?? 0];
    expect(half).toBeGreaterThan(other); // more people live there
    expect(half + other).toBeGreaterThan(997);
  });

  it("[D23] the soil is safe where nothing struck it and Paris knows it, both", () => {
    const safe = (threatEstimate: number, attacks: number) =>
      holds(
        s({ tracks: { threatEstimate }, rest: (g) => void (g.tally.attacksInFrance = attacks) }),
        "soil_safe",
      );
    expect([safe(340, 0), safe(350, 0), safe(340, 1)]).toEqual([true, false, false]);
  });

  it("[D23] more harm never meets the aim of less harm", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (harm) => {
        const met = (n: number) => holds(s({ zones: { [PLAIN]: { harm: n } } }), "limit_harm");
        if (!met(harm)) expect(met(harm + 10)).toBe(false);
      }),
    );
  });

  it("[D23] a measure that was declared and stands makes the story believed; one that no longer holds does not", () => {
    const told = (harm: number) => {
      const g = s({
        zones: { [PLAIN]: { harm } },
        rest: (x) => {
          x.aims = [{ id: "limit_harm", since: -3, funded: 3, met: true }];
        },
      });
      return runStep(g, "politics", [d23]).after.tracks.framing - g.tracks.framing;
    };
    expect(told(0)).toBeGreaterThan(0);
    expect(told(500)).toBe(0);
  });

  it("[D23] only so much can be told at once", () => {
    const with_ = (n: number) => {
      const ids = ["soil_safe", "limit_harm", "capital_safe"] as const;
      const g: GameState = s({
        tracks: { threatEstimate: 300 },
        rest: (x) => {
          x.aims = ids.slice(0, n).map((id) => ({ id, since: -3, funded: 3, met: true }));
        },
      });
      return runStep(g, "politics", [d23]).after.tracks.framing - g.tracks.framing;
    };
    expect(with_(2)).toBe(2 * with_(1));
    expect(with_(3)).toBe(with_(2));
  });

  it("[D23] a warm contact with a signal answered counts as a table, one without the other does not", () => {
    const table = (contact: number, answered: number, rung = 1) =>
      holds(
        s({
          tracks: { contact },
          rest: (g) => {
            g.talks.rung = rung;
            g.signals = [{ kind: "bound", since: 1, strength: 900, answered, echoIn: 9, echo: 1 }];
          },
        }),
        "jnim_at_table",
      );
    expect(table(600, 1)).toBe(true);
    expect(table(600, 0)).toBe(false);
    expect(table(200, 1)).toBe(false);
    expect(table(600, 1, 0)).toBe(false);
  });
});
