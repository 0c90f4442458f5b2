// The page's clock: nobody sets it, and when the time of day was set or the machine slept, the server is asked.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { monotonic, onJump, serverTime } from "./clock";

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

describe("the page's clock", () => {
  it("goes on as it went when the time of day is set", () => {
    const offset = Date.now() - monotonic();
    for (const hours of [-5, 1, 48]) {
      vi.setSystemTime(Date.now() + hours * 3_600_000);
      vi.advanceTimersByTime(1_000);
    }
    expect(serverTime({ offset })).toBe(1_000_000 + 3_000);
  });

  it.each([
    ["set back", -300_000],
    ["set forward", 3_600_000],
  ])("tells once that the time of day was %s", (_, by) => {
    const jumped = vi.fn();
    const stop = onJump(jumped);
    vi.advanceTimersByTime(60_000);
    expect(jumped).not.toHaveBeenCalled();
    vi.setSystemTime(Date.now() + by);
    vi.advanceTimersByTime(60_000);
    expect(jumped).toHaveBeenCalledTimes(1);
    stop();
    vi.setSystemTime(Date.now() + by);
    vi.advanceTimersByTime(60_000);
    expect(jumped).toHaveBeenCalledTimes(1);
  });
});
