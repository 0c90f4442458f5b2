// A straight scale from 0 to 100: its stretches, where we stand, how sure that is, and where we stood before. As wide as its place.
import { useId } from "react";
import { cx } from "./cx";
import { placeTicks, type RulerTick } from "./ticks";

export interface RulerBand {
  /** Upper end, 0 to 100; a band begins where the one before it ends. */
  to: number;
  kind: "hatched" | "shaded" | "plain";
}

export interface RulerProps {
  /** The reading in words ("57 of 100, between 50 and 64"). */
  label: string;
  bands: readonly RulerBand[];
  value?: number;
  /** How far the reading may be off. */
  range?: readonly [number, number];
  past?: readonly RulerTick[];
  low?: string;
  high?: string;
  className?: string;
}

const pc = (v: number) => `${Math.max(0, Math.min(100, v))}%`;

export function Ruler({ label, bands, value, range, past = [], low, high, className }: RulerProps) {
  const hatch = useId();
  const top = low || high ? 18 : 6;
  const bar = top + 9;
  const height = bar + 14 + (past.length ? 16 : 0);
  return (
    <svg
      className={cx("block w-full overflow-visible font-sans", className)}
      height={height}
      role="img"
      aria-label={label}
    >
      <defs>
        <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0,.5H6" className="stroke-ink-2" strokeWidth={1.1} strokeOpacity={0.7} />
        </pattern>
      </defs>
      {low ? (
        <text x={0} y={12} className="fill-ink text-label font-semibold">
          {low}
        </text>
      ) : null}
      {high ? (
        <text x="100%" y={12} textAnchor="end" className="fill-ink text-label font-semibold">
          {high}
        </text>
      ) : null}
      {bands.map((b, i) => {
        const from = bands[i - 1]?.to ?? 0;
        const box = { x: pc(from), y: bar, width: pc(b.to - from), height: 8 };
        return (
          <g key={b.to}>
            <rect
              {...box}
              className={b.kind === "shaded" ? "fill-line stroke-ink-2" : "fill-land stroke-ink-2"}
              strokeWidth={0.8}
            />
            {b.kind === "hatched" ? <rect {...box} fill={`url(#${hatch})`} /> : null}
          </g>
        );
      })}
      {placeTicks(past).map((t) => (
        <svg key={t.label + t.at} x={pc(t.at)} y={bar + 10} className="overflow-visible" aria-hidden="true">
          <path d="M0,0v5" className="stroke-ink-3" strokeWidth={1.2} />
          {t.shown ? (
            <text
              x={t.anchor === "end" ? 2 : t.anchor === "start" ? -2 : 0}
              y={17}
              textAnchor={t.anchor}
              className="fill-ink-2 text-label"
            >
              {t.label}
            </text>
          ) : null}
        </svg>
      ))}
      {range ? (
        <rect
          x={pc(range[0])}
          y={bar - 5}
          width={pc(range[1] - range[0])}
          height={18}
          className="fill-ochre/20 stroke-ochre"
          strokeDasharray="3 2"
        />
      ) : null}
      {value === undefined ? null : (
        <svg x={pc(value)} y={bar - 13} className="overflow-visible">
          <path d="M0,11l-7.5,-11h15Z" className="fill-ink" />
          <path d="M0,9V26" className="stroke-ink" strokeWidth={2} />
        </svg>
      )}
    </svg>
  );
}
