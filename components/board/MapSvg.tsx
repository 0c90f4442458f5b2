// The layers in their order, from the paper up to the flags. Shared by the large board and the small ones.
"use client";
import { type ReactNode, type RefObject, useId } from "react";
import { Land, Lines, MaliClip, Relief } from "./Ground";
import { inReadingOrder, mapZone, THEATRE } from "./map";
import { Countries, Flags, Towns, ZoneNames } from "./Names";
import { Lit, Notes, Walks } from "./Overlay";
import { Patterns } from "./Patterns";
import { Targets } from "./Targets";
import { FewTokens, Tokens } from "./Tokens";
import type { BoardNote, BoardWalk, BoardZone } from "./types";
import { FogOver, Influence, Washes } from "./Washes";
import { pair } from "./wash";

export interface MapSvgProps {
  svgRef: RefObject<SVGSVGElement | null>;
  label: string;
  zones: readonly BoardZone[];
  selected?: string | undefined;
  selectable?: ReadonlySet<string> | undefined;
  onZone?: ((id: string) => void) | undefined;
  onReach(id: string): void;
  onRefused?: ((id: string | undefined) => void) | undefined;
  onAbout?: ((id: string | undefined) => void) | undefined;
  lit?: ReadonlySet<string> | undefined;
  notes?: readonly BoardNote[] | undefined;
  walks?: readonly BoardWalk[] | undefined;
  /** Can be moved and zoomed. */
  interactive: boolean;
  /** Small: no names, no roads, no buttons. */
  mini: boolean;
  countries?: Record<string, string> | undefined;
  towns?: Record<string, string> | undefined;
  spread: boolean;
  /** Order flags on a small map. */
  flags?: boolean;
  most: number;
  children?: ReactNode;
}

export function MapSvg({
  svgRef,
  label,
  zones: given,
  selected,
  selectable,
  onZone,
  onReach,
  onRefused,
  onAbout,
  lit,
  notes,
  walks,
  interactive,
  mini,
  countries,
  towns,
  spread,
  flags = false,
  most,
  children,
}: MapSvgProps) {
  // A colon in an id would have to be escaped in url().
  const id = `map${useId().replace(/[^\w-]/g, "")}-`;
  const zones = inReadingOrder(given);
  const pairs = [...new Set(zones.flatMap((z) => pair(z)?.join("-") ?? []))].sort().join(" ");
  const chosen = selected ? mapZone(selected)?.d : undefined;
  const buttons = !mini || onZone !== undefined;
  return (
    <svg
      ref={svgRef}
      className="board-map size-full"
      viewBox={THEATRE.join(" ")}
      preserveAspectRatio="xMidYMid meet"
      data-still={interactive ? undefined : ""}
      data-level={mini ? 0 : 2}
      role={buttons ? "group" : "img"}
      aria-label={label}
    >
      <defs>
        <Patterns id={id} pairs={pairs} />
        <MaliClip id={id} />
        <radialGradient id={`${id}vignette`} cx=".5" cy=".5" r=".72">
          <stop offset=".5" className="vignette-none" />
          <stop offset="1" className="vignette" />
        </radialGradient>
      </defs>
      <Land />
      <Washes id={id} zones={zones} />
      {mini ? null : <Relief />}
      <FogOver id={id} zones={zones} />
      <Lines id={id} mini={mini} />
      <Influence id={id} zones={zones} />
      <rect
        data-vignette=""
        x={0}
        y={0}
        width={1600}
        height={1500}
        fill={`url(#${id}vignette)`}
        pointerEvents="none"
        aria-hidden="true"
      />
      {selectable ? (
        <g aria-hidden="true">
          {zones.map((z) =>
            selectable?.has(z.id) ? null : (
              <path key={z.id} d={mapZone(z.id)?.d} className="fill-beyond" fillOpacity={0.74} />
            ),
          )}
        </g>
      ) : null}
      {lit?.size ? <Lit zones={lit} /> : null}
      {chosen ? (
        <g aria-hidden="true" fill="none" strokeLinejoin="round">
          <path d={chosen} className="stroke-panel" strokeWidth={6.5} vectorEffect="non-scaling-stroke" />
          <path d={chosen} className="stroke-ink" strokeWidth={3} vectorEffect="non-scaling-stroke" />
        </g>
      ) : null}
      {buttons ? (
        <Targets
          id={id}
          zones={zones}
          selected={selected}
          selectable={selectable}
          onZone={onZone}
          onReach={onReach}
          onRefused={onRefused}
          onAbout={onAbout}
        />
      ) : null}
      <g pointerEvents="none">
        {countries ? <Countries names={countries} /> : null}
        {mini ? null : <Towns names={towns} />}
        {walks?.length ? <Walks walks={walks} /> : null}
        {mini ? (
          <FewTokens zones={zones} spread={spread} most={most} />
        ) : (
          <Tokens
            zones={zones}
            onOver={(id) => onRefused?.(id && selectable && !selectable.has(id) ? id : undefined)}
            onZone={onZone && ((id) => (!selectable || selectable.has(id) ? onZone(id) : onRefused?.(id)))}
          />
        )}
        {/* over the pieces: what a zone is called must not be buried */}
        {mini ? null : <ZoneNames zones={zones} />}
        {mini && !flags ? null : <Flags zones={zones} />}
        {notes?.length ? <Notes notes={notes} /> : null}
      </g>
      {children}
    </svg>
  );
}
