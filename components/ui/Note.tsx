// Attention: ochre ground with a bar at the left. Says what is happening, what is safe, what to do.
import type { ReactNode } from "react";
import { cx } from "./cx";

export interface NoteProps {
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** A refusal is announced at once. */
  role?: "alert" | "status" | "note";
  className?: string;
}

export function Note({ title, children, actions, role = "note", className }: NoteProps) {
  return (
    <div role={role} className={cx("bar-ochre bg-ochre-bg py-2 pr-3 pl-4 text-body text-ink", className)}>
      {title ? <strong className="mr-1">{title}</strong> : null}
      {children}
      {actions ? <div className="mt-2 flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}
