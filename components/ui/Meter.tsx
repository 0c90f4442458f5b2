// A share of a whole as a bar, or as a few steps (how sure, how far).
import { cx } from "./cx";

export interface MeterProps {
  label: string;
  value: number;
  max?: number;
  /** The value in words. */
  text?: string;
  /** Cells instead of a bar: for scales of words. */
  steps?: boolean;
  /** A mark to compare with (history, a goal). */
  tick?: number;
  tone?: "ink" | "me";
  className?: string;
}

export function Meter({ label, value, max = 100, text, steps, tick, tone = "ink", className }: MeterProps) {
  const fill = tone === "me" ? "fill-me" : "fill-ink";
  const part = (v: number) => `${Math.max(0, Math.min(100, (v / (max || 1)) * 100))}%`;
  return (
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={text}
      className={cx(steps ? "inline-block" : "w-full", className)}
    >
      {steps ? (
        <svg className="block" width={max * 11 - 2} height={9} aria-hidden="true">
          {Array.from({ length: max }, (_, i) => (
            <rect
              key={i}
              x={i * 11 + 0.5}
              y={0.5}
              width={8}
              height={8}
              className={i < value ? cx(fill, "stroke-ink") : "fill-none stroke-edge"}
            />
          ))}
        </svg>
      ) : (
        <svg
          className="block w-full overflow-visible"
          height={tick === undefined ? 6 : 14}
          aria-hidden="true"
        >
          <rect y={tick === undefined ? 0 : 4} width="100%" height={6} className="fill-line" />
          <rect y={tick === undefined ? 0 : 4} width={part(value)} height={6} className={fill} />
          {tick === undefined ? null : (
            <rect x={part(tick)} y={0} width={2} height={14} className="fill-ink" />
          )}
        </svg>
      )}
    </div>
  );
}
