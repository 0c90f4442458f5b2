// The map as it is drawn for somebody who sits before it, enlarged as a whole: its type is then read from the back of a room.
"use client";
import type { ReactNode } from "react";
import { useWallScale } from "../browser/wall";

/** The scale of type is the seated one again: what grows here is the picture. */
const SEATED =
  "[--text-label:0.75rem] [--text-note:0.8125rem] [--text-body:0.875rem] [--text-lead:1rem] [--text-head:1.125rem]";

export function Enlarged({ children }: { children: ReactNode }) {
  const scale = useWallScale();
  const share = `${100 / scale}%`;
  return (
    <div
      className={`absolute top-0 left-0 origin-top-left text-body ${SEATED}`}
      style={{ width: share, height: share, transform: `scale(${scale})` }}
    >
      {children}
    </div>
  );
}
