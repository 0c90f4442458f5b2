// Who holds what, how well it is known, and the densities of a value layer.
import { memo } from "react";
import { mapZone } from "./map";
import type { BoardZone } from "./types";
import { pair, plain, WASH_FILL, WASH_STROKE } from "./wash";

/** Never so dark that ink on it falls below 4.5:1. */
export const SHADE = [0, 0.07, 0.14, 0.22, 0.3] as const;

export const Washes = memo(function Washes({ id, zones }: { id: string; zones: readonly BoardZone[] }) {
  return (
    <g aria-hidden="true">
      {zones.map((z) => {
        const d = mapZone(z.id)?.d;
        if (!d) return null;
        if (z.shade !== undefined)
          return <path key={z.id} d={d} className="fill-ink" fillOpacity={SHADE[z.shade]} />;
        const both = pair(z);
        if (both) return <path key={z.id} d={d} fill={`url(#${id}${both.join("-")})`} />;
        const wash = plain(z.wash);
        if (!wash) return null;
        return (
          <g key={z.id}>
            <path d={d} className={`wash ${WASH_FILL[wash]}`} />
            <path d={d} fill={`url(#${id}${wash})`} />
          </g>
        );
      })}
    </g>
  );
});

/** Paper instead of land where nothing is known, a thin veil where the report is old. */
export const FogOver = memo(function FogOver({ id, zones }: { id: string; zones: readonly BoardZone[] }) {
  return (
    <g aria-hidden="true">
      {zones.map((z) => {
        const d = mapZone(z.id)?.d;
        if (!d || z.fog === "seen") return null;
        return (
          <g key={z.id}>
            <path d={d} className="fill-beyond" fillOpacity={z.fog === "unknown" ? 0.72 : 0.35} />
            <path d={d} fill={`url(#${id}${z.fog})`} />
          </g>
        );
      })}
    </g>
  );
});

/** Influence without control: dashes just inside the border. Several sides take turns along it. */
export const Influence = memo(function Influence({ id, zones }: { id: string; zones: readonly BoardZone[] }) {
  return (
    <g aria-hidden="true" fill="none">
      {zones.map((z) => {
        const d = mapZone(z.id)?.d;
        const sides = z.influence ?? [];
        if (!d || sides.length === 0) return null;
        return (
          <g key={z.id} clipPath={`url(#${id}in-${z.id})`}>
            <clipPath id={`${id}in-${z.id}`}>
              <path d={d} />
            </clipPath>
            {sides.map((side, i) => (
              <path
                key={side}
                d={d}
                className={WASH_STROKE[side]}
                strokeWidth={4.5}
                vectorEffect="non-scaling-stroke"
                strokeDasharray={`7 ${5 + (sides.length - 1) * 12}`}
                strokeDashoffset={-i * 12}
              />
            ))}
          </g>
        );
      })}
    </g>
  );
});
