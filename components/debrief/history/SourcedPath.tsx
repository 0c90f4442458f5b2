// What a source tells of a figure, dashed, on the axis of a chart that is one unit wide a quarter.
import type { Sourced } from "./figures";

/** @param y the height at which a value stands */
export function SourcedPath({
  of: { from, to, value },
  turns,
  y,
}: {
  of: Sourced;
  turns: readonly number[];
  y(value: number): number;
}) {
  // A mean over more quarters than are shown goes to the edge.
  const end = turns.indexOf(to) + 1 || turns.length;
  return (
    <path
      d={`M${turns.indexOf(from)},${y(value)}H${end}`}
      vectorEffect="non-scaling-stroke"
      strokeWidth={1.8}
      strokeDasharray="5 4"
      className="fill-none stroke-ink-2"
    />
  );
}
