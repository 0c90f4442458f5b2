// A small map without controls: on phones, beside a report, one for each view.
"use client";
import "./board.css";
import { cx } from "../ui/cx";
import { MapSvg } from "./MapSvg";
import { type Box, mapZone, THEATRE, WHOLE } from "./map";
import type { BoardZone } from "./types";
import { useMapView } from "./useMapView";

export interface BoardMiniProps {
  zones: BoardZone[];
  /** Spoken name of the picture. */
  label: string;
  /** Show this zone and its neighbours instead of the whole theatre. */
  focus?: string;
  whole?: boolean;
  selected?: string;
  selectable?: ReadonlySet<string>;
  onZone?(id: string): void;
  /** Pieces to a zone. */
  most?: number;
  className?: string;
}

/** A zone with what surrounds it. */
function around(id: string | undefined): Box | undefined {
  const box = id ? mapZone(id)?.box : undefined;
  if (!box) return undefined;
  const [x, y, w, h] = box;
  const pad = Math.max(w, h) * 0.75;
  return [x - pad, y - pad * 0.7, w + 2 * pad, h + 1.4 * pad];
}

export function BoardMini({
  zones,
  label,
  focus,
  whole,
  selected,
  selectable,
  onZone,
  most,
  className,
}: BoardMiniProps) {
  const start = around(focus) ?? (whole ? WHOLE : THEATRE);
  const view = useMapView(start, false);
  return (
    <div className={cx("relative overflow-hidden bg-beyond", className)}>
      <MapSvg
        svgRef={view.ref}
        label={label}
        zones={zones}
        selected={selected}
        selectable={selectable}
        onZone={onZone}
        onReach={() => {}}
        interactive={false}
        mini
        spread
        flags={focus !== undefined}
        most={most ?? (focus ? 3 : 2)}
      />
    </div>
  );
}
