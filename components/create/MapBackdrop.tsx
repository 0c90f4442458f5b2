// The empty board behind the sheet: the place, before anybody has done anything to it.
"use client";
import { BoardMini } from "../board";

export function MapBackdrop() {
  return (
    <div
      aria-hidden="true"
      inert
      className="absolute inset-0 transition-opacity duration-300 max-desk:hidden starting:opacity-0 motion-reduce:transition-none"
    >
      <BoardMini zones={[]} label="" whole className="size-full [&_svg]:scale-150" />
    </div>
  );
}
