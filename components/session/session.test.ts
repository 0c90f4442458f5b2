// A session that is refused in passing waits and asks again by itself; one that came back reads what it missed, page by page.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Item, Snapshot } from "../../server/contract/answers";
import type { Command } from "../../server/contract/requests";
import { createSession } from "./session";

type Listener = (payload?: unknown, answered?: () => void) => void;
const listeners = new Map<string, Listener>();
const asked: { name: string; request: unknown }[] = [];
let answers: ((name: string, request: unknown) => unknown)[] = [];
const connects = vi.fn();
let isUp = true;

vi.mock("./wire", () => ({
  openWire: () => ({
    get connected() {
      return isUp;
    },
    io: { engine: { transport: { name: "websocket" } } },
    on: (event: string, listener: Listener) => listeners.set(event, listener),
    once: (event: string, listener: Listener) => listeners.set(`once ${event}`, listener),
    connect: connects,
    disconnect: () => undefined,
    timeout: () => ({
      emitWithAck: async (name: string, request: unknown) => {
        asked.push({ name, request });
        const answer = answers.shift();
        if (!answer) throw new Error("no answer");
        const said = await answer(name, request);
        if (said === undefined) throw new Error("no answer");
        return said;
      },
    }),
  }),
}));

const tab = new Map<string, string>();
const storage = {
  getItem: (name: string) => tab.get(name) ?? null,
  setItem: (name: string, text: string) => tab.set(name, text),
  removeItem: (name: string) => tab.delete(name),
};

const say = (event: string, payload?: unknown): void => listeners.get(event)?.(payload);
const tooFast = (seconds: number) => () => ({ ok: false, code: "request.too_fast", params: { seconds } });
const fine = () => ({ ok: true, n: 1, rev: 1 });
const item = (n: number): Item => ({ n, at: n, kind: "inject", text: `${n}` });
const some = (from: number, to: number): Item[] =>
  Array.from({ length: to - from }, (_, i) => item(from + i + 1));
const snapshot = (from: number, n: number): Snapshot =>
  ({
    n,
    from,
    items: some(from, n),
    exercise: { now: 0, title: "", settings: {}, me: { seat: "paris" } },
    view: { turn: 1 },
    drafts: [],
    marks: {},
  }) as unknown as Snapshot;

let session: ReturnType<typeof createSession>;
let close: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  const nothing = () => undefined;
  vi.stubGlobal("window", {
    addEventListener: nothing,
    removeEventListener: nothing,
    sessionStorage: storage,
  });
  tab.clear();
  listeners.clear();
  connects.mockClear();
  asked.length = 0;
  isUp = true;
  answers = [];
  session = createSession("x", "paris");
  close = session.open();
});
afterEach(() => {
  close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("a refusal in passing", () => {
  it("is waited for, shown while it lasts, and the same command sent again under its key", async () => {
    answers = [tooFast(12), fine];
    const done = session.command({ type: "pen.ask" });
    await vi.advanceTimersByTimeAsync(0);
    expect(session.store.getState().waiting).toEqual({
      code: "request.too_fast",
      until: performance.now() + 12_000,
    });
    await vi.advanceTimersByTimeAsync(11_999);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await done).toMatchObject({ ok: true });
    expect(asked[1]).toEqual(asked[0]);
    expect(session.store.getState().waiting).toBeUndefined();
  });

  it("is shown as it is once patience is over", async () => {
    answers = Array.from({ length: 9 }, () => tooFast(1));
    const done = session.command({ type: "pen.ask" });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await done).toMatchObject({ code: "request.too_fast" });
    expect(asked).toHaveLength(6);
  });

  it("at the door brings the page back after its seconds; a final one ends it", async () => {
    const refused = (code: string, params = {}) =>
      say("connect_error", { data: { ok: false, code, params } });
    refused("address.too_many_failures", { seconds: 30 });
    expect(session.store.getState().line).toBe("connecting");
    await vi.advanceTimersByTimeAsync(29_999);
    expect(connects).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(connects).toHaveBeenCalledTimes(1);
    refused("link.ended");
    expect(session.store.getState()).toMatchObject({ line: "ended", ended: "link.ended" });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(connects).toHaveBeenCalledTimes(1);
  });

  it("leaves a draft unkept until it is kept; a final one says so on it", async () => {
    say("snapshot", snapshot(0, 0));
    const value = { id: "paris.patrol_zone" } as const;
    answers = [...Array.from({ length: 6 }, () => tooFast(1)), fine];
    session.draft("1", value);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(session.store.getState().drafts["1"]).toMatchObject({ value, dirty: true });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(session.store.getState().drafts["1"]).toMatchObject({ value, dirty: false, rev: 1 });
    answers = [() => ({ ok: false, code: "sheet.committed", params: {} })];
    session.draft("2", value);
    await vi.advanceTimersByTimeAsync(1_000);
    const refused = { code: "sheet.committed", params: {} };
    expect(session.store.getState().drafts["2"]).toMatchObject({ value, dirty: false, refused });
  });
});

