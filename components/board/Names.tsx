// Names on the map: zones in capitals, countries in spaced serif, towns. All sized in pixels of the screen.
import { memo } from "react";
import { MAP, mapZone } from "./map";
import type { BoardZone } from "./types";
import { wrapName } from "./wrap";

const sizeFor = (wrap: number) => (wrap < 10 ? 11 : wrap < 14 ? 12 : 13);
/** Average width of a spaced capital, as a part of its size. */
const CAPITAL = 0.76;

export const Countries = memo(function Countries({ names }: { names: Record<string, string> }) {
  return (
    <g aria-hidden="true">
      {MAP.countries.map((c) =>
        names[c.id] ? (
          <g key={c.id} transform={`translate(${c.at.join(",")})`}>
            <text className="board-px country-name">{names[c.id]}</text>
          </g>
        ) : null,
      )}
    </g>
  );
});

export const Towns = memo(function Towns({ names }: { names: Record<string, string> | undefined }) {
  return (
    <g aria-hidden="true">
      {MAP.towns.map((t) => (
        <g key={t.name} transform={`translate(${t.at.join(",")})`} className={`town town-${t.rank}`}>
          <g className="board-px">
            {t.rank === 1 ? (
              <path d="M-3.5,-3.5h7v7h-7Z" className="fill-land stroke-ink" strokeWidth={1.2} />
            ) : (
              <circle r={t.rank === 2 ? 3.2 : 2.1} className={t.rank === 2 ? "fill-land stroke-ink" : "fill-land stroke-ink-2"} strokeWidth={1} />
            )}
            {t.rank < 3 ? <circle r={1.2} className="fill-ink" /> : null}
            <text
              className={t.rank === 1 ? "halo font-semibold" : t.rank === 2 ? "halo font-medium" : "halo fill-ink-2"}
              fontSize={t.rank === 1 ? 13 : 12}
              x={t.dx * 0.72}
              y={t.dy * 0.72}
              textAnchor={t.anchor}
            >
              {names?.[t.name] ?? t.name}
            </text>
          </g>
        </g>
      ))}
    </g>
  );
});

export const ZoneNames = memo(function ZoneNames({ zones }: { zones: readonly BoardZone[] }) {
  return (
    <g aria-hidden="true">
      {zones.map((z) => {
        const at = mapZone(z.id);
        if (!at) return null;
        const size = sizeFor(at.wrap);
        const lines = wrapName(z.name, at.wrap);
        const widest = Math.max(...lines.map((l) => l.length)) * size * CAPITAL;
        const below = lines.length * size * 1.1;
        return (
          <g key={z.id} transform={`translate(${at.name.join(",")})`}>
            {/* data-room and data-width tell useMapView when the name does not fit. */}
            <g className="board-px" data-room={at.box[2]} data-width={Math.round(widest)}>
              {lines.map((l, i) => (
                <text key={l} className="halo zone-name" fontSize={size} y={i * size * 1.1}>
                  {l}
                </text>
              ))}
              {z.value ? (
                <text className="halo zone-value figures" y={below + 5}>
                  {z.value}
                </text>
              ) : z.sub ? (
                <text className="halo zone-sub" y={below + 1}>
                  {z.sub}
                </text>
              ) : null}
            </g>
          </g>
        );
      })}
    </g>
  );
});

/** Numbered flags of the orders written here: they stand on the zone's name, the one being edited in ochre. */
export const Flags = memo(function Flags({ zones }: { zones: readonly BoardZone[] }) {
  return (
    <g aria-hidden="true">
      {zones.map((z) => {
        const at = mapZone(z.id);
        const flags = z.flags ?? [];
        if (!at || flags.length === 0) return null;
        const top = -sizeFor(at.wrap) - 1;
        return (
          <g key={z.id} transform={`translate(${at.name.join(",")})`}>
            <g className="board-px">
              {flags.map((f, i) => (
                <g key={f.n} transform={`translate(${(i - (flags.length - 1) / 2) * 21},${top})`}>
                  <path d="M0,0V-5" className="stroke-ink" strokeWidth={1.6} />
                  <rect x={-9} y={-21} width={18} height={16} className={f.editing ? "fill-ochre stroke-panel" : "fill-ink stroke-panel"} strokeWidth={1.2} />
                  <text y={-9} textAnchor="middle" fontSize={12} className="fill-panel font-semibold">
                    {f.n}
                  </text>
                </g>
              ))}
            </g>
          </g>
        );
      })}
    </g>
  );
});
