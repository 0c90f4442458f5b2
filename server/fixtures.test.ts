// Databases that servers of another time wrote open today: every exercise replays to the state it had, every link and
// cookie still opens its seat, and what was not finished goes on.
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { hashState } from "../game-rules/index.ts";
import type { Seat } from "./contract/seats.ts";
import { begin, evolve } from "./exercise/log/evolve.ts";
import { recordOf } from "./exercise/log/history.ts";
import type { Fold } from "./exercise/log/state.ts";
import { openStore, type Store } from "./store/index.ts";
import { type Disposable, FIXTURES } from "./store/testing.ts";
import { type House, openHouse } from "./testing/house.ts";
import { manualTime } from "./testing/manual-time.ts";
import { join, knock, type Player, play } from "./testing/player.ts";

// Whole databases come to life: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

/** The fold after each event of a log. */
async function foldsOf(store: Store, id: string): Promise<Fold[]> {
  const [first, ...others] = (await store.events(id)).map(recordOf);
  if (!first) throw new Error(`no log of ${id}`);
  const folds = [begin(first)];
  for (const record of others) folds.push(evolve(folds.at(-1) as Fold, record));
  return folds;
}

/** Control moves on until the next quarter has opened. */
async function playQuarter(control: Player): Promise<void> {
  const { turn: from } = control.now().view;
  while (control.now().view.turn === from) {
    const { turn, phase } = control.now().view;
    expect(await control.command({ type: "phase.advance", turn, phase })).toMatchObject({ ok: true });
    await control.until(`after ${phase}`, (s) => s.view.phase !== phase || s.view.turn !== turn);
  }
}

describe.each(FIXTURES)("the database $name", ({ kept, copy }) => {
  let home: Disposable;
  let store: Store;
  let house: House | undefined;
  beforeAll(async () => {
    home = await copy();
    store = await openStore({ ...home.options, log: () => {} });
  });
  afterAll(async () => {
    await house?.close();
    await store.close();
    await home.dispose();
  });

  it.each(kept.games)("replays $id ($what) to the state it had", async (game) => {
    const folds = await foldsOf(store, game.id);
    const last = folds.at(-1);
    expect(last).toMatchObject({ seq: game.head, game: { turn: game.turn, phase: game.phase } });
    expect(last && hashState(last.game)).toBe(game.hash);
    const then = folds[game.snapshot.seq - 1];
    expect(then && hashState(then.game)).toBe(game.snapshot.hash);
  });

  it("opens every seat by its old cookie and its old link, and goes on for a quarter where there is one", async () => {
    // The clock of that time: nothing has rung since.
    const time = manualTime(kept.now + 1_000);
    const options = {
      requestRate: { perSecond: 1e4, burst: 1e4 },
      botPaceMs: 1,
      lookMs: 1e9,
      webhooks: "off" as const,
    };
    house = await openHouse({ store, time, options });
    const { base } = house;
    for (const { id, cookies, links, ended, phase, turn, head } of kept.games) {
      const seats = Object.entries(cookies) as [Seat, string][];
      for (const [seat, cookie] of seats)
        expect([seat, await knock(base, { exercise: id, seat, cookie })]).toEqual([seat, "connected"]);
      for (const [seat, token] of Object.entries(links))
        expect((await join(base, `/${token}`)).seat).toBe(seat);
      if (ended) {
        const { seat, cookie } = ended as { seat: Seat; cookie: string };
        expect(await knock(base, { exercise: id, seat, cookie })).toBe("link.ended");
        await expect(join(base, `/${ended.token}`)).rejects.toThrow("link.ended");
      }

      const control = await play(base, { exercise: id, seat: "control", cookie: cookies.control ?? "" });
      expect(control.now().view).toMatchObject({ turn, phase });
      if (phase !== "ended") {
        if (control.now().exercise.status === "paused")
          expect(await control.command({ type: "clock.resume" })).toMatchObject({ ok: true });
        await playQuarter(control);
        expect(control.now().view.turn).toBe(turn + 1);
      }
      control.leave();
      const live = await house.app.registry.open(id);
      const replayed = (await foldsOf(store, id)).at(-1);
      expect(replayed?.seq).toBeGreaterThan(head);
      expect(replayed && hashState(replayed.game)).toBe(live && hashState(live.fold().game));
    }
  });
});
