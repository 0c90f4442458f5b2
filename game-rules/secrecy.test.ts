// One truth, four views: changing only what a viewer may not know changes nothing that it is shown, offered or refused.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ORDER_IDS } from "./data/orders/ids.ts";
import { scenarios } from "./data/scenarios/index.ts";
import { decide } from "./decide.ts";
import { explain } from "./explain.ts";
import { only } from "./ledger.ts";
import { legalOrders } from "./legal.ts";
import { playOut, policies } from "./policies/index.ts";
import { redact } from "./redact.ts";
import { newGame } from "./replay.ts";
import { scores } from "./scoring/index.ts";
import type { GameState } from "./state.ts";
import { withOtherSecrets } from "./testing/other-secrets.ts";
import { viewFor } from "./view.ts";
import { ROLES, TRACKS, VIEWERS } from "./vocabulary.ts";
import { guessError, knowsTrack } from "./who-knows.ts";

const game = (seed: number, turns: number): GameState => {
  const { state } = playOut(newGame(scenarios["missed-moment"], seed), policies.random, seed, {
    until: turns,
  });
  return { ...state, phase: "orders" };
};

describe("secrecy of the views", () => {
  it("changing only the others' secrets leaves my view, my legal orders and my refusals unchanged", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(...ROLES),
        fc.integer({ min: 1, max: 500 }),
        fc.array(
          fc.record({
            id: fc.constantFrom(...ORDER_IDS),
            zone: fc.constantFrom("BKO", "MOP", "GAO", "LIP", undefined),
          }),
          { minLength: 1, maxLength: 4 },
        ),
        (seed, turns, me, by, drafts) => {
          const mine = game(seed, turns);
          const other = withOtherSecrets(mine, me, by);
          expect(viewFor(other, me)).toEqual(viewFor(mine, me));
          expect(legalOrders(viewFor(other, me))).toEqual(legalOrders(viewFor(mine, me)));
          const orders = drafts.map((d) => (d.zone ? { id: d.id, zone: d.zone } : { id: d.id })) as never;
          const answer = (s: GameState) => {
            const d = decide({ ...s, sheets: {} }, { type: "commit", role: me, orders });
            return d.ok ? "ok" : { code: d.code, params: d.params };
          };
          expect(answer(other)).toEqual(answer(mine));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("the view of a role holds no figure that the table does not grant it", () => {
    const s = game(5, 4);
    for (const role of ROLES) {
      for (const track of Object.keys(viewFor(s, role).tracks)) {
        const granted = knowsTrack(role, track as never) || guessError(role, track as never) !== undefined;
        expect(granted, `${role} sees ${track}`).toBe(true);
      }
    }
    expect(viewFor(s, "paris").tracks.means).toBeUndefined();
    expect(viewFor(s, "jnim").tracks.will).toBeUndefined();
    expect(viewFor(s, "observer").tracks.legitimacy).toBeUndefined();
  });

  it("the seed is in no view", () => {
    const s = { ...game(3, 2), seed: 3_141_592_653 };
    for (const v of [...ROLES, "observer", "facilitator"] as const) {
      expect(JSON.stringify(viewFor(s, v))).not.toContain("3141592653");
    }
  });

  it("the secret by which dice are thrown is in no view, no event, no line and no refusal, at whatever viewer", () => {
    const secret = "5ec2e75ec2e75ec2e75ec2e75ec2e7aa";
    const start = newGame(scenarios["missed-moment"], 3, { secret });
    const { state, events, summary } = playOut(start, policies.random, 3, { until: 6 });
    const told = (v: (typeof VIEWERS)[number]) => [
      viewFor({ ...state, phase: "orders" }, v),
      events.map((e) => redact(e, v, state)),
      TRACKS.map((track) => explain(events, { track }, v)),
    ];
    expect(state.secret).toBe(secret);
    const all: unknown[] = [events, summary, scores(state), ...VIEWERS.map(told)];
    for (const role of ROLES)
      all.push(decide(state, { type: "commit", role, orders: [] }), legalOrders(viewFor(state, role)));
    const text = JSON.stringify(all).toLowerCase();
    expect(text.length).toBeGreaterThan(100_000);
    expect(text).not.toContain(secret);
    expect(text).not.toContain('"secret":"');
  });

  it("an event for two is cut away for the third, and a covert cause loses its name and not its weight", () => {
    const s = game(2, 2);
    const secret = {
      type: "DealRefused" as const,
      id: "x",
      role: "jnim" as const,
      to: only("bamako", "jnim"),
    };
    expect(redact(secret, "bamako", s)).toEqual(secret);
    expect(redact(secret, "paris", s)).toBeUndefined();
    const moved = {
      type: "TrackMoved" as const,
      track: "sentiment" as const,
      from: 400,
      to: 460,
      lines: [
        { d: "D10" as const, code: "campaign" as const, n: 40, to: only("moscow") },
        { d: "D13" as const, code: "talks_vetoed" as const, n: 20 },
      ],
    };
    const seen = redact(moved, "paris", s);
    expect(seen).toMatchObject({
      lines: [
        { code: "talks_vetoed", n: 20 },
        { code: "unknown", n: 40 },
      ],
    });
    expect(redact(moved, "moscow", s)).toEqual(moved);
  });
});
