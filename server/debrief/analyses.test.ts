// The analysis as it is asked for: not before the end, once for all, no further than it has been opened, and of this end alone.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AnalysisStanding, FoundKept } from "../contract/http.ts";
import { SEATS, type Seat } from "../contract/seats.ts";
import { analysisStanding, foundKept } from "../contract/sent/analysis.ts";
import type { Store } from "../store/index.ts";
import { type House, memoryStore, openHouse, sitDown, type Table } from "../testing/house.ts";
import { MARK } from "../testing/small-method.ts";
import { smallThreads } from "../testing/small-threads.ts";
import type { Found } from "./analysis/result.ts";
import type { Told } from "./workers/messages.ts";
import type { Starts } from "./workers/threads.ts";

/** What threads have been asked, of all that the house has started. */
const asked: Told[] = [];
/** Parts wait here until a test lets them go. */
let gate: Promise<void> | undefined;
let small: Starts;
const start: Starts = () => {
  const thread = small();
  return {
    ...thread,
    async ask(told) {
      asked.push(told);
      if (told.do === "play") await gate;
      return thread.ask(told);
    },
  };
};
function shutGate(): () => void {
  let open = (): void => {};
  gate = new Promise((resolve) => {
    open = resolve;
  });
  return () => {
    gate = undefined;
    open();
  };
}
const played = (): number => asked.filter((told) => told.do === "play").length;
const led = (): number => asked.filter((told) => told.do === "lead").length;

let store: Store;
let house: House;
let table: Table;
const ask = async (seat: Seat, act?: "halt" | "again"): Promise<AnalysisStanding> => {
  const answer = await post(seat, act);
  expect(answer.status, seat).toBe(200);
  return analysisStanding.parse(await answer.json());
};
const post = (seat: Seat, act?: "halt" | "again") =>
  fetch(`${house.base}/api/debrief/analysis`, {
    method: "POST",
    headers: { cookie: table.cookies[seat] },
    body: JSON.stringify({ exercise: table.id, seat, ...(act ? { do: act } : {}) }),
  });
