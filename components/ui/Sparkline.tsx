// The course of a track over the game so far, with its threshold and how sure we are. Decoration beside a figure: the ledger holds the numbers.
import { cx } from "./cx";

export interface SparklineProps {
  /** One value per turn; null where nothing is known. */
  values: readonly (number | null)[];
  /** Low and high estimate per turn. */
  band?: readonly (readonly [number, number] | null)[];
  /** All turns of the game, so that the line has room to grow. */
  turns?: number;
  /** Longer tick every so many turns. */
  group?: number;
  min?: number;
  max?: number;
  threshold?: number;
  thresholdLabel?: string;
  /** Counts are bars, tracks are lines. */
  bars?: boolean;
  width?: number;
  height?: number;
  /** Given, the picture is announced; left out, it is decoration. */
  label?: string;
  className?: string;
}

const round = (v: number) => Math.round(v * 10) / 10;

export function Sparkline(props: SparklineProps) {
  const {
    values,
    band,
    turns = 12,
    group = 4,
    threshold,
    thresholdLabel,
    bars,
    width = 176,
    height = 32,
    label,
    className,
  } = props;
  const known = [...values, ...(band ?? []).flatMap((b) => b ?? []), threshold ?? null].filter(
    (v) => v !== null,
  );
  const low = props.min ?? (bars ? 0 : Math.min(...known) - 3);
  const high = props.max ?? Math.max(...known) + 3;
  const x = (i: number) => round(3 + (i * (width - 6)) / Math.max(1, turns - 1));
  const y = (v: number) => round(height - 4 - ((v - low) / (high - low || 1)) * (height - 8));
  const points = values.flatMap((v, i) => (v === null ? [] : [{ i, x: x(i), y: y(v) }]));
  const last = points.at(-1);
  const edges = (band ?? []).flatMap((b, i) => (b ? [{ x: x(i), low: y(b[0]), high: y(b[1]) }] : []));
  const lineY = threshold === undefined ? null : y(threshold);
  return (
    <svg
      className={cx("block overflow-visible", className)}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
    >
      <path
        className="stroke-edge"
        strokeWidth={0.9}
        d={Array.from(
          { length: turns },
          (_, i) => `M${x(i)},${height - 0.5}v${i % group === 0 ? -4 : -2}`,
        ).join("")}
      />
      {lineY === null ? null : (
        <path d={`M0,${lineY}H${width}`} className="stroke-ink-3" strokeWidth={0.9} strokeDasharray="2 2.5" />
      )}
      {lineY !== null && thresholdLabel ? (
        <text
          x={width}
          y={lineY < 13 ? lineY + 11 : lineY - 3.5}
          textAnchor="end"
          className="fill-ink-3 font-sans text-caption"
        >
          {thresholdLabel}
        </text>
      ) : null}
      {edges.length > 1 ? (
        <path
          className="fill-ink-3/25"
          d={`M${edges.map((e) => `${e.x},${e.high}`).join("L")}L${[...edges]
            .reverse()
            .map((e) => `${e.x},${e.low}`)
            .join("L")}Z`}
        />
      ) : null}
      {bars ? (
        points.map((p) => (
          <rect
            key={p.i}
            x={p.x - 2.5}
            y={p.y}
            width={5}
            height={round(Math.max(0, height - 4 - p.y))}
            className={p === last ? "fill-ink" : "fill-edge"}
          />
        ))
      ) : (
        <>
          <path
            d={points.length > 1 ? `M${points.map((p) => `${p.x},${p.y}`).join("L")}` : ""}
            className="fill-none stroke-ink"
            strokeWidth={1.6}
            strokeLinejoin="round"
          />
          {last ? <circle cx={last.x} cy={last.y} r={2.7} className="fill-ochre" /> : null}
        </>
      )}
    </svg>
  );
}
