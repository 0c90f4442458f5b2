// One ruled section of the side columns.
"use client";
import type { ReactNode } from "react";
import { cx } from "../ui";

export interface BoxProps {
  id: string;
  title: string;
  aside?: ReactNode;
  /** Where a reader goes on who has lost their place. */
  starts?: boolean;
  className?: string;
  children: ReactNode;
}

export function Box({ id, title, aside, starts, className, children }: BoxProps) {
  return (
    <section aria-labelledby={id} className={cx("rule-b px-4.5 pt-2.75 pb-2.5 last:border-b-0", className)}>
      <div className="flex items-baseline justify-between gap-3">
        <h2 id={id} data-heading={starts ? "" : undefined}>
          {title}
        </h2>
        {aside ? <span className="text-right text-note text-ink-2">{aside}</span> : null}
      </div>
      {children}
    </section>
  );
}
