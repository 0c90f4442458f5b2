// The three places off the ground: the home front, the street, the neighbours. They stand on empty Mauritania; where the map says little
// by itself, with a word each and the rest under the pointer.
import { cx } from "../ui/cx";
import { Token } from "../ui/Token";
import type { BoardPlate } from "./types";

export interface PlatesProps {
  plates: readonly BoardPlate[];
  onPlate?: ((id: string) => void) | undefined;
  /** Side by side in a row that scrolls. */
  strip?: boolean;
  className?: string;
}

/** The names with a word each; whoever listens hears the whole line. */
export function PlateWords({ plates, className }: Pick<PlatesProps, "plates" | "className">) {
  if (plates.length === 0) return null;
  return (
    <ul className={cx("list-none", className)}>
      {plates.map((p) => (
        <li key={p.id} title={p.line} className="double-rule bg-panel px-2.5 py-1.5 leading-tight">
          <span className="block font-display font-[560]">{p.title}</span>
          <span aria-hidden="true" className="block text-ink-2">
            {p.word}
          </span>
          <span className="sr-only">{p.line}</span>
        </li>
      ))}
    </ul>
  );
}

export function Plates({ plates, onPlate, strip, className }: PlatesProps) {
  if (plates.length === 0) return null;
  return (
    // A strip that holds no buttons must itself be reachable to be scrolled.
    <ul className={cx("list-none", className)} tabIndex={strip && !onPlate ? 0 : undefined}>
      {plates.map((p) => {
        const inside = (
          <>
            <span className="min-w-0">
              <span className="block font-display text-[0.90625rem] leading-tight font-[560]">{p.title}</span>
              <span className="mt-0.5 block text-label leading-tight text-ink-2">{p.line}</span>
            </span>
            {p.token ? (
              <Token
                side={p.token.side}
                size={21}
                label={p.token.label}
                hidden={p.token.hidden ?? false}
                state={
                  p.token.mark === "suspected" ? "suspected" : p.token.mark === "faint" ? "faint" : "filled"
                }
              />
            ) : null}
          </>
        );
        const look =
          "double-rule flex w-full items-center justify-between gap-2 bg-panel px-3 py-2 text-left";
        return (
          <li key={p.id} className={strip ? "flex min-w-66 flex-1" : undefined}>
            {onPlate ? (
              <button
                type="button"
                onClick={() => onPlate(p.id)}
                className={cx(
                  look,
                  "hover:bg-land focus-visible:outline-[2.5px] focus-visible:outline-offset-2 focus-visible:outline-ochre",
                )}
              >
                {inside}
              </button>
            ) : (
              <div className={look}>{inside}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