const unanswered = () => undefined;
const keysOf = (...names: string[]) =>
  asked.filter(({ name }) => names.includes(name)).map(({ request }) => (request as { key: string }).key);
const distinct = (keys: string[]): number => new Set(keys).size;

describe("an intention", () => {
  const more: Command = { type: "clock.extend", seconds: 300 };
  /** Nobody answers for as long as the session asks by itself. */
  const inVain = async (command: Command): Promise<void> => {
    const done = session.command(command);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await done).toMatchObject({ code: "line_lost" });
  };
  const reload = (): void => {
    close();
    session = createSession("x", "paris");
    close = session.open();
  };

  it("has one key until there is an answer that stands, however often it is pressed", async () => {
    await inVain(more);
    await inVain(more);
    answers = [fine];
    expect(await session.command(more)).toMatchObject({ ok: true });
    expect(asked).toHaveLength(9);
    expect(distinct(keysOf("command"))).toBe(1);
    answers = [fine];
    await session.command(more);
    expect(distinct(keysOf("command")), "answered: pressed again it is meant again").toBe(2);
  });

  it("keeps its key over a reload, and is told as unanswered until then", async () => {
    await inVain(more);
    reload();
    say("snapshot", snapshot(0, 0));
    expect(session.store.getState().unanswered.map((x) => x.command)).toEqual([more]);
    answers = [fine];
    await session.command(more);
    expect(distinct(keysOf("command"))).toBe(1);
    expect(session.store.getState().unanswered).toEqual([]);
    expect(tab.size).toBe(0);
  });

  it("pressed twice at once is one", async () => {
    answers = [fine];
    await Promise.all([session.command(more), session.command(more)]);
    expect(asked).toHaveLength(1);
  });

  it("waits for a line that is down for long, and is then carried out once", async () => {
    isUp = false;
    const done = session.command(more);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(asked).toHaveLength(0);
    isUp = true;
    answers = [fine];
    say("once connect");
    expect(await done).toMatchObject({ ok: true });
    expect(asked).toHaveLength(1);
  });

  it("of other content has another key, and a refusal that stands settles it", async () => {
    await inVain(more);
    answers = [() => ({ ok: false, code: "clock.none", params: {} }), fine];
    expect(await session.command(more)).toMatchObject({ code: "clock.none" });
    await session.command({ type: "clock.extend", seconds: 120 });
    expect(distinct(keysOf("command"))).toBe(2);
    expect(session.store.getState().unanswered).toEqual([]);
  });

  it("is kept where the server failed in the midst: it may have been done", async () => {
    answers = Array.from({ length: 6 }, () => () => ({ ok: false, code: "server.failed", params: {} }));
    const done = session.command(more);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await done).toMatchObject({ code: "server.failed" });
    answers = [fine];
    await session.command(more);
    expect(distinct(keysOf("command"))).toBe(1);
  });

  it("that is let be is another one the next time", async () => {
    await inVain(more);
    for (const intention of session.store.getState().unanswered) session.letBe(intention);
    answers = [fine];
    await session.command(more);
    expect(distinct(keysOf("command"))).toBe(2);
  });
});

describe("a draft", () => {
  const first = { id: "paris.patrol_zone", zone: "GAO" } as const;
  const second = { ...first, zone: "KID" } as const;
  const puts = () =>
    asked
      .filter(({ name }) => name === "draft.put")
      .map(({ request }) => (request as { value: unknown }).value);
  const slot = () => session.store.getState().drafts["1"];

  it("that got no answer is sent again by itself, and not said to be kept before", async () => {
    say("snapshot", snapshot(0, 0));
    answers = [() => unanswered()];
    session.draft("1", first);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(slot()).toMatchObject({ dirty: true });
    expect(session.store.getState().kept).toBeUndefined();
    answers = [fine];
    await vi.advanceTimersByTimeAsync(2_000);
    expect(puts()).toEqual([first, first]);
    expect(slot()).toMatchObject({ dirty: false });
    expect(session.store.getState().kept).toBeDefined();
  });

  it("that arrived without its answer, and was written on, is nobody else's words when the server tells it", async () => {
    say("snapshot", snapshot(0, 0));
    answers = [() => unanswered(), () => unanswered()];
    session.draft("1", first);
    await vi.advanceTimersByTimeAsync(1_000);
    session.draft("1", second);
    await vi.advanceTimersByTimeAsync(1_000);
    const arrived = [{ slot: "1", value: first, rev: 1, by: "me" }];
    answers = [fine];
    say("snapshot", { ...snapshot(0, 0), drafts: arrived });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(puts()).toEqual([first, second, second]);
    expect(slot()).toEqual({ value: second, rev: 1, dirty: false, own: true });
  });

  it("is sent one at a time, the newest last", async () => {
    say("snapshot", snapshot(0, 0));
    let answer = (_: unknown): void => undefined;
    answers = [() => new Promise((resolve) => (answer = resolve)), fine];
    session.draft("1", first);
    await vi.advanceTimersByTimeAsync(400);
    session.draft("1", second);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(puts()).toEqual([first]);
    answer(fine());
    await vi.advanceTimersByTimeAsync(0);
    expect(puts()).toEqual([first, second]);
    expect(slot()).toMatchObject({ value: second, dirty: false });
  });

  it("just written is with the server before the sheet is committed", async () => {
    say("snapshot", snapshot(0, 0));
    answers = [fine, fine];
    session.draft("1", first);
    await session.command({ type: "sheet.commit", turn: 1, orders: [first] });
    expect(asked.map(({ name }) => name)).toEqual(["draft.put", "command"]);
  });
});

