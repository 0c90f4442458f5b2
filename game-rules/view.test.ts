// A look and a written view are the same view: what a bot reads part by part is what a screen is sent.
import { describe, expect, it } from "vitest";
import { newGame, playOut, policies, scenarios } from "./index.ts";
import type { GameState } from "./state.ts";
import { lazyViewFor, viewFor } from "./view.ts";
import { FORCES, TRACKS, VIEWERS } from "./vocabulary.ts";

const asSent = (x: unknown): unknown => JSON.parse(JSON.stringify(x));

const states: GameState[] = Object.values(scenarios).flatMap((scenario, n) =>
  (["random", "balanced"] as const).flatMap((by) =>
    [1, 3, 7].map((until) => playOut(newGame(scenario, n + 1), policies[by], n + until, { until }).state),
  ),
);

describe("a look at the game", () => {
  it("is the written view, for every viewer at every stage", () => {
    for (const s of states)
      for (const viewer of VIEWERS)
        expect(asSent(lazyViewFor(s, viewer))).toEqual(asSent(viewFor(s, viewer)));
  });

  it("gives each figure alone as it stands in the whole", () => {
    for (const s of states) {
      for (const viewer of VIEWERS) {
        const [look, view] = [lazyViewFor(s, viewer), viewFor(s, viewer)];
        for (const track of TRACKS) expect(look.tracks[track]).toEqual(view.tracks[track]);
        view.zones.forEach((zone, i) => {
          for (const force of FORCES) expect(look.zones[i]?.forces[force]).toEqual(zone.forces[force]);
        });
      }
    }
  });

  it("shows after a second glance what has been said and agreed since", () => {
    const known = (x: GameState): number => viewFor(x, "paris").deals.length;
    const s = structuredClone(states.find((x) => known(x) > 0) as GameState);
    const look = lazyViewFor(s, "paris");
    expect(look.deals).toHaveLength(known(s));
    s.deals = [];
    expect(look.afresh().deals).toEqual([]);
  });
});
