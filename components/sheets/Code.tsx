// A code to scan: the address of a link as squares, black on white in every theme, since a camera reads no other.
import { useMemo } from "react";
import { encode } from "uqr";

/** Squares of white that a reader wants around it. */
const BORDER = 3;

export interface CodeProps {
  text: string;
  /** Spoken in its place. */
  label: string;
  className?: string;
}

export function Code({ text, label, className }: CodeProps) {
  const { size, d } = useMemo(() => {
    const code = encode(text, { ecc: "M", border: BORDER });
    const cells = code.data.flatMap((row, y) =>
      row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
    );
    return { size: code.size, d: cells.join("") };
  }, [text]);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={className}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="#000" />
    </svg>
  );
}
