// The map as a list: the same zones, the same words, for readers who do better without a picture.
"use client";
import { cx } from "../ui/cx";
import { Token } from "../ui/Token";
import { useRoving } from "../ui/useRoving";
import { inReadingOrder } from "./map";
import type { BoardZone } from "./types";

export interface ZoneListProps {
  label: string;
  zones: readonly BoardZone[];
  selected?: string | undefined;
  selectable?: ReadonlySet<string> | undefined;
  onZone?: ((id: string) => void) | undefined;
  onRefused?: ((id: string | undefined) => void) | undefined;
  className?: string;
}

export function ZoneList({
  label,
  zones,
  selected,
  selectable,
  onZone,
  onRefused,
  className,
}: ZoneListProps) {
  const rows = useRoving<HTMLOListElement>("button");
  return (
    <ol aria-label={label} className={cx("list-none", className)} {...rows}>
      {inReadingOrder(zones).map((z) => {
        const free = !selectable || selectable.has(z.id);
        const row = (
          <>
            <span className="min-w-0">
              <span className={cx("font-semibold", !free && "text-ink-2")}>{z.name}</span>
              {z.sub ? <span className="ml-1.5 intent text-ink-2">{z.sub}</span> : null}
              <span className="block text-note text-ink-2">{z.spoken}</span>
            </span>
            <span className="flex shrink-0 flex-wrap items-center justify-end gap-1">
              {z.tokens.map((t) => (
                <Token
                  key={t.id}
                  side={t.side}
                  size={20}
                  label={t.label}
                  hidden={t.hidden ?? false}
                  {...(t.letters ? { letters: t.letters } : {})}
                  state={t.mark === "suspected" ? "suspected" : t.mark === "faint" ? "faint" : "filled"}
                />
              ))}
              {z.flags?.map((f) => (
                <span
                  key={f.n}
                  aria-hidden="true"
                  className={cx(
                    "grid size-5 place-items-center text-note font-semibold text-panel",
                    f.editing ? "bg-ochre" : "bg-ink",
                  )}
                >
                  {f.n}
                </span>
              ))}
              {z.value ? (
                <span className="figures min-w-8 text-right font-display text-head">{z.value}</span>
              ) : null}
            </span>
          </>
        );
        const look = cx(
          "hair-b grid w-full grid-cols-[1fr_auto] items-center gap-3 px-4.5 py-2 text-left max-md:min-h-11",
          selected === z.id && "bar-ink bg-land",
        );
        return (
          <li key={z.id}>
            {onZone ? (
              <button
                type="button"
                className={cx(look, "ring-inside", free ? "hover:bg-land" : "text-ink-2")}
                aria-pressed={selected === z.id}
                aria-disabled={free ? undefined : true}
                onClick={() => (free ? onZone(z.id) : onRefused?.(z.id))}
                onFocus={() => onRefused?.(free ? undefined : z.id)}
              >
                {row}
              </button>
            ) : (
              <div className={look}>{row}</div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
