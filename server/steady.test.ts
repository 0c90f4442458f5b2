// What exercises go by: wall time that goes by steadily; what it does beside that is counted and not followed.
import { describe, expect, it } from "vitest";
import { silentLog } from "./log.ts";
import { createSteady } from "./steady.ts";
import { manualTime } from "./testing/manual-time.ts";

const MINUTE = 60_000;
const begin = () => {
  const time = manualTime();
  const steady = createSteady(time, silentLog);
  const told: number[] = [];
  steady.onLeap(() => void told.push(steady.ahead().set + steady.ahead().stood));
  const start = steady.now();
  return { time, steady, told, gone: () => steady.now() - start };
};

describe("steady time", () => {
  it("is wall time while that goes by, and follows it when it is drawn right little by little", () => {
    const { time, steady, told } = begin();
    time.pass(10 * MINUTE);
    expect(steady.now()).toBe(time.now());
    for (let i = 0; i < 100; i++) {
      time.leap(-50);
      time.pass(1_000);
    }
    expect(steady.now()).toBe(time.now());
    expect(steady.ahead()).toEqual({ set: 0, stood: 0 });
    expect(told).toEqual([]);
  });

  it.each([-5 * MINUTE, 60 * MINUTE])("does not follow a leap of %i ms, and says so once", (by) => {
    const { time, steady, told, gone } = begin();
    time.pass(MINUTE);
    time.leap(by);
    expect(gone()).toBe(MINUTE);
    time.pass(MINUTE);
    expect(gone()).toBe(2 * MINUTE);
    expect(steady.ahead()).toEqual({ set: by, stood: 0 });
    expect(told).toEqual([by]);
  });

  it("stands while the process is stopped, and while its machine sleeps", () => {
    const { time, steady, told, gone } = begin();
    time.sleep(52_000);
    expect(gone()).toBe(1_000);
    expect(steady.ahead()).toEqual({ set: 0, stood: 51_000 });
    time.sleep(8 * 60 * MINUTE, "stands");
    expect(gone()).toBe(1_000);
    time.pass(5_000);
    expect(gone()).toBe(6_000);
    expect(steady.ahead()).toEqual({ set: 8 * 60 * MINUTE, stood: 51_000 });
    expect(told).toEqual([51_000, 51_000 + 8 * 60 * MINUTE]);
  });

  it("knows a busy moment from a stop", () => {
    const { time, steady, gone } = begin();
    time.sleep(3_000);
    expect(gone()).toBe(3_000);
    expect(steady.ahead()).toEqual({ set: 0, stood: 0 });
  });

  it("stands from the moment that nobody can act until they can, and says so then", () => {
    const { time, steady, told, gone } = begin();
    time.pass(MINUTE);
    steady.halt();
    time.pass(25_000);
    expect(gone()).toBe(MINUTE);
    expect(told).toEqual([]);
    time.leap(10 * MINUTE);
    steady.resume();
    expect(told).toEqual([25_000 + 10 * MINUTE]);
    time.pass(MINUTE);
    expect(gone()).toBe(2 * MINUTE);
    expect(steady.ahead()).toEqual({ set: 10 * MINUTE, stood: 25_000 });
  });
});
