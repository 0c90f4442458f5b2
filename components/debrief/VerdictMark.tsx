// The mark of a verdict, one grammar: fill says whether it was open, an eye that sight and truth differed, hatching that we do not know, a
// check that it was taken. Role colour is never needed to read it.
"use client";
import { useId } from "react";
import type { Verdict } from "../../server/debrief/analysis/result";

const W = 40;
const H = 16;
const EYE = "M13 8Q20 2.5 27 8 20 13.5 13 8M22 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z";

export function VerdictMark({ verdict, taken }: { verdict: Verdict; taken?: boolean }) {
  const id = useId();
  const filled = verdict === "visible" || verdict === "hidden";
  const stroke = filled ? "stroke-me-on" : "stroke-me";
  return (
    <svg aria-hidden="true" width={W} height={H} viewBox={`0 0 ${W} ${H}`} className="block overflow-visible">
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0v5" className="stroke-me" strokeWidth={1.6} />
      </pattern>
      <rect
        x={0.75}
        y={0.75}
        width={W - 1.5}
        height={H - 1.5}
        rx={1.5}
        strokeWidth={1.2}
        className={filled ? "fill-me stroke-me" : "stroke-me"}
        {...(filled ? {} : { fill: verdict === "unknown" ? `url(#${id})` : "none" })}
      />
      {taken ? (
        <path d="M15 8.5l3.4 3.2L25 4.6" className={`fill-none ${stroke}`} strokeWidth={2} />
      ) : verdict === "hidden" || verdict === "looked_open" ? (
        <path d={EYE} className={`fill-none ${stroke}`} strokeWidth={1.3} />
      ) : null}
      {!taken && verdict === "hidden" ? <path d="M14 13l12-10" className={stroke} strokeWidth={1.3} /> : null}
    </svg>
  );
}