const refusal = async (seat: Seat, act?: "halt" | "again") => {
  const answer = await post(seat, act);
  return [answer.status, ((await answer.json()) as { code: string }).code];
};
async function found(seat: Seat): Promise<Found> {
  for (;;) {
    const standing = await ask(seat);
    if (standing.state === "done") return standing.found;
    expect(["waiting", "running"]).toContain(standing.state);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
async function onwards(): Promise<void> {
  const { control } = table.players;
  const { turn, phase } = control.now().view;
  await control.command({ type: "phase.advance", turn, phase });
  await control.until("the next phase", (s) => s.view.phase !== phase);
}
async function toTheEnd(): Promise<void> {
  const { control } = table.players;
  await control.command({ type: "game.end" });
  await control.until("the end", (s) => s.view.phase === "ended");
}
const show = (opened: string[]) =>
  table.players.control.command({
    type: "debrief.show",
    show: { at: 12, as: "facilitator", opened, order: ["q1", "w:paris", "w:jnim"] },
  });

beforeAll(async () => {
  small = await smallThreads();
  store = await memoryStore();
  house = await openHouse({ store, thread: start, options: { analysisThreads: 2, analysisBudget: 50 } });
  const bots = { bamako: "balanced", jnim: "balanced", moscow: "balanced" } as const;
  table = await sitDown(house.base, { scenario: "last-window", seats: bots });
  await table.players.control.command({ type: "game.open" });
  for (let n = 0; n < 3; n++) await onwards();
}, 60_000);
afterAll(async () => {
  table.leave();
  await house.close();
  await store.close();
});

describe("before it may be looked back at", () => {
  it("nobody is told anything, and nothing is played", async () => {
    for (const seat of SEATS) expect(await refusal(seat), seat).toEqual([409, "debrief.not_ended"]);
    await toTheEnd();
    for (const seat of SEATS)
      if (seat !== "control" && seat !== "scribe")
        expect(await refusal(seat), seat).toEqual([409, "debrief.closed"]);
    expect(asked).toEqual([]);
    expect(await store.analysis(table.id, "")).toBeNull();
  });
});

describe("an analysis", () => {
  it("is halted by whoever leads and by nobody else, and goes on where it was", async () => {
    const open = shutGate();
    expect(["waiting", "running"]).toContain((await ask("control")).state);
    await table.players.control.command({ type: "settings.set", scoresOpen: true });
    expect(await refusal("paris", "halt")).toEqual([403, "debrief.not_leading"]);
    expect(await refusal("scribe", "halt")).toEqual([403, "debrief.not_leading"]);
    expect((await ask("control", "halt")).state).toBe("halted");
    expect((await ask("paris")).state).toBe("halted");
    open();
    expect(["waiting", "running"]).toContain((await ask("control", "again")).state);
  });

  it("is made once, however many ask, and every seat may have what is opened", async () => {
    const all = await Promise.all(SEATS.map((seat) => found(seat)));
    expect(led()).toBeLessThanOrEqual(2);
    const parts = asked.flatMap((told) => (told.do === "play" ? [told.part.id] : []));
    expect(new Set(parts).size).toBe(parts.length);
    for (const [i, seat] of SEATS.entries()) {
      const { seats, sealed } = all[i] as Found;
      const leads = seat === "control" || seat === "scribe";
      expect(seats.length, seat).toBe(leads ? 4 : 0);
      expect(sealed.length, seat).toBe(leads ? 0 : 4);
    }
  });

  it("shows a seat the rows whose step has been opened, and of the others no byte", async () => {
    await show(["q1", "w:jnim"]);
    const text = await (await post("paris")).text();
    expect(text).toContain(`jnim:${MARK}`);
    for (const other of ["paris", "bamako", "moscow"]) expect(text).not.toContain(`${other}:${MARK}`);
    expect(text).not.toContain("leftOut");
    expect(text).not.toContain("hash");
    await show(["q1", "w:jnim", "w:paris", "w:bamako", "w:moscow"]);
    expect((await found("paris")).leftOut).toEqual([{ what: "families", n: 3 }]);
    for (const player of Object.values(table.players)) {
      expect(player.frames.join()).not.toContain(MARK);
      expect(player.frames.join()).not.toContain('"percent"');
    }
  });

  it("is kept: another server on the same database plays nothing", async () => {
    const before = asked.length;
    const other = await openHouse({ store, thread: start, options: { analysisBudget: 50 } });
    const first = house;
    house = other;
    expect((await found("control")).seats).toHaveLength(4);
    house = first;
    await other.close();
    expect(asked.length).toBe(before);
  });

  it("is handed on as it is kept, as far as the room has been shown it, and nothing is looked for", async () => {
    const before = asked.length;
    const kept = async (seat: Seat, copy?: "staff") => {
      const answer = await fetch(`${house.base}/api/debrief/found`, {
        method: "POST",
        headers: { cookie: table.cookies[seat] },
        body: JSON.stringify({ exercise: table.id, seat, ...(copy ? { copy } : {}) }),
      });
      return { status: answer.status, said: (await answer.json()) as FoundKept };
    };
    await show(["q1", "w:jnim"]);
    const room = await kept("control");
    expect(foundKept.parse(room.said).opened).toEqual(["q1", "w:jnim"]);
    expect(room.said.found?.seats.map((s) => s.role)).toEqual(["jnim"]);
    expect(JSON.stringify(room.said)).not.toContain(`paris:${MARK}`);
    expect((await kept("scribe", "staff")).said.found?.seats).toHaveLength(4);
    expect(await kept("paris", "staff")).toMatchObject({ status: 403, said: { code: "seat.may_not" } });
    expect(asked.length).toBe(before);
  });

  it("is of one end: where the game was taken back and ended again it is made anew", async () => {
    const before = await found("control");
    const { control } = table.players;
    await control.command({ type: "line.step_back", to: { turn: 1, phase: "orders" }, dice: "new" });
    await control.until("the step back", (s) => s.view.phase === "orders");
    expect(await refusal("control")).toEqual([409, "debrief.not_ended"]);
    const leaders = led();
    await onwards();
    await toTheEnd();
    const after = await found("control");
    expect(led()).toBe(leaders + 1);
    expect(after.seats).not.toEqual(before.seats);
    expect(played()).toBeGreaterThan(7);
  });
});
