// A named part of a long page: an anchor to it, a rule above, its title, its first lines.
import type { ReactNode } from "react";
import { cx } from "./cx";

export interface SectionProps {
  id: string;
  title: string;
  lead?: string | undefined;
  leadClass: string;
  className?: string;
  children: ReactNode;
}

export function Section({ id, title, lead, leadClass, className, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={cx("rule-t scroll-mt-4 pt-4", className)}>
      <h2 id={`${id}-title`} className="text-title">
        {title}
      </h2>
      {lead ? <p className={cx("max-w-[42rem] text-ink-2", leadClass)}>{lead}</p> : null}
      {children}
    </section>
  );
}
