// Several files as one zip, as they are: what a browser can write by itself. Names in UTF-8, no date, so that equal files make equal zips.

export interface Entry {
  readonly name: string;
  readonly text: string;
}

/** The bytes of a zip (APPNOTE 6.3, method 0) with the entries in order. At most 65,535 of them, and 4 GB together. */
export function zipOf(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const utf8 = new TextEncoder();
  const files = entries.map(({ name, text }) => {
    const data = utf8.encode(text);
    return { name: utf8.encode(name), data, crc: crcOf(data) };
  });
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const length = (bytes: readonly Uint8Array[]): number => bytes.reduce((sum, b) => sum + b.length, 0);
  for (const { name, data, crc } of files) {
    // Version 2.0, names in UTF-8, stored; midnight of 1 January 1980.
    const common = [
      u16(20),
      u16(0x800),
      u16(0),
      u16(0),
      u16(0x21),
      u32(crc),
      u32(data.length),
      u32(data.length),
    ];
    const local = [u32(0x04034b50), ...common, u16(name.length), u16(0), name, data];
    directory.push(
      ...[u32(0x02014b50), u16(20), ...common, u16(name.length)],
      ...[u16(0), u16(0), u16(0), u16(0), u32(0), u32(at), name],
    );
    parts.push(...local);
    at += length(local);
  }
  const size = length(directory);
  const count = u16(files.length);
  const end = [u32(0x06054b50), u16(0), u16(0), count, count, u32(size), u32(at), u16(0)];
  const all = [...parts, ...directory, ...end];
  const zip = new Uint8Array(length(all));
  let to = 0;
  for (const part of all) {
    zip.set(part, to);
    to += part.length;
  }
  return zip;
}

const u16 = (n: number): Uint8Array => Uint8Array.of(n & 0xff, (n >>> 8) & 0xff);
const u32 = (n: number): Uint8Array =>
  Uint8Array.of(n & 0xff, (n >>> 8) & 0xff, (n >>> 16) & 0xff, (n >>> 24) & 0xff);

/** The table of the CRC-32 that zips use, a byte each. */
const CRC = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crcOf(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (CRC[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
