// A change: a triangle for the way it went and the amount. Never coloured: up is not good, down is not bad.
import { cx } from "./cx";
import { figure } from "./number";

export interface DeltaProps {
  value: number;
  /** Text for no change; nothing is shown without it. */
  none?: string;
  /** The change in words, for screen readers ("up 4 since 2020 Q4"). */
  spoken?: string;
  unit?: string;
  locale?: string;
  digits?: number;
  className?: string;
}

export function Delta({ value, none, spoken, unit = "", locale, digits, className }: DeltaProps) {
  const shown = value === 0 ? (none ?? "") : figure(Math.abs(value), locale, digits) + unit;
  if (!shown) return null;
  return (
    <span
      className={cx(
        "figures inline-flex items-center gap-[3px] text-note font-medium whitespace-nowrap text-ink-2",
        className,
      )}
    >
      {spoken ? <span className="sr-only">{spoken}</span> : null}
      <span aria-hidden={spoken ? true : undefined} className="inline-flex items-center gap-[3px]">
        {value === 0 ? null : (
          <svg width="8" height="8" viewBox="0 0 10 10" aria-hidden="true">
            <path d={value > 0 ? "M5 1 9.4 9H.6Z" : "M5 9 .6 1h8.8Z"} fill="currentColor" />
          </svg>
        )}
        {shown}
      </span>
    </span>
  );
}
