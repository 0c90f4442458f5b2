// A paraphrase of a rule or of the report: a thin ochre bar, small type.
import type { ReactNode } from "react";
import { cx } from "./cx";

export function Quote({ children, className }: { children: ReactNode; className?: string }) {
  return <p className={cx("border-l-2 border-ochre pl-2.5 text-note text-ink-2", className)}>{children}</p>;
}
