// The log as a file: the copy itself, an event a line, so that two of them can be laid side by side.
import type { Copy } from "../copy-format.ts";

/** JSON that reads back as the copy. */
export function logFile({ events, ...head }: Copy): string {
  const [before, after] = JSON.stringify({ ...head, events: null }, null, 1).split('"events": null');
  const lines = events.map((e) => JSON.stringify(e)).join(",\n  ");
  return `${before}"events": [\n  ${lines}\n ]${after}\n`;
}
