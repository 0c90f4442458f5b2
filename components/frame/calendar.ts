// The closes of an exercise as a calendar file (RFC 5545): a few lines of text, which every calendar reads.

export interface Close {
  /** When orders close, ms since 1970. */
  at: number;
  name: string;
}

const HALF_AN_HOUR = 30 * 60_000;

const stamp = (ms: number): string =>
  `${new Date(ms)
    .toISOString()
    .replace(/[-:]/g, "")
    .replace(/\.\d+Z$/, "Z")}`;

/** A text as the format takes it: line ends of every kind as one, other control characters not at all. */
const escaped = (text: string): string =>
  text
    .replace(/([\\;,])/g, "\\$1")
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, "\\n")
    .replace(/[^\P{Cc}\t]/gu, "");

/** Lines are folded at 75 octets: a calendar may refuse longer ones. */
function folded(line: string): string {
  const out: string[] = [];
  let part = "";
  for (const letter of line) {
    if (new TextEncoder().encode(part + letter).length > (out.length ? 74 : 75)) {
      out.push(part);
      part = "";
    }
    part += letter;
  }
  out.push(part);
  return out.join("\r\n ");
}

/**
 * One entry a close, the half hour before it, with a reminder an hour ahead.
 * @param id tells the entries of this exercise from others, so that a file loaded again renews them
 */
export function calendarOf(id: string, closes: readonly Close[], about: string, now: number): string {
  const entries = closes.flatMap(({ at, name }, n) => [
    "BEGIN:VEVENT",
    `UID:${id}-${closes.length - n}@missed-moments`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(at - HALF_AN_HOUR)}`,
    `DTEND:${stamp(at)}`,
    `SUMMARY:${escaped(name)}`,
    `DESCRIPTION:${escaped(about)}`,
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(name)}`,
    "TRIGGER:-PT1H",
    "END:VALARM",
    "END:VEVENT",
  ]);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Missed Moments//EN",
    ...entries,
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}
