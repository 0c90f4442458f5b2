// A link is found again, whatever mail made of it; and nothing else is taken for one.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mendedLink, TOKEN_LENGTH, TOKEN_LETTERS, tokenIn } from "./links.ts";

const TOKEN = "f566sbwrwhezwddpyn7z4vmz5dg84nwv";
const LINK = `http://10.0.0.4:3000/join/${TOKEN}`;

const token = fc.string({
  unit: fc.constantFrom(...TOKEN_LETTERS),
  minLength: TOKEN_LENGTH,
  maxLength: TOKEN_LENGTH,
});
const link = token.map((t) => ({ token: t, text: `http://10.0.0.4:3000/join/${t}` }));
/** Somewhere from the path on, where alone it matters. */
const inside = fc.integer({ min: "http://10.0.0.4:3000/".length, max: LINK.length - 1 });
const put = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at);

describe("the token of a link", () => {
  it("is found in the link as it was sent, and alone", () => {
    fc.assert(
      fc.property(link, ({ token: t, text }) => {
        expect([tokenIn(text), tokenIn(t), tokenIn(`  ${t}\n`)]).toEqual([t, t, t]);
      }),
    );
  });

  it("survives capitals", () => {
    fc.assert(fc.property(link, ({ token: t, text }) => void expect(tokenIn(text.toUpperCase())).toBe(t)));
  });

  it("survives what stands before and after it", () => {
    const before = fc.constantFrom(
      "<",
      "(",
      "[",
      '"',
      "'",
      "«\u00a0",
      "*",
      "_",
      "Your link: ",
      "see\n",
      "URL:",
    );
    const after = fc.constantFrom(
      ...[".", ")", ",", ">", '"', "_", "*", ";", "!", "]", "'", "\u00a0»", "…", "/", "\\", "?fbclid=abc"],
      ...["#top", "&data=05", "__;!!x", " Best regards", "\nThe facilitator", ")._"],
    );
    fc.assert(
      fc.property(link, before, after, ({ token: t, text }, a, b) => {
        expect(tokenIn(a + text + b)).toBe(t);
        if (!/[0-9a-z:]/i.test(a) && !/[a-z0-9]/i.test(b)) expect(tokenIn(a + t + b)).toBe(t);
      }),
    );
  });

  it("survives a break or an unseen sign at any place of it", () => {
    const what = fc.constantFrom(
      ...[" ", "\n", "\r\n", "=\r\n", "-\n", "\n> ", "\n>> ", "\t", "\u00a0"],
      ...["\u00ad", "\u200b", "\u200d", "\u2060", "\ufeff", "\u202e", "\u2066"],
    );
    const some = fc.array(fc.tuple(inside, what), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(link, some, ({ token: t, text }, breaks) => {
        const broken = [...breaks].sort(([a], [b]) => b - a).reduce((s, [at, w]) => put(s, at, w), text);
        expect(tokenIn(broken)).toBe(t);
      }),
    );
  });

  it("survives the wrapping of mail scanners, and of one by another", () => {
    const wrap = fc.constantFrom<(text: string) => string>(
      (x) => `https://eur01.safelinks.example/?url=${encodeURIComponent(x)}&data=05%7C01%7Cabc&reserved=0`,
      (x) => `https://scan.example/redirect?u=${encodeURIComponent(x)}`,
      (x) => `https://urldefense.example/v3/__${x}__;!!AbC-123!xyz$`,
      (x) => `https://urldefense.example/v2/url?u=${x.replace("://", "-3A__").replaceAll("/", "_")}&d=DwMF`,
    );
    fc.assert(
      fc.property(link, fc.array(wrap, { minLength: 1, maxLength: 2 }), ({ token: t, text }, wraps) => {
        const wrapped = wraps.reduce((x, w) => w(x), text);
        expect(tokenIn(wrapped)).toBe(t);
      }),
    );
  });

  it.each([
    ["a page of the site", "http://10.0.0.4:3000/"],
    ["a link cut short", LINK.slice(0, -1)],
    ["a longer code", `${LINK}2`],
    ["letters that no token has", LINK.replace(TOKEN, `0${TOKEN.slice(1)}`)],
    ["words that have all of its letters", "as she sang the hens ate rice and he"],
    ["plain words", "the quick brown fox jumps over the lazy dog and on and on it goes"],
    ["a percent sign too many", "http://10.0.0.4:3000/join/%E2%80"],
    ["nothing", ""],
  ])("is not found in %s", (_, text) => {
    expect(tokenIn(text)).toBeUndefined();
  });

  it("is looked for in no more than a link can be, and quickly", () => {
    fc.assert(fc.property(fc.string({ maxLength: 30_000 }), (text) => void tokenIn(text)));
    for (const gap of [" ", "\n", "\n> ", "=\n"])
      expect(tokenIn(`/join/${"2 ".repeat(20)}${gap.repeat(20_000)}x`)).toBeUndefined();
  });
});

describe("an address", () => {
  it.each([
    [`/JOIN/${TOKEN.toUpperCase()}`],
    [`/join/${TOKEN}.`],
    [`/join/${TOKEN}%3E`],
    [`/join/${TOKEN.slice(0, 7)}%E2%80%8B${TOKEN.slice(7)}`],
    [`/join/${TOKEN.slice(0, 7)}%20${TOKEN.slice(7)}`],
    [`//join/${TOKEN}/`],
  ])("%s is mended", (path) => {
    expect(mendedLink(path)).toBe(`/join/${TOKEN}`);
  });

  it("that is in order, or no link at all, is left alone", () => {
    for (const path of [`/join/${TOKEN}`, "/", "/join/short", `/rules/${TOKEN}`, `/play/x/join/${TOKEN}`])
      expect(mendedLink(path)).toBeUndefined();
  });
});
