import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import type { DayPlan } from "../log/events.ts";
import { closeAfter, closesAhead, endOnDay, FARTHEST_CLOSE, leavesCloses } from "./daily-schedule.ts";

const PARIS: DayPlan = { at: "20:00", zone: "Europe/Paris", daysOff: [6, 7] };
const HOUR = 3_600_000;
const at = (iso: string, zone = PARIS.zone): number => DateTime.fromISO(iso, { zone }).toMillis();
const said = (ms: number | null, zone = PARIS.zone): string =>
  DateTime.fromMillis(ms ?? Number.NaN, { zone }).toFormat("ccc yyyy-MM-dd HH:mm");

describe("a quarter a day", () => {
  it("closes at the hour of the plan's own zone, the same day while it lies ahead", () => {
    expect(said(closeAfter(PARIS, [], at("2026-11-25T19:59")))).toBe("Wed 2026-11-25 20:00");
    expect(said(closeAfter(PARIS, [], at("2026-11-25T20:00")))).toBe("Thu 2026-11-26 20:00");
    const bamako: DayPlan = { ...PARIS, zone: "Africa/Bamako" };
    expect(said(closeAfter(bamako, [], at("2026-11-25T19:59")), "Africa/Bamako")).toBe(
      "Wed 2026-11-25 20:00",
    );
  });

  it("leaves out weekends and holidays", () => {
    expect(said(closeAfter(PARIS, [], at("2026-11-27T21:00")))).toBe("Mon 2026-11-30 20:00");
    expect(said(closeAfter(PARIS, ["2026-11-30", "2026-12-01"], at("2026-11-27T21:00")))).toBe(
      "Wed 2026-12-02 20:00",
    );
    expect(said(closeAfter({ ...PARIS, daysOff: [] }, [], at("2026-11-27T21:00")))).toBe(
      "Sat 2026-11-28 20:00",
    );
  });

  it("keeps its hour when the clocks change, and moves one that does not exist", () => {
    const daily: DayPlan = { ...PARIS, daysOff: [] };
    const autumn = closesAhead(daily, [], closeAfter(daily, [], at("2026-10-24T12:00")), 2);
    expect(autumn.map((ms) => said(ms))).toEqual(["Sat 2026-10-24 20:00", "Sun 2026-10-25 20:00"]);
    expect((autumn[1] ?? 0) - (autumn[0] ?? 0)).toBe(25 * HOUR);
    const night: DayPlan = { ...daily, at: "02:30" };
    expect(said(closeAfter(night, [], at("2026-03-28T12:00")))).toBe("Sun 2026-03-29 03:30");
  });

  it("gives talk half of the way and orders the rest; what opens just before the hour runs to the next day's", () => {
    const morning = at("2026-11-25T08:00");
    expect(said(endOnDay(PARIS, [], "negotiation", morning))).toBe("Wed 2026-11-25 14:00");
    expect(said(endOnDay(PARIS, [], "orders", at("2026-11-25T14:00")))).toBe("Wed 2026-11-25 20:00");
    expect(said(endOnDay(PARIS, [], "orders", at("2026-11-25T19:30")))).toBe("Thu 2026-11-26 20:00");
    const late = endOnDay(PARIS, [], "negotiation", at("2026-11-25T19:00")) ?? 0;
    expect(said(endOnDay(PARIS, [], "orders", late))).toBe("Thu 2026-11-26 20:00");
  });

  it("finds no close where holidays leave none, and says so instead of failing", () => {
    const mondays: DayPlan = { ...PARIS, daysOff: [2, 3, 4, 5, 6, 7] };
    const from = at("2026-11-25T12:00");
    const every = Array.from(
      { length: 120 },
      (_, week) => DateTime.fromISO("2026-11-30").plus({ weeks: week }).toISODate() ?? "",
    );
    expect(closeAfter(mondays, every, from)).toBeNull();
    expect(endOnDay(mondays, every, "orders", from)).toBeNull();
    expect(closesAhead(mondays, every, null, 3)).toEqual([]);
    expect(leavesCloses(mondays, every, from, 1)).toBe(false);
    expect(leavesCloses(mondays, every.slice(0, Math.floor(FARTHEST_CLOSE / 7) - 1), from, 1)).toBe(true);
    // The first is found, the second is not.
    expect(closesAhead(mondays, every.slice(1), closeAfter(mondays, every.slice(1), from), 2)).toHaveLength(
      1,
    );
    expect(leavesCloses(mondays, every.slice(1), from, 2)).toBe(false);
  });

  it("finds none in a zone that this machine does not know, nor at the end of all days", () => {
    expect(closeAfter({ ...PARIS, zone: "Mars/Olympus" }, [], at("2026-11-25T12:00"))).toBeNull();
    expect(closeAfter(PARIS, [], 8.64e15 - 1)).toBeNull();
    expect(closeAfter(PARIS, [], Number.NaN)).toBeNull();
  });

  it("every close lies ahead, on a working day and no holiday", () => {
    const days = fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 });
    const holidays = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 20 });
    const from = fc.integer({ min: at("2026-01-01"), max: at("2030-01-01") });
    fc.assert(
      fc.property(days, holidays, from, (daysOff, off, now) => {
        const free = off.map(
          (n) => DateTime.fromMillis(now, { zone: PARIS.zone }).plus({ days: n }).toISODate() ?? "",
        );
        const close = closeAfter({ ...PARIS, daysOff }, free, now) ?? Number.NaN;
        const day = DateTime.fromMillis(close, { zone: PARIS.zone });
        expect(close).toBeGreaterThan(now);
        expect(daysOff).not.toContain(day.weekday);
        expect(free).not.toContain(day.toISODate());
      }),
      { numRuns: 200 },
    );
  });
});
