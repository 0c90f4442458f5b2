// The empty board behind the sheet: the place, before anybody has done anything to it.
"use client";
import { BoardMini } from "../board";

export function MapBackdrop() {
  return (
    <div aria-hidden="true" inert className="absolute inset-0 max-desk:hidden">
      <BoardMini zones={[]} label="" whole className="size-full [&_svg]:scale-150" />
    </div>
  );
}
