// A pure 64-bit hash over plain data, so that a state can be compared across machines without comparing its bytes.

const text = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(text).join(",")}]`;
  if (value && typeof value === "object") {
    const entries = Object.entries(value).filter(([, v]) => v !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${text(v)}`).join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
};

/** Sixteen hex digits. Key order and absent fields make no difference, as they make none in JSON. */
export function hash(value: unknown): string {
  const s = text(value);
  let a = 0x811c9dc5;
  let b = 0x41c6ce57;
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b ^ c, 0x5bd1e995);
    b ^= b >>> 15;
  }
  a = Math.imul(a ^ (b >>> 13), 0x85ebca6b);
  b = Math.imul(b ^ (a >>> 16), 0xc2b2ae35);
  return (a >>> 0).toString(16).padStart(8, "0") + (b >>> 0).toString(16).padStart(8, "0");
}
