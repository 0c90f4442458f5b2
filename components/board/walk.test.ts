// Every zone can be reached with the arrow keys, and each step goes the way of its key.
import { describe, expect, it } from "vitest";
import { MAP, mapZone } from "./map";
import { isArrow, neighbourTowards } from "./walk";

const ALL = new Set(MAP.zones.map((z) => z.id));
const KEYS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];

describe("walking the map", () => {
  it("reaches every zone from every zone", () => {
    for (const start of ALL) {
      const seen = new Set([start]);
      const queue = [start];
      for (let id = queue.pop(); id; id = queue.pop())
        for (const key of KEYS) {
          const to = neighbourTowards(id, key, ALL);
          if (to && !seen.has(to)) {
            seen.add(to);
            queue.push(to);
          }
        }
      expect([...ALL].filter((z) => !seen.has(z))).toEqual([]);
    }
  });

  it("steps to a neighbour on that side", () => {
    expect(neighbourTowards("GAO", "ArrowUp", ALL)).toBe("KID");
    expect(neighbourTowards("SEG", "ArrowLeft", ALL)).toBe("BKO");
    const to = neighbourTowards("GOU", "ArrowDown", ALL);
    expect(mapZone(to ?? "")?.name[1]).toBeGreaterThan(mapZone("GOU")?.name[1] ?? 0);
  });

  it("stays where there is nothing, and ignores other keys", () => {
    expect(neighbourTowards("KAY", "ArrowLeft", ALL)).toBeUndefined();
    expect(neighbourTowards("GAO", "ArrowUp", new Set(["GAO"]))).toBeUndefined();
    expect(neighbourTowards("GAO", "Enter", ALL)).toBeUndefined();
    expect(isArrow("Enter")).toBe(false);
  });
});
