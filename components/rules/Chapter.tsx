// A chapter of the rulebook: its anchor, its title, its first line.
import type { ReactNode } from "react";
import { Section } from "../ui";

export interface ChapterProps {
  id: string;
  title: string;
  lead?: string;
  children: ReactNode;
}

export const Chapter = (props: ChapterProps) => (
  <Section
    {...props}
    className="pb-9 print:break-before-auto"
    leadClass="mt-1.5 mb-3 font-display text-lead leading-[1.42]"
  />
);

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
