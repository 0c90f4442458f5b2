// A line that is open while the word that lets the seat in was lost is opened anew.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { insist, type Wire } from "./wire";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The manager of a line, told what happens to it, and how often its engine was closed. */
function line(state: { connected: boolean; active: boolean }) {
  const heard: Record<string, () => void> = {};
  const close = vi.fn();
  const io = { on: (name: string, hear: () => void) => (heard[name] = hear), engine: { close } };
  insist({ ...state, io } as unknown as Wire);
  return { close, happens: (name: "open" | "close") => heard[name]?.() };
}

it.each([
  ["no word came", { connected: false, active: true }, 1],
  ["the seat was let in", { connected: true, active: true }, 0],
  ["the seat was refused", { connected: false, active: false }, 0],
])("where %s", (_, state, times) => {
  const { close, happens } = line(state);
  happens("open");
  vi.advanceTimersByTime(7_900);
  expect(close).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(close).toHaveBeenCalledTimes(times);
});

it("a line that closed by itself is left to the library", () => {
  const { close, happens } = line({ connected: false, active: true });
  happens("open");
  happens("close");
  vi.advanceTimersByTime(20_000);
  expect(close).not.toHaveBeenCalled();
});
