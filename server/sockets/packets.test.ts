// What we write is, letter by letter, what Socket.IO would write.
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { createWriter, isMadeAlike, Json } from "../json.ts";
import { textOf } from "./packets.ts";

const standard = createRequire(createRequire(import.meta.url).resolve("socket.io"))("socket.io-parser") as {
  Encoder: new () => { encode(packet: object): string[] };
};

describe("a packet", () => {
  it.each([
    { type: 0, nsp: "/", data: { sid: "x" } },
    { type: 0, nsp: "/" },
    { type: 1, nsp: "/" },
    { type: 2, nsp: "/", data: ["update", { from: 1, items: [], view: undefined }] },
    { type: 2, nsp: "/", id: 12, data: ["closing", { turn: 3 }] },
    { type: 2, nsp: "/admin", id: 0, data: ["x", undefined, null, "é\u2028", 1.5, [undefined]] },
    { type: 3, nsp: "/", id: 7, data: [{ ok: true, n: 3 }] },
    { type: 3, nsp: "/", id: 7, data: [] },
    { type: 4, nsp: "/", data: { message: "no", data: { code: "x" } } },
  ])("of type $type is the standard text", (packet) => {
    expect([textOf(packet)]).toEqual(new standard.Encoder().encode(packet));
  });

  it("takes what is written already as it stands", () => {
    const payload = { from: 1, items: [{ n: 2, text: 'a "word"' }] };
    const sent = new Json(JSON.stringify(payload));
    for (const [type, rest] of [
      [2, ["update"]],
      [3, []],
    ] as const)
      expect(textOf({ type, nsp: "/", id: 1, data: [...rest, sent] })).toBe(
        textOf({ type, nsp: "/", id: 1, data: [...rest, payload] }),
      );
  });
});

describe("a writer", () => {
  it("writes what JSON writes, whatever is shared or absent", () => {
    const deep = { a: [1, undefined, { b: "é" }], c: undefined, d: null };
    const when = new Date(0);
    const write = createWriter();
    for (const payload of [
      {},
      { deep, other: { deep, text: "x", none: undefined }, list: [deep, deep], zero: 0, when },
      { deep, 'odd "key"': deep.a, inner: { a: deep.a } },
      { inner: deep, "": false },
    ])
      expect(write(payload).text).toBe(JSON.stringify(payload));
  });

  it("writes a thing once, and asks first whether it was written earlier", () => {
    let written = 0;
    const thing = { toJSON: () => ({ n: ++written }) };
    const list = [thing];
    const write = createWriter();
    expect(write({ list }).text).toBe('{"list":[{"n":1}]}');
    expect(write({ more: { list } }).text).toBe('{"more":{"list":[{"n":1}]}}');
    const kept = { a: 1 };
    const other = createWriter((x) => (x === kept ? '{"kept":true}' : undefined));
    expect(other({ kept, inner: { kept } }).text).toBe(
      '{"kept":{"kept":true},"inner":{"kept":{"kept":true}}}',
    );
  });

  it("is not asked twice for payloads that are made of the same things", () => {
    const row = { role: "paris", members: [{ id: "m" }] };
    const one = { from: 1, items: [], exercise: { now: 5, seats: [row] } };
    expect(isMadeAlike(one, { from: 1, items: [], exercise: { now: 5, seats: [row] } })).toBe(true);
    // What only looks alike is looked at no further: it is written, and is the same.
    expect(
      isMadeAlike(one, { from: 1, items: [], exercise: { now: 5, seats: [structuredClone(row)] } }),
    ).toBe(false);
    for (const other of [
      { ...one, from: 2 },
      { ...one, cut: 1 },
      { from: 1, items: [] },
      { from: 1, items: {}, exercise: one.exercise },
      { ...one, items: [row] },
      { ...one, exercise: { now: 5, seats: [row, row] } },
      { ...one, exercise: { now: 5, seats: [row], hook: undefined } },
    ])
      expect(isMadeAlike(one, other) || isMadeAlike(other, one), JSON.stringify(other)).toBe(false);
  });

  it("takes texts among the parts", () => {
    const payload = { a: new Json("[1]"), b: { c: new Json("2"), d: 3 } };
    expect(createWriter()(payload).text).toBe('{"a":[1],"b":{"c":2,"d":3}}');
    expect(JSON.stringify(payload)).toBe('{"a":[1],"b":{"c":2,"d":3}}');
  });
});
