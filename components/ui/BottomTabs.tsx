// The four places of a phone, under the thumb. The current one is told by weight and by the bar above it.
"use client";
import { cx } from "./cx";
import { Icon, type IconName } from "./icons";
import { tabKeys } from "./tabKeys";
import { useMarks } from "./useMarks";

export interface BottomTabsProps {
  label: string;
  value: string;
  tabs: readonly {
    id: string;
    label: string;
    icon: IconName /** unread */;
    count?: number /** the count in words */;
    spoken?: string;
  }[];
  onChange(id: string): void;
  /** Id prefix: panels are `${idBase}-${tab}-panel`, labelled by `${idBase}-${tab}`. */
  idBase: string;
  className?: string;
}

export function BottomTabs({ label, value, tabs, onChange, idBase, className }: BottomTabsProps) {
  const marks = useMarks();
  return (
    <div
      role="tablist"
      aria-label={label}
      onKeyDown={tabKeys(tabs, value, idBase, onChange)}
      className={cx(
        "rule-t flex bg-panel pb-[env(safe-area-inset-bottom)] side:h-full side:w-18 side:flex-col side:border-t-0 side:border-r-[1.5px] side:pb-0",
        className,
      )}
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
              "ring-inside relative flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 pt-1 text-label low:min-h-11 low:flex-row low:gap-2 side:w-full side:flex-col side:gap-0",
              on
                ? "font-semibold text-ink before:absolute before:inset-x-2 before:top-0 before:h-1 before:bg-ink before:content-[''] side:before:inset-x-auto side:before:inset-y-2 side:before:left-0 side:before:h-auto side:before:w-1"
                : "text-ink-2",
            )}
          >
            <span className="relative">
              <Icon name={t.icon} size={22} />
              {t.count ? (
                <span
                  aria-hidden="true"
                  className="absolute -top-1.5 -right-3.5 min-w-4.5 rounded-full bg-ink px-1 text-center text-label leading-[18px] font-semibold text-panel"
                >
                  {t.count}
                </span>
              ) : null}
            </span>
            {t.label}
            {t.spoken ? <span className="sr-only">{marks.after(t.spoken)}</span> : null}
          </button>
        );
      })}
    </div>
  );
}
