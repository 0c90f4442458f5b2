import { describe, expect, it } from "vitest";
import { calendarOf } from "./calendar";

const AT = Date.UTC(2026, 10, 30, 19, 0);

describe("the calendar file", () => {
  it("has one entry a close, half an hour long, in UTC, with a reminder", () => {
    const text = calendarOf("x", [{ at: AT, name: "Orders close" }], "about", AT);
    const lines = text.split("\r\n");
    expect(lines[0]).toBe("BEGIN:VCALENDAR");
    expect(lines.at(-2)).toBe("END:VCALENDAR");
    expect(lines).toContain("DTSTART:20261130T183000Z");
    expect(lines).toContain("DTEND:20261130T190000Z");
    expect(lines).toContain("TRIGGER:-PT1H");
  });

  it("says each quarter under a name of its own that stays, so that a later file renews it", () => {
    const uids = (from: number) =>
      calendarOf(
        "x",
        [1, 2, 3].slice(from).map((n) => ({ at: AT + n, name: `${n}` })),
        "",
        AT,
      ).match(/UID:.*/g);
    expect(new Set(uids(0)).size).toBe(3);
    expect(uids(0)?.slice(1)).toEqual(uids(1));
  });

  it("escapes what the format means otherwise, and folds long lines by octets", () => {
    const text = calendarOf("x", [{ at: AT, name: `é, ${"à".repeat(80)};` }], "", AT);
    expect(text).toContain("SUMMARY:é\\, à");
    for (const line of text.split("\r\n"))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll("\r\n ", "")).toContain(`${"à".repeat(80)}\\;`);
  });

  it("lets no line of its own be begun by what somebody wrote", () => {
    const text = calendarOf("x", [{ at: AT, name: "a\rBEGIN:VEVENT\r\nb\nc\u0085d\u2028e\u0000f" }], "", AT);
    expect(text.replaceAll("\r\n ", "")).toContain("SUMMARY:a\\nBEGIN:VEVENT\\nb\\nc\\nd\\nef\r\n");
    expect(text.split(/\r\n|[\r\n\u0085\u2028]/).filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
  });
});
