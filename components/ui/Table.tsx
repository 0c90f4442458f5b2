// A ruled table: ink above the sum, a hairline between rows. Scrolls sideways by itself on a narrow screen.
import type { ReactNode } from "react";
import { cx } from "./cx";

export interface TableColumn {
  id: string;
  label: ReactNode;
  /** Figures stand to the right. */
  figures?: boolean;
}

export interface TableProps {
  caption: string;
  /** Shown above the table, or for screen readers only. */
  showCaption?: boolean;
  columns: readonly TableColumn[];
  rows: readonly { id: string; cells: readonly ReactNode[]; total?: boolean }[];
  className?: string;
}

export function Table({ caption, showCaption, columns, rows, className }: TableProps) {
  return (
    <div className={cx("overflow-x-auto", className)} role="region" aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse text-left text-note">
        <caption className={showCaption ? "pb-1 text-left font-medium" : "sr-only"}>{caption}</caption>
        <thead>
          <tr className="rule-b align-bottom">
            {columns.map((c) => (
              <th
                key={c.id}
                scope="col"
                className={cx(
                  "py-1 pr-3 text-label font-medium text-ink-2 last:pr-0",
                  c.figures && "text-right",
                )}
              >
                {c.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((r) => (
            <tr
              key={r.id}
              className={cx("align-top", r.total ? "rule-t font-semibold" : "hair-t first:border-t-0")}
            >
              {r.cells.map((cell, i) => {
                const look = cx(
                  "py-1.5 pr-3 font-normal last:pr-0",
                  columns[i]?.figures && "figures text-right whitespace-nowrap",
                  r.total && "font-semibold",
                );
                return i === 0 ? (
                  <th key={columns[i]?.id} scope="row" className={cx(look, "text-left")}>
                    {cell}
                  </th>
                ) : (
                  <td key={columns[i]?.id} className={look}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
