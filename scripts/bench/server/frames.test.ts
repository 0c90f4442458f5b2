// What the generator takes off the line, and what it puts on it: a frame that is cut or lost would be a figure that is wrong.
import { describe, expect, it } from "vitest";
import { Frames, frame, OPS } from "./frames.mjs";

const HEADS = { short: 125, sixteen: 126, longest16: 65_535, sixtyFour: 65_536 };

/** As a server sends it: not masked. */
function unmasked(text: string, { op = OPS.text, final = true } = {}): Buffer {
  const masked = frame(text, op);
  const said = (masked[1] ?? 0) & 0x7f;
  const head = said === 127 ? 10 : said === 126 ? 4 : 2;
  const bytes = Buffer.concat([masked.subarray(0, head), Buffer.from(text)]);
  bytes[0] = (final ? 0x80 : 0) | op;
  bytes[1] = said;
  return bytes;
}

const texts = (frames: Frames, ...chunks: Buffer[]): string[] =>
  chunks.flatMap((chunk) => frames.push(chunk).map(({ payload }) => payload.toString()));

describe("frames", () => {
  it.each(Object.entries(HEADS))("of every length are read whole (%s)", (_name, length) => {
    const text = "x".repeat(length);
    expect(texts(new Frames(), unmasked(text))).toEqual([text]);
  });

  it("are read wherever the line cuts them, several in one chunk too", () => {
    const all = Buffer.concat(["42[1]", "y".repeat(300), "é"].map((text) => unmasked(text)));
    for (let cut = 1; cut < all.length; cut++)
      expect(texts(new Frames(), all.subarray(0, cut), all.subarray(cut))).toEqual([
        "42[1]",
        "y".repeat(300),
        "é",
      ]);
  });

  it("in fragments are one message, with a ping between them of its own", () => {
    const frames = new Frames();
    const got = [
      unmasked("42[", { final: false }),
      unmasked("", { op: OPS.ping }),
      unmasked("1]", { op: OPS.more }),
    ].flatMap((chunk) => frames.push(chunk));
    expect(got.map(({ op, payload }) => [op, payload.toString()])).toEqual([
      [OPS.ping, ""],
      [OPS.text, "42[1]"],
    ]);
  });

  it("are sent masked, and say what they were given", () => {
    const bytes = frame("é€");
    expect((bytes[1] ?? 0) & 0x80).toBe(0x80);
    const mask = bytes.subarray(2, 6);
    const body = bytes.subarray(6).map((byte, i) => byte ^ (mask[i % 4] ?? 0));
    expect(Buffer.from(body).toString()).toBe("é€");
  });
});
