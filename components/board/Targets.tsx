// Every zone as a button: its area is the target, its summary is spoken, arrows walk to the neighbours.
import { type KeyboardEvent, useState } from "react";
import { mapZone } from "./map";
import type { BoardZone } from "./types";
import { isArrow, neighbourTowards } from "./walk";

export interface TargetsProps {
  id: string;
  zones: readonly BoardZone[];
  selected: string | undefined;
  selectable: ReadonlySet<string> | undefined;
  onZone?: ((id: string) => void) | undefined;
  onRefused?: ((id: string | undefined) => void) | undefined;
  /** A zone was come to by the keyboard, or left. */
  onAbout?: ((id: string | undefined) => void) | undefined;
  /** Bring a zone into sight. */
  onReach(id: string): void;
}

export function Targets({
  id,
  zones,
  selected,
  selectable,
  onZone,
  onReach,
  onRefused,
  onAbout,
}: TargetsProps) {
  // One stop for the Tab key: the last zone visited, the selected one, or the first.
  const [last, setLast] = useState<string>();
  const shown = new Set(zones.map((z) => z.id));
  const stop = [last, selected, zones[0]?.id].find((z) => z !== undefined && shown.has(z));
  const free = (zone: string) => !selectable || selectable.has(zone);
  const pick = (zone: string) => {
    if (free(zone)) onZone?.(zone);
    else onRefused?.(zone);
  };
  const go = (to: string | undefined) => {
    if (to) document.getElementById(`${id}zone-${to}`)?.focus();
  };
  const onKey = (e: KeyboardEvent, zone: string) => {
    if (e.key === "Enter" || e.key === " ") {
      e.preventDefault();
      pick(zone);
    } else if (isArrow(e.key)) {
      e.preventDefault();
      go(neighbourTowards(zone, e.key, shown));
    } else if (e.key === "Home" || e.key === "End") {
      e.preventDefault();
      go(zones.at(e.key === "Home" ? 0 : -1)?.id);
    }
  };
  return (
    <g>
      {zones.map((z) => {
        const d = mapZone(z.id)?.d;
        if (!d) return null;
        return (
          <g key={z.id}>
            <path
              id={`${id}zone-${z.id}`}
              d={d}
              className="zone-target"
              role="button"
              aria-label={z.spoken}
              aria-pressed={selected === z.id}
              aria-disabled={free(z.id) ? undefined : true}
              tabIndex={stop === z.id ? 0 : -1}
              onClick={() => pick(z.id)}
              onPointerEnter={() => {
                if (!free(z.id)) onRefused?.(z.id);
              }}
              onPointerLeave={() => {
                if (!free(z.id)) onRefused?.(undefined);
              }}
              onBlur={() => {
                onRefused?.(undefined);
                onAbout?.(undefined);
              }}
              onKeyDown={(e) => onKey(e, z.id)}
              onFocus={(e) => {
                setLast(z.id);
                if (!free(z.id)) onRefused?.(z.id);
                if (!e.currentTarget.matches(":focus-visible")) return;
                onReach(z.id);
                onAbout?.(z.id);
              }}
            >
              {/* what stands here, to the eye that rests on it */}
              <title>{z.spoken}</title>
            </path>
            <path d={d} className="zone-ring" />
          </g>
        );
      })}
    </g>
  );
}
