// A game in the page of the replay: whatever was typed is data there, and comes out as it went in.
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Copy } from "../copy-format.ts";
import { filled, inertJson, type Replay } from "./fill.ts";

const EMPTY = '<p>before</p><script type="application/json" id="game">null</script><p>after</p>';
const HOSTILE = [
  "</script><script>alert(1)</script>",
  "<!-- <script>",
  "-->",
  "]]>",
  "\u2028\u2029",
  "$&$1$`$'",
  "&lt;/script&gt;",
  'null</script>" id="game',
];
const titled = (title: string): Replay => ({ copy: { title } as Copy, locale: "en" });

/** What stands in the block of data, by the first end of an element as a browser finds it. */
function held(page: string): string {
  const begins = page.indexOf('id="game">') + 'id="game">'.length;
  return page.slice(begins, page.indexOf("<", begins));
}

describe("a game in the page", () => {
  it.each(HOSTILE)("is what it was, and no markup: %j", (title) => {
    const page = filled(EMPTY, titled(title));
    expect(JSON.parse(held(page))).toEqual(titled(title));
    expect(page.slice(page.indexOf("</script>"))).toBe("</script><p>after</p>");
  });

  it("is inert whatever it says", () => {
    fc.assert(
      fc.property(fc.json(), fc.string({ unit: "binary" }), (json, text) => {
        const value = [JSON.parse(json) as unknown, text];
        const inert = inertJson(value);
        expect(inert).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(inert)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("goes into no other page", () => {
    expect(() => filled("<p></p>", titled(""))).toThrow("no page of a replay");
    expect(() => filled(EMPTY + EMPTY, titled(""))).toThrow("no page of a replay");
  });
});

describe("the page as it is built", () => {
  const file = path.join(tmpdir(), `missed-moments-replay-${process.pid}.html`);
  let page = "";
  beforeAll(async () => {
    // A script without types, as everything that builds is.
    const built: string = "../../../scripts/lib/replay-page.mjs";
    const { buildReplayPage } = (await import(built)) as { buildReplayPage(file: string): Promise<void> };
    await buildReplayPage(file);
    page = readFileSync(file, "utf8");
  }, 60_000);
  afterAll(() => rmSync(file, { force: true }));

  it("lets nothing in and nothing out, and names no address that it would fetch", () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+';/);
    expect(policy).not.toMatch(/connect-src|'self'|\*|https?:/);
    expect(page).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)=/);
    expect(page).not.toMatch(/url\((?!["']?(?:data:|#))/);
    expect(page.match(/<\/script/g)).toHaveLength(2);
  });

  it("with a game of twelve quarters weighs at most 3 MB", () => {
    const log = path.join(
      import.meta.dirname,
      "../../../game-rules/testing/golden/logs/barkhane-random-3.json",
    );
    const { start, events } = JSON.parse(readFileSync(log, "utf8")) as { start: object; events: object[] };
    // As if every quarter of it had been as full as the fullest.
    const copy = { ...start, events: [...events, ...events] } as unknown as Copy;
    expect(Buffer.byteLength(filled(page, { copy, locale: "fr" }))).toBeLessThan(3_000_000);
  });
});
