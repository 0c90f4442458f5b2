// What the seat has, and what the orders being written would take of it (dashed).
import { cx } from "./cx";

export interface PurseBarProps {
  /** In words, with both figures. */
  label: string;
  value: number;
  /** Where the bar is full; more than this fills it too. */
  max: number;
  /** Cost of the draft. */
  draft?: number;
  className?: string;
}

export function PurseBar({ label, value, max, draft = 0, className }: PurseBarProps) {
  const full = Math.max(max, value, 1);
  const part = (v: number) => `${Math.max(0, Math.min(100, (v / full) * 100))}%`;
  const over = draft > value;
  const left = Math.max(0, value - draft);
  return (
    <svg className={cx("block w-full overflow-visible", className)} height={14} role="img" aria-label={label}>
      <rect y={4} width="100%" height={6} className="fill-line" />
      <rect y={4} width={part(left)} height={6} className="fill-me" />
      {draft > 0 ? (
        <rect
          x={part(left)}
          y={1}
          width={part(Math.min(draft, value))}
          height={12}
          className={cx("fill-panel", over ? "stroke-ochre" : "stroke-me")}
          strokeWidth={over ? 2 : 1.2}
          strokeDasharray="3 2"
        />
      ) : null}
    </svg>
  );
}
