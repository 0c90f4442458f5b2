// One part of the form, under its name.
import type { ReactNode } from "react";
import { cx } from "../ui";

export function Box({
  id,
  title,
  lead,
  children,
}: {
  id: string;
  title: string;
  lead?: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={`${id}-title`} id={id} className="rule-t scroll-mt-4 pt-4 pb-7">
      <h2 id={`${id}-title`} className="text-title">
        {title}
      </h2>
      {lead ? <p className="mt-1 max-w-[42rem] text-note leading-[1.46] text-ink-2">{lead}</p> : null}
      <div className="mt-4 grid gap-5">{children}</div>
    </section>
  );
}

/** Fields side by side, as many as fit; figures alone are narrow enough for two on a phone. */
export function Fields({ figures, children }: { figures?: boolean; children: ReactNode }) {
  return (
    <div
      className={cx(
        "grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3",
        figures && "grid-cols-2 max-sm:gap-x-4",
      )}
    >
      {children}
    </div>
  );
}
