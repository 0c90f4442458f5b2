// Names on the map: zones in capitals, countries in spaced serif, towns. All sized in pixels of the screen.
import { memo } from "react";
import { MAP, type MapTown, mapZone } from "./map";
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
          <g
            key={c.id}
            transform={`translate(${c.at.join(",")})`}
            data-country={[...c.at, Math.round((names[c.id]?.length ?? 0) * 7.4)].join(" ")}
          >
            <text className="board-px country-name">{names[c.id]}</text>
          </g>
        ) : null,
      )}
    </g>
  );
});

function label(t: MapTown, name: string): string {
  const width = name.length * 6.2;
  const left = t.dx * 0.72 + (t.anchor === "end" ? -width : t.anchor === "middle" ? -width / 2 : 0);
  const base = t.dy * 0.72;
  return [
    ...t.at,
    Math.min(left, -4),
    Math.min(base - 9, -4),
    Math.max(left + width, 4),
    Math.max(base + 2, 4),
  ]
    .map(Math.round)
    .join(" ");
}

export const Towns = memo(function Towns({ names }: { names: Record<string, string> | undefined }) {
  return (
    <g aria-hidden="true">
      {MAP.towns.map((t) => (
        <g
          key={t.name}
          transform={`translate(${t.at.join(",")})`}
          className={`town town-${t.rank}`}
          data-label={label(t, names?.[t.name] ?? t.name)}
          data-weight={-t.rank}
        >
          <g className="board-px">
            {t.rank === 1 ? (
              <path d="M-3.5,-3.5h7v7h-7Z" className="fill-land stroke-ink" strokeWidth={1.2} />
            ) : (
              <circle
                r={t.rank === 2 ? 3.2 : 2.1}
                className={t.rank === 2 ? "fill-land stroke-ink" : "fill-land stroke-ink-2"}
                strokeWidth={1}
              />
            )}
            {t.rank < 3 ? <circle r={1.2} className="fill-ink" /> : null}
            <text
              className={
                t.rank === 1 ? "halo font-semibold" : t.rank === 2 ? "halo font-medium" : "halo fill-ink-2"
              }
              fontSize={t.rank === 1 ? 14 : 12}
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

/** Where the second line of a zone's name lies; it is the first to step back. */
const subBox = (at: readonly [number, number], sub: string, below: number): string =>
  [...at, -sub.length * 2.8, below - 8, sub.length * 2.8, below + 4].map(Math.round).join(" ");

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
          <g key={z.id} transform={`translate(${at.name.join(",")})`} data-name={z.id}>
            {/* What useMapView needs to hide a name that would run into another one. */}
            <g
              className="board-px"
              data-label={[...at.name, -widest / 2, -size * 0.8, widest / 2, below - size * 0.95]
                .map(Math.round)
                .join(" ")}
              data-weight={at.box[2] * at.box[3] + 1e7}
              data-size={size}
              data-flags={z.flags?.length || undefined}
            >
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
                <text className="halo zone-sub" y={below + 1} data-sub={subBox(at.name, z.sub, below)}>
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
          <g key={z.id} transform={`translate(${at.name.join(",")})`} data-flag={z.id}>
            <g className="board-token-px">
              {flags.map((f, i) => (
                <g key={f.n} transform={`translate(${(i - (flags.length - 1) / 2) * 21},${top})`}>
                  <path d="M0,0V-5" className="stroke-ink" strokeWidth={1.6} />
                  <rect
                    x={-9}
                    y={-21}
                    width={18}
                    height={16}
                    className={f.editing ? "fill-ochre stroke-panel" : "fill-ink stroke-panel"}
                    strokeWidth={1.2}
                  />
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
