// A gain in points of the score as a mark with its 95 % interval, over the line from which a gain counts.
import type { Gain } from "../../server/debrief/analysis/result";
import { cx } from "../ui";

/** Points of the score that a whisker's height shows. */
const SCALE = 30;
const TALL = 44;
const y = (n: number): number => TALL - (Math.max(-5, Math.min(n, SCALE)) + 5) * (TALL / (SCALE + 5));

export interface WhiskerProps {
  gain: Gain;
  /** A gain counts from here on; absent where none is counted. */
  margin?: number | undefined;
  mark: "filled" | "outline" | "line";
}

/** Says nothing by itself: the figure stands beside it. */
export function Whisker({ gain, margin, mark }: WhiskerProps) {
  return (
    <svg aria-hidden="true" width={14} height={TALL} className="block overflow-visible">
      {margin === undefined ? null : (
        <path d={`M-6 ${y(margin)}h26`} className="stroke-ink-3" strokeWidth={0.8} strokeDasharray="1.5 2" />
      )}
      {mark === "line" ? (
        <path d={`M2 ${y(gain.mean)}h10`} className="stroke-ink" strokeWidth={1.4} />
      ) : (
        <>
          <path
            d={`M7 ${y(gain.high)}V${y(gain.low)}M4 ${y(gain.high)}h6M4 ${y(gain.low)}h6`}
            className="fill-none stroke-ink"
            strokeWidth={1.2}
          />
          <circle
            cx={7}
            cy={y(gain.mean)}
            r={3}
            strokeWidth={1.2}
            className={cx("stroke-ink", mark === "filled" ? "fill-ink" : "fill-panel")}
          />
        </>
      )}
    </svg>
  );
}
