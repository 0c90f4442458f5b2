// Words in a row, the current one underlined in ink: groups of a menu, drawers of a tablet.
"use client";
import { cx } from "./cx";
import { tabKeys } from "./tabKeys";
import { useMarks } from "./useMarks";

export interface TabsProps {
  label: string;
  value: string;
  tabs: readonly { id: string; label: string; count?: number /** the count in words */; spoken?: string }[];
  onChange(id: string): void;
  idBase: string;
  /** Many tabs in a narrow column. */
  tight?: boolean;
  className?: string;
}

export function Tabs({ label, value, tabs, onChange, idBase, tight, className }: TabsProps) {
  const marks = useMarks();
  return (
    <div
      role="tablist"
      aria-label={label}
      onKeyDown={tabKeys(tabs, value, idBase, onChange)}
      className={cx("hair-b flex overflow-x-auto", tight ? "gap-x-2" : "gap-x-3.5", className)}
    >
      {tabs.map((t) => {
        const on = t.id === value;
        return (
          <button
            key={t.id}
            id={`${idBase}-${t.id}`}
            type="button"
            role="tab"
            aria-selected={on}
            aria-controls={`${idBase}-${t.id}-panel`}
            tabIndex={on ? 0 : -1}
            onClick={() => onChange(t.id)}
            className={cx(
              "ring-inside min-h-7 border-b-[3px] px-0.5 pt-0.5 text-note whitespace-nowrap max-md:min-h-11",
              on ? "border-ink font-semibold text-ink" : "border-transparent text-ink-2 hover:text-ink",
            )}
          >
            {t.label}
            {t.count === undefined ? null : (
              <span aria-hidden={t.spoken ? "true" : undefined}> {t.count}</span>
            )}
            {t.spoken ? <span className="sr-only">{marks.after(t.spoken)}</span> : null}
          </button>
        );
      })}
    </div>
  );
}
