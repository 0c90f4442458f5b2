// A session that is refused in passing waits and asks again by itself; one that came back reads what it missed, page by page.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Item, Snapshot } from "../../server/contract/answers";
import { createSession } from "./session";

type Listener = (payload?: unknown) => void;
const listeners = new Map<string, Listener>();
const asked: { name: string; request: unknown }[] = [];
let answers: ((name: string, request: unknown) => unknown)[] = [];
const connects = vi.fn();

vi.mock("./wire", () => ({
  openWire: () => ({
    connected: true,
    io: {},
    on: (event: string, listener: Listener) => listeners.set(event, listener),
    once: () => undefined,
    connect: connects,
    disconnect: () => undefined,
    timeout: () => ({
      emitWithAck: async (name: string, request: unknown) => {
        asked.push({ name, request });
        const answer = answers.shift();
        if (!answer) throw new Error("no answer");
        return answer(name, request);
      },
    }),
  }),
}));

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
    exercise: { now: 0, settings: {}, me: { seat: "paris" } },
    view: { turn: 1 },
    legal: [],
    drafts: [],
    marks: {},
  }) as unknown as Snapshot;

let session: ReturnType<typeof createSession>;
let close: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", { addEventListener: () => undefined, removeEventListener: () => undefined });
  listeners.clear();
  connects.mockClear();
  asked.length = 0;
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
      until: Date.now() + 12_000,
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
