// The look of text fields and selects.
import { cx } from "./cx";

const CONTROL =
  "w-full min-w-0 rounded-[2px] border border-edge bg-panel px-2.5 text-ink hover:border-ink " +
  "disabled:border-line disabled:bg-land disabled:text-ink-3 [&[readonly]]:bg-land aria-invalid:border-ochre";

export function controlClass(className?: string): string {
  return cx(CONTROL, className);
}
