// Looking at the sheet: what is fitted fits, what is held stays under the finger, and nobody gets lost.
import { describe, expect, it } from "vitest";
import { THEATRE, WHOLE } from "./map";
import { clampView, fit, MAX_ZOOM, pan, reveal, tokenScale, townLevel, viewBox, zoomAt } from "./view";

const SIZE = { w: 796, h: 548 };

describe("the view", () => {
  it("shows all of what it is fitted to", () => {
    for (const size of [SIZE, { w: 390, h: 420 }, { w: 1900, h: 500 }]) {
      const v = fit(THEATRE, size);
      const [x = 0, y = 0, w = 0, h = 0] = viewBox(v, size).split(" ").map(Number);
      expect(x).toBeLessThanOrEqual(THEATRE[0] + 0.02);
      expect(y).toBeLessThanOrEqual(THEATRE[1] + 0.02);
      expect(x + w).toBeGreaterThanOrEqual(THEATRE[0] + THEATRE[2] - 0.02);
      expect(y + h).toBeGreaterThanOrEqual(THEATRE[1] + THEATRE[3] - 0.02);
    }
  });

  it("keeps the point under the pointer when it zooms", () => {
    const v = fit(THEATRE, SIZE);
    const z = zoomAt(v, 2, [120, -80], SIZE);
    expect(z.cx + 120 * z.k).toBeCloseTo(v.cx + 120 * v.k);
    expect(z.cy - 80 * z.k).toBeCloseTo(v.cy - 80 * v.k);
    expect(z.k).toBeCloseTo(v.k / 2);
  });

  it("stops at both ends of the scale and at the edges of the sheet", () => {
    const v = fit(THEATRE, SIZE);
    expect(zoomAt(v, 1000, [0, 0], SIZE).k).toBeCloseTo(v.k / MAX_ZOOM);
    expect(zoomAt(v, 0.001, [0, 0], SIZE).k).toBeCloseTo(fit(WHOLE, SIZE).k);
    expect(pan(v, 1e6, 1e6, SIZE)).toMatchObject({ cx: WHOLE[0], cy: WHOLE[1] });
    expect(clampView({ cx: 800, cy: 800, k: v.k }, SIZE)).toEqual({ cx: 800, cy: 800, k: v.k });
  });

  it("moves no further than needed to show a point", () => {
    const v = { cx: 800, cy: 900, k: 0.5 };
    expect(reveal(v, [810, 910], SIZE)).toEqual(v);
    expect(reveal(v, [1200, 900], SIZE).cx).toBeLessThan(1200);
    expect(reveal(v, [1200, 900], SIZE).cx).toBeGreaterThan(800);
  });

  it("names more towns the closer one looks", () => {
    const levels = [6, 3.5, 1.74, 0.9].map(townLevel);
    expect(levels).toEqual([0, 1, 2, 3]);
  });

  it("lets tokens shrink only on a very small map", () => {
    expect(tokenScale(1.74)).toBe(1);
    expect(tokenScale(3.5)).toBeLessThan(1);
    expect(tokenScale(50)).toBe(0.6);
  });
});
