// The zips that this browser writes, by what Node's own CRC and the format say of them.
import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { zipOf } from "./zip";

const ENTRIES = [
  { name: "tables/a.csv", text: "x,y\r\n1,2\r\n" },
  { name: "tables/\u00e9t\u00e9.csv", text: "\u00e0\u202f!" },
  { name: "empty", text: "" },
];

describe("a zip", () => {
  it("holds every entry whole, under its name, where its directory says", () => {
    const zip = Buffer.from(zipOf(ENTRIES));
    const end = zip.length - 22;
    expect(zip.readUInt32LE(end)).toBe(0x06054b50);
    expect(zip.readUInt16LE(end + 10)).toBe(ENTRIES.length);
    expect(zip.readUInt32LE(end + 12) + zip.readUInt32LE(end + 16)).toBe(end);
    let at = zip.readUInt32LE(end + 16);
    for (const { name, text } of ENTRIES) {
      expect(zip.readUInt32LE(at)).toBe(0x02014b50);
      const [crc, size, nameSize] = [
        zip.readUInt32LE(at + 16),
        zip.readUInt32LE(at + 24),
        zip.readUInt16LE(at + 28),
      ];
      const local = zip.readUInt32LE(at + 42);
      expect(zip.readUInt32LE(local)).toBe(0x04034b50);
      expect(zip.toString("utf8", at + 46, at + 46 + nameSize)).toBe(name);
      expect(zip.toString("utf8", local + 30, local + 30 + nameSize)).toBe(name);
      const data = zip.subarray(local + 30 + nameSize, local + 30 + nameSize + size);
      expect(data.toString("utf8")).toBe(text);
      expect(crc).toBe(crc32(data));
      at += 46 + nameSize;
    }
    expect(at).toBe(end);
  });

  it("of equal entries is equal", () => {
    expect(zipOf(ENTRIES)).toEqual(zipOf(ENTRIES));
  });
});
