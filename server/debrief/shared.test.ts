// One analysis between servers on one PostgreSQL: every part is played once, whichever server somebody asks; one that dies over its parts,
// or is killed, is not waited for longer than it may take; and what is found is what one server finds alone.
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AnalysisStanding } from "../contract/http.ts";
import { analysisStanding } from "../contract/sent/analysis.ts";
import type { Options } from "../options.ts";
import { openStore, pgPoolForSockets, type Store } from "../store/index.ts";
import { type Disposable, freshDatabase } from "../store/testing.ts";
import { type House, openHouse } from "../testing/house.ts";
import { bundleServer, bundleThreads, type MortalServer, mortalServer } from "../testing/mortal-server.ts";
import { createExercise, join, play } from "../testing/player.ts";
import { smallThreads } from "../testing/small-threads.ts";
import type { Starts } from "./workers/threads.ts";

type Act = "halt" | "again";

let database: Disposable;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.dispose());

/** A server that has not heard of the end yet says that there is nothing to look back at. */
const UNHEARD = 409;

async function standing(base: string, at: Ended, act?: Act): Promise<AnalysisStanding> {
  const answer = await fetch(`${base}/api/debrief/analysis`, {
    method: "POST",
    headers: { cookie: at.cookie },
    body: JSON.stringify({ exercise: at.id, seat: "control", ...(act ? { do: act } : {}) }),
  });
  if (answer.status === UNHEARD) return standing(base, at, act);
  expect(answer.status).toBe(200);
  return analysisStanding.parse(await answer.json());
}

async function until(
  base: string,
  at: Ended,
  is: (standing: AnalysisStanding) => boolean,
): Promise<AnalysisStanding> {
  for (;;) {
    const now = await standing(base, at);
    if (is(now)) return now;
    expect(["waiting", "running", "halted"]).toContain(now.state);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function found(base: string, at: Ended) {
  const done = await until(base, at, ({ state }) => state === "done");
  return done.state === "done" ? done.found : undefined;
}

interface Ended {
  readonly id: string;
  readonly cookie: string;
}

/** A game that is over in its first quarter; nobody sits in the seat of Paris, so that it goes on by control's word alone. */
async function ended(base: string): Promise<Ended> {
  const bots = { bamako: "balanced", jnim: "balanced", moscow: "balanced" } as const;
  const { id, links } = await createExercise(base, { scenario: "last-window", seed: 7, seats: bots });
  const { cookie } = await join(base, links.control);
  const control = await play(base, { exercise: id, seat: "control", cookie });
  await control.command({ type: "game.open" });
  for (let n = 0; n < 3; n++) {
    const { turn, phase } = control.now().view;
    await control.command({ type: "phase.advance", turn, phase });
    await control.until("the next phase", (s) => s.view.phase !== phase);
  }
  await control.command({ type: "game.end" });
  await control.until("the end", (s) => s.view.phase === "ended");
  control.leave();
  return { id, cookie };
}

describe("two servers", () => {
  const stores: Store[] = [];
  const pools: ReturnType<typeof pgPoolForSockets>[] = [];
  const houses: House[] = [];
  /** Parts that each has played. */
  const played: string[][] = [[], []];
  /** Parts wait here until a test lets them go. */
  let gate: Promise<void> | undefined;

  beforeAll(async () => {
    const small = await smallThreads();
    for (const list of played)
      await another(() => {
        const thread = small();
        return {
          ...thread,
          async ask(told) {
            if (told.do === "play") {
              list.push(told.part.id);
              await gate;
            }
            return thread.ask(told);
          },
        };
      });
  });
  async function another(thread: Starts, more: Partial<Options> = {}): Promise<string> {
    const store = await openStore({ ...database.options, log: () => {} });
    const pool = pgPoolForSockets(database.options.databaseUrl ?? "", () => {});
    stores.push(store);
    pools.push(pool);
    const options = { analysisThreads: 2, analysisBudget: 50, ...more };
    const house = await openHouse({ store, cluster: pool, thread, options });
    houses.push(house);
    return house.base;
  }
  afterAll(async () => {
    for (const house of houses) await house.close();
    for (const pool of pools) await pool.end();
    for (const store of stores) await store.close();
  });
  const base = (n: number): string => houses[n]?.base ?? "";
  /** What one server finds of it alone: what was kept is overwritten first. */
  async function foundAlone(at: Ended) {
    await stores[0]?.putAnalysis(at.id, "another", {});
    const house = await openHouse({
      store: stores[0] as Store,
      thread: await smallThreads(),
      options: { analysisBudget: 50 },
    });
    const alone = await found(house.base, at);
    await house.close();
    return alone;
  }

  it("play the parts of one analysis between them, each once, and find the same", async () => {
    let open = (): void => {};
    gate = new Promise((resolve) => {
      open = resolve;
    });
    const game = await ended(base(0));
    // the second is told of it by the first: nobody asks there
    expect(["waiting", "running"]).toContain((await standing(base(0), game)).state);
    await expect.poll(() => played.map((list) => list.length), { timeout: 20_000 }).toEqual([2, 2]);
    open();
    const [one, two] = [await found(base(0), game), await found(base(1), game)];
    expect(one).toEqual(two);
    const all = played.flat();
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(7);
    expect(await foundAlone(game)).toEqual(one);
  });

  it("halt together, and go on together", async () => {
    const game = await ended(base(0));
    let open = (): void => {};
    gate = new Promise((resolve) => {
      open = resolve;
    });
    await until(base(0), game, ({ state }) => state === "running");
    await until(base(1), game, ({ state }) => state === "running");
    expect((await standing(base(1), game, "halt")).state).toBe("halted");
    await until(base(0), game, ({ state }) => state === "halted");
    open();
    await standing(base(1), game, "again");
    expect(await found(base(0), game)).toEqual(await found(base(1), game));
  });

  it("do not wait for one that has died over its parts", async () => {
    const small = await smallThreads();
    const dead: string[] = [];
    const mute: Starts = () => {
      const thread = small();
      return {
        ...thread,
        async ask(told) {
          if (told.do !== "play") return thread.ask(told);
          dead.push(told.part.id);
          return new Promise(() => {});
        },
      };
    };
    const last = await another(mute, { analysisLeaseMs: 300 });
    const game = await ended(base(1));
    await until(last, game, () => dead.length > 0);
    const left = await found(base(1), game);
    expect(await foundAlone(game)).toEqual(left);
  });
});

describe("two processes", () => {
  let bundle: string;
  const servers: MortalServer[] = [];
  beforeAll(async () => {
    bundle = await bundleServer();
    await bundleThreads();
    const env = {
      DATABASE_URL: database.options.databaseUrl ?? "",
      ANALYSIS_THREADS: "1",
      ANALYSIS_BUDGET: "300",
    };
    for (let n = 0; n < 2; n++) {
      const server = await mortalServer(bundle, env);
      servers.push(server);
      await server.start();
    }
    for (const server of servers) await server.ready();
  });
  afterAll(async () => {
    for (const server of servers) await server.kill();
    rmSync(bundle, { force: true });
  });

  it("share one, and the one goes on where the other was killed", async () => {
    const [one, two] = servers as [MortalServer, MortalServer];
    const game = await ended(one.base);
    const further = ({ state, ...rest }: AnalysisStanding): boolean =>
      state === "done" || (state === "running" && "progress" in rest && rest.progress.percent >= 10);
    expect((await until(one.base, game, further)).state).toBe("running");
    await until(two.base, game, further);
    await one.kill();
    expect((await found(two.base, game))?.seats).toHaveLength(4);
    expect(two.said()).toContain("analysis.made");
  });
});
