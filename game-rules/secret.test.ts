// A game by its secret: what forms one takes, what it changes, what repeats, and where it must not stand.
import { describe, expect, it } from "vitest";
import { scenarios } from "./data/scenarios/index.ts";
import { hashState } from "./hash-state.ts";
import { OPEN_KEY } from "./kernel/dice.ts";
import { playOut, policies } from "./policies/index.ts";
import { newGame, replay, reseed } from "./replay.ts";
import { bitsBy, checkedSecret } from "./secret.ts";
import type { GameState } from "./state.ts";
import { viewFor } from "./view.ts";
import { VIEWERS } from "./vocabulary.ts";

const A = "00112233445566778899aabbccddeeff";
const B = "00112233445566778899aabbccddeefe";
const start = (secret?: string, seed = 7) => newGame(scenarios["last-window"], seed, { secret });
const played = (secret?: string, seed = 7) => playOut(start(secret), policies.random, seed, { until: 3 });
const draw = (secret: string | undefined) =>
  Array.from({ length: 8 }, (_, n) => bitsBy(secret).bits(1, 2, 3, n));

describe("other dice in the midst of a game", () => {
  it("leave every estimate as it was: nobody sees the same figure twice, each time with an error of its own", () => {
    const { state } = played(A);
    const again = reseed(state, B);
    expect(again.secret).toBe(B);
    for (const viewer of VIEWERS) expect(viewFor(again, viewer), viewer).toEqual(viewFor(state, viewer));
    // Were the errors drawn anew too, it would show.
    expect(viewFor({ ...again, estimates: B }, "paris")).not.toEqual(viewFor(state, "paris"));
    expect(hashState(again)).toBe(hashState(state));
    const onwards = (from: GameState) => hashState(playOut(from, policies.random, 7, { until: 4 }).state);
    expect(onwards(again)).not.toBe(onwards(state));
  });
});

describe("a secret", () => {
  it.each([
    "",
    "0",
    A.slice(1),
    A.slice(2),
    `${A}0`,
    `${A.slice(2)}0g`,
    ` ${A.slice(1)}`,
    `0x${A}`,
    `${A}\n`,
  ])("%j is malformed, and the error does not repeat it", (secret) => {
    expect(() => start(secret)).toThrow(RangeError);
    expect(() => start(secret)).toThrow(/^a secret is an even number of hex digits, 32 at least$/);
  });

  it("is the same in capitals", () => {
    expect(checkedSecret(A.toUpperCase())).toBe(A);
    expect(start(A.toUpperCase())).toEqual(start(A));
  });

  it("of 128 bits is the key itself; none is the key that everybody knows", () => {
    const open = [...OPEN_KEY].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    expect(draw(open)).toEqual(draw(undefined));
  });

  it("counts with every digit, however long it is", () => {
    const long = A + B + A;
    const all = [long, ...[0, 31, 32, 63, 64, 95].map((at) => flipped(long, at)), `${long}00`, A, A + B];
    expect(new Set(all.map((secret) => draw(secret).join())).size).toBe(all.length);
  });

  it("is asked for in turns by many games, and each gets its own bits", () => {
    const [a, b] = [draw(A), draw(B)];
    expect(a).not.toEqual(b);
    expect([draw(A), draw(B), draw(undefined), draw(A)]).toEqual([a, b, draw(undefined), a]);
  });
});

describe("a game with a secret", () => {
  it("repeats byte for byte with the same one, first reports and bots included", () => {
    expect(JSON.stringify(start(A))).toBe(JSON.stringify(start(A)));
    expect(JSON.stringify(played(A).events)).toBe(JSON.stringify(played(A).events));
  });

  it("is another game with another one, or with none, from the first report on", () => {
    const known = [A, B, undefined].map((secret) => JSON.stringify(start(secret).known));
    expect(new Set(known).size).toBe(3);
    const logs = [A, B, undefined].map((secret) => JSON.stringify(played(secret).events));
    expect(new Set(logs).size).toBe(3);
  });

  it("has other dice where people order the same", () => {
    const still = { orders: () => [], deals: () => [] };
    const nobody = { paris: still, bamako: still, jnim: still, moscow: still };
    const line = (secret: string) => playOut(start(secret), nobody, 7, { until: 2 }).state.zones;
    expect(line(A)).not.toEqual(line(B));
    expect(line(A)).toEqual(line(A));
  });

  it("keeps it when dice are replaced by another seed, and is folded from its log", () => {
    const { state, events } = played(A, 8);
    expect(state).toMatchObject({ seed: 8, secret: A });
    expect(events).not.toEqual(played(A, 7).events);
    const folded = replay(scenarios["last-window"], 8, events, { secret: A });
    expect(folded.tracks).toEqual(state.tracks);
    expect(folded.secret).toBe(A);
  });

  it("has a hash that says nothing of it: a state without it has the same", () => {
    const { state } = played(A);
    expect(hashState(state)).toBe(hashState({ ...state, secret: undefined }));
    expect(hashState(state)).toBe(hashState({ ...state, secret: B }));
  });
});

const flipped = (hex: string, at: number): string =>
  hex.slice(0, at) + (hex[at] === "0" ? "1" : "0") + hex.slice(at + 1);
