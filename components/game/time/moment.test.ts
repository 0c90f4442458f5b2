// Moments of today, of yesterday, and of another year, in both languages.
import { describe, expect, it } from "vitest";
import { leftOfDay, momentOf } from "./moment";

const at = (...parts: [number, number, number, number, number]) => new Date(...parts).getTime();
const now = at(2026, 10, 29, 18, 30);

describe("a moment", () => {
  it("of today is an hour alone", () => {
    expect(momentOf(at(2026, 10, 29, 8, 7), now, "en")).toBe("08:07");
    expect(momentOf(at(2026, 10, 29, 0, 5), now, "fr")).toBe("00:05");
    expect(momentOf(at(2026, 10, 29, 8, 7), now, "fr", true)).toBe("08:07:00");
  });
  it("of the evening before has its day, however few hours ago it was", () => {
    expect(momentOf(at(2026, 10, 28, 23, 59), at(2026, 10, 29, 0, 1), "en")).toBe("28 Nov, 23:59");
    expect(momentOf(at(2026, 10, 28, 8, 21), now, "fr")).toMatch(/^28 nov\.,? (?:à )?08:21$/);
  });
  it("of another year says which", () => {
    expect(momentOf(at(2025, 10, 29, 8, 21), now, "en")).toBe("29 Nov 2025, 08:21");
  });
  it("is told anew when the day is over", () => {
    expect(leftOfDay(now)).toBe(5.5 * 3_600_000);
    expect(leftOfDay(at(2026, 10, 29, 0, 0))).toBe(86_400_000);
  });
});
