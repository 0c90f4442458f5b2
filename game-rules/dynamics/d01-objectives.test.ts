import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GameState } from "../state.ts";
import { boardState, ofType, order, posture, resultsOf, runStep } from "../testing/board.ts";
import { AIMS, type AimId } from "../vocabulary.ts";
import { d01, vague } from "./d01-objectives.ts";
import { d18 } from "./d18-exit.ts";

const aim = (id: AimId, since: number, funded = 3) => ({ id, since, funded, met: false });
const at = (turn: number, ...aims: GameState["aims"]) =>
  // at home they are calm: the soil is safe and known to be
  boardState(1, { tracks: { threatEstimate: 300 }, rest: (s) => Object.assign(s, { turn, aims }) });
const tested = (s: GameState, id: AimId) =>
  ofType(runStep(s, "politics", [d01]).events, "AimTested").find((e) => e.aim === id);

describe("[D1] objectives", () => {
  it("[D1] an aim counts only after three quarters, the one of declaring included", () => {
    expect(tested(at(4, aim("soil_safe", 3)), "soil_safe")).toMatchObject({ met: false, why: "too_soon" });
    expect(tested(at(5, aim("soil_safe", 3)), "soil_safe")).toMatchObject({ met: true, why: "met" });
  });

  it("[D1] what holds already as it is declared counts for nothing, until it has been lost and won back", () => {
    const declared = (threatEstimate: number) =>
      runStep(
        boardState(1, { tracks: { threatEstimate }, rest: (s) => Object.assign(s, { turn: 3, aims: [] }) }),
        "politics",
        [d01],
        [order("paris.declare_aim", -1, { option: "soil_safe" })],
      );
    expect(declared(300).after.aims[0]).toMatchObject({ id: "soil_safe", given: true });
    expect(resultsOf(declared(300).events, "paris.declare_aim")).toEqual(["aim_holds_already"]);
    expect(declared(500).after.aims[0]?.given).toBeUndefined();
    const given = { ...aim("soil_safe", 1), given: true };
    expect(tested(at(6, given), "soil_safe")).toMatchObject({ met: false, why: "true_before", given: true });
    const lost = runStep(
      boardState(1, {
        tracks: { threatEstimate: 500 },
        rest: (s) => Object.assign(s, { turn: 6, aims: [given] }),
      }),
      "politics",
      [d01],
    );
    expect(lost.after.aims[0]?.given).toBeUndefined();
  });

  it("[D1] an aim from before the game that holds as it begins is no achievement either", () => {
    const s = at(1, aim("soil_safe", 0));
    expect(runStep(s, "politics", [d01]).after.aims[0]).toMatchObject({ met: false, given: true });
    expect(runStep(at(2, aim("soil_safe", 0)), "politics", [d01]).after.aims[0]?.given).toBeUndefined();
  });

  it("[D1] declared and never paid for, it does not count", () => {
    expect(tested(at(6, aim("soil_safe", 1, 0)), "soil_safe")).toMatchObject({
      met: false,
      why: "means_unpaid",
    });
  });

  it("[D1] a quarter in which its means were ordered or stand is a quarter paid", () => {
    const s = at(3, aim("limit_harm", 1, 0));
    posture(s, "paris.send_aid");
    expect(tested(s, "limit_harm")?.funded).toBe(1);
    expect(tested(at(3, aim("limit_harm", 1, 0)), "limit_harm")?.funded).toBe(0);
  });

  it("[D1] whatever the state, an aim without a test is never met", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 1000 }),
        (turn, funded, n) => {
          const s = at(turn, aim("defeat_terrorism", -20, funded), aim("regional_stability", -20, funded));
          Object.assign(s.tracks, { pressure: n, isStrength: 1000 - n, cohesion: 1000 - n });
          for (const id of ["defeat_terrorism", "regional_stability"] as const) {
            expect(tested(s, id)).toMatchObject({ met: false, why: "has_no_test" });
          }
        },
      ),
    );
  });

  it("[D1] with one aim more, creep is never smaller; each vague one adds to it", () => {
    const creep = (aims: AimId[]) =>
      runStep(at(5, ...aims.map((id) => aim(id, 1))), "politics", [d01]).after.tracks.creep;
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...AIMS), { minLength: 1, maxLength: 5 }), (ids) => {
        expect(creep(ids)).toBeGreaterThanOrEqual(creep(ids.slice(0, -1)));
        if (vague(ids[ids.length - 1] as AimId)) expect(creep(ids)).toBeGreaterThan(creep(ids.slice(0, -1)));
      }),
    );
  });

  it("[D1] few and clear aims let creep ease", () => {
    const s = at(5, aim("soil_safe", 1), aim("jnim_at_table", 1));
    expect(runStep(s, "politics", [d01]).after.tracks.creep).toBeLessThan(s.tracks.creep);
  });

  it("[D1] dropped on the way out it reads as moved goalposts, unless a signal was answered, in words or by the exit", () => {
    const drop = order("paris.drop_aim", -1, { option: "regional_stability" });
    const leaving = (answered: number, announcedIn: number) => {
      const s = at(8, aim("regional_stability", -20));
      s.exit.announcedIn = announcedIn;
      s.signals = [{ kind: "bound", since: 2, strength: 700, answered, echoIn: 9, echo: 1 }];
      return runStep(s, "politics", [d01, d18], [drop]);
    };
    const moved = leaving(0, 7);
    expect(resultsOf(moved.events, "paris.drop_aim")).toEqual(["goalposts_moved"]);
    expect(moved.after.exit.narrowed).toBe(1);
    for (const behind of [leaving(3, 7), leaving(0, 3)]) {
      expect(behind.after.exit.narrowed).toBe(0);
      expect(behind.after.aims).toEqual([]);
    }
  });

  it("[D1] declared together with the announcement, nothing behind it, it never counts", () => {
    const s = at(6, aim("soil_safe", 3));
    s.exit.announcedIn = 3;
    expect(tested(s, "soil_safe")).toMatchObject({ met: false, why: "goalposts_moved" });
  });

  it("[D1] the first aim that comes true can be claimed, once", () => {
    const { events } = runStep(at(5, aim("soil_safe", 3), aim("capital_safe", 3)), "politics", [d01]);
    expect(ofType(events, "ClaimOpened")).toEqual([{ type: "ClaimOpened", what: "aim_met" }]);
  });

  it("[D1] an aim declared stands from that turn; one already declared is not declared twice; one too many brings creep", () => {
    const s = at(4, aim("soil_safe", 1), aim("capital_safe", 1));
    const run = runStep(s, "politics", [d01], [order("paris.declare_aim", -1, { option: "limit_harm" })]);
    expect(run.after.aims.map((a) => a.id)).toEqual(["soil_safe", "capital_safe", "limit_harm"]);
    expect(run.after.aims[2]).toMatchObject({ since: 4, funded: 0, met: false });
    expect(run.after.tracks.creep).toBeGreaterThan(s.tracks.creep);
    const again = runStep(s, "politics", [d01], [order("paris.declare_aim", -1, { option: "soil_safe" })]);
    expect(resultsOf(again.events, "paris.declare_aim")).toEqual(["aim_stands"]);
  });
});
