// One picture of the board: whose it is, the map, and what is wrong with it.
"use client";
import type { ReactNode } from "react";
import type { View } from "../../game-rules/open";
import { BoardMini } from "../board";
import { useBoardZones } from "../game/board/useBoard";
import { cx } from "../ui";

export interface ViewCardProps {
  view: View | undefined;
  title: ReactNode;
  label: string;
  foot: ReactNode;
  big?: boolean;
  onZone(id: string): void;
  className?: string;
}

export function ViewCard({ view, title, label, foot, big, onZone, className }: ViewCardProps) {
  const zones = useBoardZones();
  return (
    <figure
      className={cx(
        "relative m-0 flex min-h-0 flex-col overflow-hidden bg-beyond",
        big ? "border-[1.4px] border-ink" : "border border-edge",
        className,
      )}
    >
      {view ? (
        <BoardMini zones={zones(view, "control")} label={label} onZone={onZone} className="min-h-0 flex-1" />
      ) : (
        <div aria-busy="true" className="flex-1" />
      )}
      <div className="absolute top-0 left-0 flex items-center gap-1.5 border-r border-b border-edge bg-panel py-0.75 pr-2.25 pl-1.75 text-note font-semibold whitespace-nowrap">
        {title}
      </div>
      <figcaption className="min-h-6 border-t border-edge bg-panel px-2 py-0.75 text-label leading-[1.25] text-ink-2">
        {foot}
      </figcaption>
    </figure>
  );
}
