// A seat's list of legal orders is made where its view is: of a view that came over a wire it says what it says of the view cut here.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { GameEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import { legalOrders } from "./legal.ts";
import type { GameState } from "./state.ts";
import { viewFor } from "./view.ts";
import { ROLES, type Viewer } from "./vocabulary.ts";

const FOLDER = join(import.meta.dirname, "testing", "golden", "logs");
const sent = <T>(x: T): T => JSON.parse(JSON.stringify(x)) as T;

describe("the legal orders of a view", () => {
  it.each(readdirSync(FOLDER))("are the same of a view that was sent: %s", (file) => {
    const { start, events } = JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as {
      start: GameState;
      events: GameEvent[];
    };
    let listed = 0;
    let game = start;
    for (const event of events) {
      game = evolve(game, event);
      if (event.type !== "PhaseOpened") continue;
      for (const role of ROLES) {
        const view = viewFor(game, role);
        const list = legalOrders(sent(view));
        expect(sent(list)).toEqual(sent(legalOrders(view)));
        listed += list.length;
      }
    }
    expect(listed).toBeGreaterThan(1_000);
  });

  it("are none for whoever has no menu", () => {
    const [file = ""] = readdirSync(FOLDER);
    const { start } = JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as { start: GameState };
    for (const viewer of ["facilitator", "observer"] satisfies Viewer[])
      expect(legalOrders(viewFor(start, viewer))).toEqual([]);
  });
});
