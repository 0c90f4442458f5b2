import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { among, only } from "../ledger.ts";
import type { GameState } from "../state.ts";
import {
  boardState,
  CAPITAL,
  type Change,
  HELD,
  ofType,
  order,
  overSeeds,
  posture,
  resultsOf,
  runStep,
} from "../testing/board.ts";
import type { Theme } from "../vocabulary.ts";
import { campaignEffect, d10, traceChance } from "./d10-disinformation.ts";

const campaign = (change: Change = {}, zone = CAPITAL, theme: Theme = "anti_french") => {
  const s = boardState(1, change);
  posture(s, "moscow.campaign", zone, theme);
  return s;
};
const rise = (s: GameState, zone = CAPITAL) =>
  (runStep(s, "information", [d10]).after.zones[zone]?.sentiment ?? 0) - (s.zones[zone]?.sentiment ?? 0);
const resentful = (resentment: number): Change => ({ zones: { [CAPITAL]: { resentment } } });

describe("[D10] disinformation", () => {
  it("[D10] it works upon long-standing resentment: at 15 at most a fifth of what it does at 70", () => {
    expect(rise(campaign(resentful(150))) * 5).toBeLessThanOrEqual(rise(campaign(resentful(700))));
    expect(rise(campaign(resentful(700)))).toBeGreaterThan(0);
  });

  it("[D10] at a resentment of ten or less there is nothing to work upon", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (resentment, help) => {
        expect(campaignEffect(resentment, 40, help, 100)).toBe(0);
      }),
    );
  });

  it("[D10] more resentment or more of Bamako's help is never less effect", () => {
    const n = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(n, fc.integer({ min: 0, max: 90 }), (resentment, help) => {
        const now = campaignEffect(resentment, 40, help, 100);
        expect(campaignEffect(resentment + 100, 40, help, 100)).toBeGreaterThanOrEqual(now);
        expect(campaignEffect(resentment, 40, help + 10, 100)).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  it("[D10] with a junta's help it does more than under an elected government", () => {
    const under = (kind: "elected" | "junta") =>
      rise(campaign({ ...resentful(700), rest: (s) => void (s.regime.kind = kind) }));
    expect(under("junta")).toBeGreaterThan(under("elected"));
  });

  it("[D10] a theme repeated is half as strong and leaves more of a trail", () => {
    const fresh = campaign({ ...resentful(700), tracks: { themeWear: 0 } });
    const { after } = runStep(fresh, "information", [d10]);
    expect(after.tracks.themeWear).toBe(500);
    const again = campaign({ ...resentful(700), tracks: { themeWear: 500 } });
    expect(rise(again)).toBe(Math.floor(rise(fresh) / 2));
    const trail = (themeWear: number) =>
      runStep(campaign({ tracks: { themeWear } }), "information", [d10]).after.tracks.exposure -
      boardState(1).tracks.exposure;
    expect(trail(900)).toBeGreaterThan(trail(0));
  });

  it("[D10] who ran it only Moscow knows, in the event and in the ledger", () => {
    const { events } = runStep(campaign(resentful(700)), "information", [d10]);
    expect(ofType(events, "CampaignRun")).toMatchObject([{ to: only("moscow") }]);
    const lines = ofType(events, "ZoneMoved")
      .flatMap((e) => e.lines)
      .filter((l) => l.code === "campaign");
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(among(line.to ?? 31, "moscow")).toBe(true);
      expect(among(line.to ?? 31, "bamako")).toBe(false);
    }
  });

  it("[D10] far from the capital its street hears only a part", () => {
    const s = campaign({ zones: { [HELD]: { resentment: 800 } } }, HELD);
    const { after } = runStep(s, "information", [d10]);
    const here = (after.zones[HELD]?.sentiment ?? 0) - (s.zones[HELD]?.sentiment ?? 0);
    expect(after.tracks.sentiment - s.tracks.sentiment).toBe(Math.floor(here / 3));
  });

  it("[D10] Paris speaking in the country blunts it", () => {
    const s = campaign(resentful(700));
    const countered =
      runStep(s, "information", [d10], [order("paris.speak_mali")]).after.zones[CAPITAL]?.sentiment ?? 0;
    expect(countered).toBeLessThan(runStep(s, "information", [d10]).after.zones[CAPITAL]?.sentiment ?? 0);
  });

  it("[D10] authorship can be found out, sooner the more evidence there is, later behind a hidden hand", () => {
    const found = (exposure: number, hidden: boolean) =>
      overSeeds(200, (seed) => {
        const s = boardState(seed, { tracks: { exposure } });
        posture(s, "moscow.campaign", CAPITAL, "anti_french");
        if (hidden) posture(s, "moscow.hide_hand");
        const { events } = runStep(s, "information", [d10], [order("paris.attribute_campaign")]);
        return resultsOf(events, "paris.attribute_campaign")[0] === "author_found" ? 1 : 0;
      });
    expect(found(600, false)).toBeGreaterThan(found(100, false));
    expect(found(100, true)).toBeLessThan(found(100, false));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 990 }), (n) => {
        expect(traceChance(n + 10, false)).toBeGreaterThanOrEqual(traceChance(n, false));
      }),
    );
  });

  it("[D10] where nobody is behind it an accusation finds no author, and may be wrong", () => {
    let wrong = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const { events } = runStep(
        boardState(seed, { tracks: { exposure: 0 } }),
        "information",
        [d10],
        [order("paris.attribute_campaign")],
      );
      for (const e of ofType(events, "CampaignAttributed")) {
        expect(e.right).toBe(false);
        wrong += 1;
      }
    }
    expect(wrong).toBeGreaterThan(0);
    expect(wrong).toBeLessThan(60);
  });

  it("[D10] a poll works on the mood: quoted where the street is hot, shrugged off where it is not", () => {
    const poll = (sentiment: number) => {
      const s = boardState(1, { tracks: { sentiment } });
      return (
        runStep(s, "information", [d10], [order("moscow.publish_poll")]).after.tracks.influence -
        s.tracks.influence
      );
    };
    expect(poll(800)).toBeGreaterThan(poll(200));
  });

  it("[D10] money makes no discontent where there is none", () => {
    const fund = (resentment: number) =>
      resultsOf(
        runStep(
          boardState(1, resentful(resentment)),
          "information",
          [d10],
          [order("moscow.fund_movement", CAPITAL)],
        ).events,
        "moscow.fund_movement",
      );
    expect(fund(50)).toEqual(["nobody_listened"]);
    expect(fund(600)).toEqual(["movement_funded"]);
  });

  it("[D10] a hidden hand cools the trail, a shown one marks it", () => {
    const trail = (id: "moscow.hide_hand" | "moscow.show_hand") => {
      const s = boardState(1, { tracks: { exposure: 400 } });
      posture(s, id);
      return runStep(s, "information", [d10]).after.tracks.exposure;
    };
    expect(trail("moscow.hide_hand")).toBeLessThan(400);
    expect(trail("moscow.show_hand")).toBeGreaterThan(400);
  });
});
