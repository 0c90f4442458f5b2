// One ruled section of the side columns.
"use client";
import type { ReactNode } from "react";
import { cx } from "../ui";

export interface BoxProps {
  id: string;
  title: string;
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}

export function Box({ id, title, aside, className, children }: BoxProps) {
  return (
    <section aria-labelledby={id} className={cx("rule-b px-4.5 pt-2.75 pb-2.5 last:border-b-0", className)}>
      <div className="flex items-baseline justify-between gap-3">
        <h2 id={id}>{title}</h2>
        {aside ? <span className="text-right text-note text-ink-2">{aside}</span> : null}
      </div>
      {children}
    </section>
  );
}
