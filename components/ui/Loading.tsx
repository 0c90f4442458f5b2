// Bars where the text will stand: nothing jumps when it arrives. The words come after a moment, if it takes one.
"use client";
import { useEffect, useState } from "react";
import { cx } from "./cx";

export function Loading({
  text,
  lines = 3,
  className,
}: {
  text: string;
  lines?: number;
  className?: string;
}) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 400);
    return () => clearTimeout(timer);
  }, []);
  const width = ["w-4/5", "w-full", "w-3/5"] as const;
  return (
    <div className={cx("grid gap-2", className)} aria-busy="true">
      {Array.from({ length: lines }, (_, i) => (
        <div key={i} aria-hidden="true" className={cx("h-2.5 bg-line/60", width[i % 3])} />
      ))}
      <p role="status" className={cx("text-note text-ink-2", !slow && "invisible")}>
        {slow ? text : ""}
      </p>
    </div>
  );
}
