// The two ways to the dark theme say the same, both themes name the same colours, and text keeps 4.5:1.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");

function block(selector: string): Record<string, string> {
  const from = css.indexOf(`${selector} {`);
  const body = css.slice(css.indexOf("{", from) + 1, css.indexOf("}", from));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((m) => [m[1] ?? "", m[2] ?? ""]),
  );
}

const light = block("\n:root");
const chosen = block('\n  [data-theme="dark"]');
const system = block("\n  :root:not([data-theme])");

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p) as [number, number];
  return (x + 0.05) / (y + 0.05);
}

describe("themes", () => {
  it("are the same when chosen and when the system asks for it", () => {
    expect(Object.keys(chosen).length).toBeGreaterThan(30);
    expect(system).toEqual(chosen);
  });

  it("name every colour in both", () => {
    const shared = Object.keys(light).filter((k) => k !== "me" && k !== "me-on");
    expect(shared.filter((k) => !(k in chosen))).toEqual([]);
  });

  it.each([
    ["light", light],
    ["dark", chosen],
  ] as const)("keep text readable: %s", (_, t) => {
    const c = (name: string) => t[name] ?? "#000000";
    for (const ground of ["paper", "panel", "land", "ochre-bg"])
      for (const text of ["ink", "ink-2", "ink-3"])
        expect(contrast(c(text), c(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const ground of ["paper", "panel", "land"])
      expect(contrast(c("ochre"), c(ground)), `ochre on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const role of ["paris", "bamako", "jnim", "moscow"])
      expect(contrast(c(`${role}-on`), c(`${role}-fill`)), role).toBeGreaterThanOrEqual(4.5);
    expect(contrast(c("panel"), c("ink-3"))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(c("edge"), c("panel"))).toBeGreaterThanOrEqual(3);
  });
});
