// The drawn map is whole: fourteen zones, each with its shape, name and places, and neighbours that agree.
import { describe, expect, it } from "vitest";
import { ABROAD, inReadingOrder, MAP, mapZone, THEATRE } from "./map";
import type { BoardZone } from "./types";

const ADJACENT: Record<string, string> = {
  BKO: "KAY SEG SIK",
  KAY: "BKO SEG",
  SIK: "BKO SEG",
  SEG: "BKO DOG KAY MOP SIK TOM",
  MOP: "DOG GOU SEG TOM",
  DOG: "BFN GOU MOP SEG",
  GOU: "BFN DOG GAO LIP MOP TOM",
  TOM: "GAO GOU MOP SEG TAO",
  TAO: "GAO KID TOM",
  GAO: "GOU KID LIP TAO TOM",
  LIP: "BFN GAO GOU KID TIL",
  KID: "GAO LIP TAO",
  BFN: "DOG GOU LIP TIL",
  TIL: "BFN LIP",
};

describe("the map file", () => {
  it("holds the fourteen zones with the neighbours the scenarios use", () => {
    expect(Object.fromEntries(MAP.zones.map((z) => [z.id, z.adj.join(" ")]))).toEqual(ADJACENT);
  });

  it("has neighbours that name each other", () => {
    for (const z of MAP.zones) for (const other of z.adj) expect(mapZone(other)?.adj).toContain(z.id);
  });

  it("gives every zone a closed path, a name inside the sheet and places for tokens", () => {
    for (const z of MAP.zones) {
      expect(z.d).toMatch(/^M.*z$/);
      expect(z.d).not.toMatch(/NaN|undefined/);
      expect(z.slots).toHaveLength(z.id === "MOP" || z.id === "DOG" ? 3 : 5);
      for (const [x, y] of [z.name, ...z.slots]) {
        expect(x).toBeGreaterThan(z.box[0] - 1);
        expect(x).toBeLessThan(z.box[0] + z.box[2] + 1);
        expect(y).toBeGreaterThan(z.box[1] - 40);
        expect(y).toBeLessThan(z.box[1] + z.box[3] + 1);
      }
    }
  });

  it("keeps tokens of all zones apart, and in the opening view", () => {
    const all = MAP.zones.flatMap((z) => z.slots.map((at) => ({ z: z.id, at })));
    all.forEach((a, i) => {
      expect(a.at[1]).toBeGreaterThan(THEATRE[1]);
      for (const b of all.slice(i + 1))
        expect(Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1])).toBeGreaterThan(30);
    });
  });

  it("stays small enough to be sent with the page", () => {
    expect(JSON.stringify(MAP).length).toBeLessThan(95_000);
  });

  it("knows which zones are not in Mali", () => {
    expect([...ABROAD].every((id) => mapZone(id))).toBe(true);
  });
});

describe("reading order", () => {
  it("is the same whatever order the zones come in, and drops what is not on the map", () => {
    const zones = [...MAP.zones].reverse().map((z) => ({ id: z.id })) as BoardZone[];
    expect(inReadingOrder([{ id: "ALG" } as BoardZone, ...zones]).map((z) => z.id)).toEqual(
      MAP.zones.map((z) => z.id),
    );
  });
});
