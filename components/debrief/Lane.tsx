// A lane of the timeline: its name, what stands in each quarter, and the edge at which it ends.
"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { cx } from "../ui";
import type { Choice } from "./Chosen";
import type { InQuarter } from "./Room";
import { useQuarterName } from "./useStopName";

/** The cell of one quarter, in every row of the timeline. */
export const CELL = "border-line border-l px-1 py-1.5 first:border-l-0";

/** Something small in a cell that is pressed to choose it. */
export const CHIP =
  "inline-flex size-6 items-center justify-center border border-transparent hover:border-edge aria-pressed:border-ochre aria-pressed:bg-panel max-md:size-9";

/** Where a row stands: below the quarters that have been opened. */
export interface RowPlace {
  going: InQuarter;
  turns: readonly number[];
  columns: React.CSSProperties;
  choice: Choice | undefined;
  choose(choice: Choice | undefined): void;
}

export interface LaneProps extends Pick<RowPlace, "going" | "turns" | "columns"> {
  name: string;
  /** Chips beside each other, instead of one below the other. */
  beside?: boolean;
  /** The items of a quarter, each a list item. */
  children(turn: number): ReactNode;
}

export function Lane({ going, turns, columns, name, beside, children }: LaneProps) {
  const t = useTranslations("debrief.timeline");
  const quarter = useQuarterName(going.record);
  return (
    <div className="hair-t grid" style={columns}>
      <h3 className="py-1.5 font-sans text-note font-semibold">{name}</h3>
      {turns.map((turn) => (
        <ul
          key={turn}
          aria-label={t("items", { lane: name, label: quarter(turn) })}
          className={cx(
            CELL,
            "list-none",
            beside && "flex flex-wrap content-start gap-0.5",
            turn === going.turn && "bg-ochre-bg",
          )}
        >
          {children(turn)}
        </ul>
      ))}
      <span className="border-line border-l" />
    </div>
  );
}