describe("a read mark", () => {
  const marks = () => asked.filter(({ name }) => name === "read.mark").length;

  it("is told until the server knows it, and an older one does not come back", async () => {
    say("snapshot", snapshot(0, 0));
    answers = Array.from({ length: 6 }, () => tooFast(1));
    session.mark("public", 7);
    await vi.advanceTimersByTimeAsync(5_500);
    say("snapshot", { ...snapshot(0, 0), marks: { public: 3 } });
    expect(session.store.getState().marks).toEqual({ public: 7 });
    answers = [fine];
    await vi.advanceTimersByTimeAsync(3_000);
    const told = marks();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(marks()).toBe(told);
  });
});

describe("a gap in the stream", () => {
  it("is asked about until everything is here", async () => {
    say("snapshot", snapshot(0, 1));
    answers = [
      ...Array.from({ length: 6 }, () => tooFast(1)),
      () => ({ ok: true, snapshot: snapshot(0, 9) }),
    ];
    say("update", { from: 5, items: [item(6)] });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(session.store.getState().n).toBe(9);
  });
});

describe("a time of day that is set while the page is open", () => {
  it("moves no countdown: it runs by the page's clock, and the server sets it right", async () => {
    say("snapshot", snapshot(0, 0));
    const { offset } = session.store.getState();
    vi.setSystemTime(Date.now() - 300_000);
    answers = [
      () => ({
        ok: true,
        snapshot: { ...snapshot(0, 0), exercise: { ...snapshot(0, 0).exercise, now: 5_000 } },
      }),
    ];
    await vi.advanceTimersByTimeAsync(3_000);
    expect(asked.map(({ name }) => name)).toEqual(["resume"]);
    expect(session.store.getState().offset - offset).toBeLessThan(5_000);
  });
});

describe("orders about to close", () => {
  it("bring what was typed a moment ago to the server, before the close is answered", async () => {
    say("snapshot", snapshot(0, 0));
    let put = (_: unknown): void => undefined;
    answers = [() => new Promise((resolve) => (put = resolve))];
    session.draft("1", { id: "paris.patrol_zone" });
    const answered = vi.fn();
    listeners.get("closing")?.({ turn: 1 }, answered);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked.map(({ name }) => name)).toEqual(["draft.put"]);
    expect(answered).not.toHaveBeenCalled();
    put(fine());
    await vi.advanceTimersByTimeAsync(0);
    expect(answered).toHaveBeenCalledOnce();
  });
});

describe("the older part of a stream", () => {
  const page = (_: string, request: unknown) => {
    const { before, count } = request as { before: number; count: number };
    const from = Math.max(0, before - 1 - count);
    return { ok: true, from, items: some(from, before - 1) };
  };

  it("is read after the snapshot, one page at a time, waiting where it is told to", async () => {
    answers = [page, tooFast(3), page, page];
    say("snapshot", snapshot(250, 450));
    expect(session.store.getState().items).toHaveLength(200);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked.map(({ request }) => (request as { before: number }).before)).toEqual([251, 151]);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(session.store.getState().items).toEqual(some(0, 450));
    expect(asked).toHaveLength(4);
  });

  it("is read on by itself after trouble that passes, without a snapshot", async () => {
    answers = [...Array.from({ length: 6 }, () => tooFast(1)), page];
    say("snapshot", snapshot(50, 250));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(session.store.getState().items).toEqual(some(0, 250));
  });

  it("is asked for anew by the next snapshot where the line was lost with a page under way", async () => {
    let lose = (): void => undefined;
    const lost = () => new Promise((_, reject) => (lose = () => reject(new Error("timeout"))));
    answers = [lost, page];
    say("snapshot", snapshot(50, 250));
    await vi.advanceTimersByTimeAsync(0);
    say("snapshot", snapshot(50, 250));
    lose();
    await vi.advanceTimersByTimeAsync(0);
    expect(session.store.getState().items).toEqual(some(0, 250));
  });

  it("of an absence is a hole between what is here and what came", async () => {
    say("snapshot", snapshot(0, 40));
    answers = [page, page];
    say("snapshot", snapshot(160, 360));
    await vi.advanceTimersByTimeAsync(0);
    expect(session.store.getState().items).toEqual(some(0, 360));
    expect(asked.map(({ request }) => (request as { before: number }).before)).toEqual([161, 61]);
  });
});
