// The printed sheet: land, relief, rivers, roads and borders. Drawn once; nothing on it depends on the game.
import { memo } from "react";
import { ABROAD, MAP } from "./map";

const fixed = { vectorEffect: "non-scaling-stroke", fill: "none", strokeLinejoin: "round" } as const;

/** Below the washes. */
export const Land = memo(function Land() {
  return (
    <g aria-hidden="true">
      <rect x={-2400} y={-2400} width={6400} height={6400} className="fill-beyond" />
      {MAP.zones.map((z) => (
        <path key={z.id} d={z.d} className="fill-land" fillOpacity={ABROAD.has(z.id) ? 0.62 : 1} />
      ))}
    </g>
  );
});

/** Above the washes, below the fog. */
export const Relief = memo(function Relief() {
  const r = MAP.relief;
  return (
    <g aria-hidden="true" fill="none" strokeLinecap="round">
      <path d={r.stones} className="stroke-stipple" strokeWidth={1.7} strokeOpacity={0.6} />
      <path d={r.dunes} className="stroke-stipple" strokeWidth={1.1} strokeOpacity={0.8} />
      <path d={r.hills} className="stroke-ink-3" strokeWidth={0.95} strokeOpacity={0.7} />
      <path d={r.marsh} className="stroke-water" strokeWidth={0.9} strokeOpacity={0.8} />
      <path d={r.cliff} className="stroke-ink-3" strokeWidth={1.3} />
      <path d={r.cliffFall} className="stroke-ink-3" strokeWidth={0.9} strokeOpacity={0.75} />
    </g>
  );
});

/** Above the fog: what one finds one's way by. */
export const Lines = memo(function Lines({ id, mini }: { id: string; mini: boolean }) {
  return (
    <g aria-hidden="true" fill="none">
      <g clipPath={`url(#${id}mali)`} className="stroke-glow" strokeLinejoin="round">
        <path d={MAP.outline} vectorEffect="non-scaling-stroke" strokeWidth={20} strokeOpacity={0.13} />
        <path d={MAP.outline} vectorEffect="non-scaling-stroke" strokeWidth={9} strokeOpacity={0.22} />
      </g>
      <path
        d={MAP.neighbours}
        {...fixed}
        className="stroke-edge"
        strokeWidth={0.8}
        strokeDasharray={mini ? undefined : "7 2.5 1.5 2.5"}
      />
      {mini ? null : (
        <>
          <path d={MAP.streams} {...fixed} className="stroke-water" strokeWidth={0.9} strokeOpacity={0.7} />
          <path d={MAP.roads} {...fixed} className="stroke-road" strokeWidth={1} strokeOpacity={0.75} />
          <path
            d={MAP.threeBorders}
            {...fixed}
            className="stroke-ochre"
            strokeWidth={1.3}
            strokeDasharray="6 4"
            strokeOpacity={0.9}
          />
        </>
      )}
      <path d={MAP.niger} {...fixed} className="stroke-land" strokeWidth={4} strokeOpacity={0.55} />
      <path d={MAP.niger} {...fixed} className="stroke-water" strokeWidth={mini ? 1.3 : 2.1} />
      <path
        d={MAP.inner}
        {...fixed}
        className="stroke-ink-2"
        strokeWidth={0.8}
        strokeOpacity={mini ? 0.6 : 0.9}
        strokeDasharray={mini ? undefined : "4.5 2 1 2"}
      />
      <path d={MAP.border} {...fixed} className="stroke-border" strokeWidth={1.3} />
    </g>
  );
});

/** One shape, not the union of twelve: clipping is the dearest thing on the sheet. */
export const MaliClip = memo(function MaliClip({ id }: { id: string }) {
  return (
    <clipPath id={`${id}mali`}>
      <path d={MAP.outline} />
    </clipPath>
  );
});
