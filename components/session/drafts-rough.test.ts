// Drafts over a line that breaks at any moment: whatever was lost on the way, once the line stands what is written is on the server.
import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { DraftView, Snapshot, Update } from "../../server/contract/answers";
import type { Requests } from "../../server/contract/requests";
import { createSession } from "./session";

type Put = Requests["draft.put"];
type Listener = (payload?: unknown) => void;

/** A server that keeps drafts, and a line to it that can be cut: both know only what has arrived. */
class RoughServer {
  listeners = new Map<string, Listener[]>();
  isUp = false;
  /** Nothing that the server says arrives, and neither end knows it: a browser that sends a broken request again by itself. */
  isDeaf = false;
  /** What waits for an answer, and is told that there will be none as the line breaks. */
  waiting = new Set<(error: Error) => void>();
  drafts = new Map<string, DraftView>();
  rev = 0;
  delay = 300;
  /** Which line this is: what was sent on an earlier one arrives nowhere. */
  line = 0;
  say(event: string, payload?: unknown): void {
    for (const listener of [...(this.listeners.get(event) ?? [])]) listener(payload);
  }
  arrive(job: () => void, ms = this.delay): void {
    const { line } = this;
    setTimeout(() => line === this.line && this.isUp && job(), ms);
  }
  answer(job: () => void, ms = this.delay): void {
    this.arrive(() => this.isDeaf || job(), ms);
  }
  up(): void {
    if (this.isUp) return;
    this.isUp = true;
    this.line += 1;
    this.say("connect");
    this.answer(() => this.say("snapshot", snapshot([...this.drafts.values()])));
  }
  down(): void {
    if (!this.isUp) return;
    this.isUp = false;
    this.say("disconnect", "transport close");
    for (const refuse of this.waiting) refuse(new Error("socket has been disconnected"));
    this.waiting.clear();
  }
  keep({ slot, value }: Put): number {
    this.rev += 1;
    if (value) this.drafts.set(slot, { slot, value, rev: this.rev } as DraftView);
    else this.drafts.delete(slot);
    return value ? this.rev : 0;
  }
}
const rough = new RoughServer();

const snapshot = (drafts: DraftView[]): Snapshot =>
  ({
    n: 0,
    from: 0,
    items: [],
    exercise: { now: 0, title: "", settings: {}, line: 0, me: { seat: "paris" } },
    view: { turn: 1 },
    drafts,
    marks: {},
  }) as unknown as Snapshot;

vi.mock("./wire", () => ({
  openWire: () => ({
    get connected() {
      return rough.isUp;
    },
    io: { engine: { transport: { name: "polling" }, once: () => undefined } },
    on: (event: string, listener: Listener) =>
      rough.listeners.set(event, [...(rough.listeners.get(event) ?? []), listener]),
    once(event: string, listener: Listener) {
      const once: Listener = (payload) => {
        rough.listeners.set(
          event,
          (rough.listeners.get(event) ?? []).filter((x) => x !== once),
        );
        listener(payload);
      };
      this.on(event, once);
    },
    connect: () => rough.up(),
    disconnect: () => undefined,
    timeout: (ms: number) => ({
      emitWithAck: (name: string, request: Put) =>
        new Promise((resolve, reject) => {
          const timer = setTimeout(() => reject(new Error("operation has timed out")), ms);
          const refuse = (error: Error) => (clearTimeout(timer), reject(error));
          rough.waiting.add(refuse);
          rough.arrive(() => {
            if (name !== "draft.put") return;
            const rev = rough.keep(request);
            const { slot, value } = request;
            const update = { from: 0, items: [], drafts: [{ slot, value, rev }] } as unknown as Update;
            rough.answer(() => rough.say("update", update), rough.delay / 2);
            rough.answer(() => {
              clearTimeout(timer);
              rough.waiting.delete(refuse);
              resolve({ ok: true, n: 1, rev });
            });
          });
        }),
    }),
  }),
}));

beforeEach(() => {
  vi.useFakeTimers();
  const nothing = () => undefined;
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  vi.stubGlobal("window", {
    addEventListener: nothing,
    removeEventListener: nothing,
    sessionStorage: storage,
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const slot = fc.constantFrom("1", "2");
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ slot, isWritten: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom("down" as const, "up" as const, "deafen" as const, "hear" as const),
  },
);

it("come to the server, each as it was written last", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(step, fc.constantFrom(0, 40, 200, 360, 700, 2_100, 7_100)), { maxLength: 14 }),
      fc.constantFrom(20, 300, 900),
      async (steps, delay) => {
        rough.listeners.clear();
        rough.waiting.clear();
        rough.drafts.clear();
        rough.isUp = false;
        rough.isDeaf = false;
        rough.delay = delay;
        const session = createSession("x", "paris");
        const close = session.open();
        rough.up();
        await vi.advanceTimersByTimeAsync(1_000);
        const written = new Map<string, unknown>();
        let n = 0;
        for (const [what, ms] of steps) {
          if (what === "up") rough.up();
          else if (what === "down") rough.down();
          else if (what === "deafen" || what === "hear") rough.isDeaf = what === "deafen";
          else {
            const value = what.isWritten ? { id: "paris.patrol_zone" as const, intent: `${++n}` } : null;
            written.set(what.slot, value);
            session.draft(what.slot, value);
          }
          await vi.advanceTimersByTimeAsync(ms);
        }
        rough.isDeaf = false;
        rough.up();
        await vi.advanceTimersByTimeAsync(1_000);
        // others go on, and are heard of
        rough.say("update", { from: 0, items: [] });
        await vi.advanceTimersByTimeAsync(30_000);
        const { drafts } = session.store.getState();
        expect(Object.values(drafts).filter((d) => d.dirty)).toEqual([]);
        for (const [slot, value] of written) {
          expect(drafts[slot]?.value ?? null).toEqual(value);
          expect(rough.drafts.get(slot)?.value ?? null).toEqual(value);
        }
        close();
      },
    ),
    { numRuns: Number(process.env["FUZZ"] ?? 200), seed: 4 },
  );
});
