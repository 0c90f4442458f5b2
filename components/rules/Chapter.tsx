// A chapter of the rulebook: its anchor, its title, its first line.
import type { ReactNode } from "react";

export function Chapter({
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
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="rule-t scroll-mt-4 pt-4 pb-9 print:break-before-auto"
    >
      <h2 id={`${id}-title`} className="text-title">
        {title}
      </h2>
      {lead ? (
        <p className="mt-1.5 mb-3 max-w-[42rem] font-display text-lead leading-[1.42] text-ink-2">{lead}</p>
      ) : null}
      {children}
    </section>
  );
}

/** A term and what it means, in one or two columns. */
export function Terms({
  rows,
  columns = true,
}: {
  rows: readonly { id: string; name: ReactNode; line: ReactNode }[];
  columns?: boolean;
}) {
  return (
    <dl className={columns ? "gap-x-10 md:columns-2 print:columns-2" : undefined}>
      {rows.map((r) => (
        <div key={r.id} className="hair-t break-inside-avoid py-1.75">
          <dt className="font-semibold">{r.name}</dt>
          <dd className="leading-[1.42] text-ink-2">{r.line}</dd>
        </div>
      ))}
    </dl>
  );
}
