// Line icons on a 16 px grid, 1.5 px strokes. Used only where a word does not fit.
import { cx } from "./cx";

const PATHS = {
  back: "M6.6 3.6 3.6 6.5l3 2.9M4 6.5h6a3.2 3.2 0 0 1 0 6.4H6",
  bell: "M3.2 11.6h9.6L11.6 9.8V7a3.6 3.6 0 0 0-7.2 0v2.8ZM6.8 13.6h2.4M8 3.4V2",
  book: "M8 4Q5.5 2.4 2.5 3v9.4q3-.6 5.5 1 2.5-1.6 5.5-1V3Q10.5 2.4 8 4v9.4",
  bookmark: "M4 2.5h8V14L8 11l-4 3Z",
  check: "M3 8.5l3.4 3.4L13 4.6",
  chevronDown: "M4.5 6.2 8 9.8l3.5-3.6",
  chevronRight: "M6.2 4.5 9.8 8l-3.6 3.5",
  close: "M4 4l8 8M12 4l-8 8",
  copy: "M6.5 5.5h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1ZM10.5 5.5v-2a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2",
  eye: "M1.5 8Q8 1.8 14.5 8 8 14.2 1.5 8M9.9 8a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0Z",
  eyeStruck: "M1.5 8Q8 1.8 14.5 8 8 14.2 1.5 8M3 13.5l10-11",
  flag: "M4 14V2.5h8l-2 3 2 3H4",
  fork: "M4 13.5v-11V8q0 2.5 2.5 2.5H12M9.6 8l2.6 2.5L9.6 13",
  link: "M6.6 9.4l2.8-2.8M7.4 4.8 9 3.2A2.7 2.7 0 0 1 12.8 7l-1.6 1.6M4.8 7.4 3.2 9A2.7 2.7 0 0 0 7 12.8l1.6-1.6",
  list: "M6 4h8M6 8h8M6 12h8M2.4 4h.01M2.4 8h.01M2.4 12h.01",
  lock: "M4.5 7h7a1 1 0 0 1 1 1v4.5a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1ZM5.5 7V5a2.5 2.5 0 0 1 5 0v2",
  map: "M2 4l4-1.5L10 4l4-1.5V12l-4 1.5L6 12l-4 1.5ZM6 2.5V12M10 4v9.5",
  minus: "M3 8h10",
  moon: "M13 9.6A5.6 5.6 0 0 1 6.4 3 5.4 5.4 0 1 0 13 9.6Z",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  news: "M11.5 6h2v5.9a1.1 1.1 0 0 1-2 0V3h-9v8.9A1.1 1.1 0 0 0 3.6 13h8.8M4.8 5.6h4.4M4.8 8h4.4M4.8 10.4h2.8",
  pause: "M5.4 3.6v8.8M10.6 3.6v8.8",
  pen: "M3 13l.6-3 7.2-7.2 2.4 2.4L6 12.4Z",
  play: "M5 3.2v9.6L12.6 8Z",
  plus: "M8 3v10M3 8h10",
  right: "M3 8h10M9.4 4.4 13 8l-3.6 3.6",
  signal: "M2 6.2a8.5 8.5 0 0 1 12 0M4.3 8.8a5.2 5.2 0 0 1 7.4 0M6.6 11.3a2 2 0 0 1 2.8 0",
  signalLost: "M2 6.2a8.5 8.5 0 0 1 12 0M4.3 8.8a5.2 5.2 0 0 1 7.4 0M6.6 11.3a2 2 0 0 1 2.8 0M3 14 13 2.5",
  sun: "M11 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM8 1.2v1.4M8 13.4v1.4M1.2 8h1.4M13.4 8h1.4M3.2 3.2l1 1M11.8 11.8l1 1M3.2 12.8l1-1M11.8 4.2l1-1",
  talk: "M2.5 3.5h11v7.4H8.4l-3.2 2.7v-2.7H2.5Z",
  whole: "M2.5 6v-3.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
} as const;

export type IconName = keyof typeof PATHS;

const HEAVY: ReadonlySet<IconName> = new Set(["check", "list", "more", "pause"]);

export interface IconProps {
  name: IconName;
  size?: number;
  /** Only where no word stands beside it. */
  label?: string;
  className?: string;
}

export function Icon({ name, size = 16, label, className }: IconProps) {
  return (
    <svg
      className={cx("inline-block shrink-0 align-[-0.19em]", className)}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={HEAVY.has(name) ? 1.9 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
