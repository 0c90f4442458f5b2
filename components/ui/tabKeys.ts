// Arrow keys, Home and End in a row of tabs: which one comes next.
import type { KeyboardEvent } from "react";

const STEP: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

export function nextTab(key: string, now: number, count: number): number {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const step = STEP[key];
  return step === undefined ? -1 : (now + step + count) % count;
}

/** Handler for a tablist whose tabs have the ids `${idBase}-${id}`. */
export function tabKeys(
  tabs: readonly { id: string }[],
  value: string,
  idBase: string,
  onChange: (id: string) => void,
) {
  return (e: KeyboardEvent<HTMLElement>) => {
    const tab =
      tabs[
        nextTab(
          e.key,
          tabs.findIndex((t) => t.id === value),
          tabs.length,
        )
      ];
    if (!tab) return;
    e.preventDefault();
    onChange(tab.id);
    document.getElementById(`${idBase}-${tab.id}`)?.focus();
  };
}
