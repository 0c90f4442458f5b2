// How far the game is: one cell a turn, a little air between the years, the current one tall.
import { cx } from "./cx";

export interface QuarterRibbonProps {
  turns: number;
  /** The current turn, from 0. Equal to `turns` when the game is over. */
  current: number;
  /** Turns in a year: 4 for quarters, 2 for half-years. */
  group?: number;
  /** "Quarter 5 of 12". */
  label: string;
  width?: number;
  className?: string;
}

export function QuarterRibbon({
  turns,
  current,
  group = 4,
  label,
  width = 136,
  className,
}: QuarterRibbonProps) {
  const gaps = Math.ceil(turns / group) - 1;
  const step = (width - gaps * 2) / turns;
  return (
    <svg
      className={cx("block", className)}
      width={width}
      height={13}
      viewBox={`0 0 ${width} 13`}
      role="img"
      aria-label={label}
    >
      {Array.from({ length: turns }, (_, i) => {
        const now = i === current;
        const past = i < current;
        return (
          <rect
            key={i}
            x={Math.round((i * step + Math.floor(i / group) * 2 + 0.5) * 10) / 10}
            y={now ? 1 : 4.5}
            width={Math.round((step - 2) * 10) / 10}
            height={now ? 11 : 5}
            className={now ? "fill-ink" : past ? "fill-ink-3" : "fill-none stroke-edge"}
            strokeWidth={0.9}
          />
        );
      })}
    </svg>
  );
}
