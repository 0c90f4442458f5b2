// A question within a deal's card: what is asked, and the answers one can press.
import type { ReactNode } from "react";

export function Question({
  title,
  answers,
  children,
}: {
  title: string;
  answers: ReactNode;
  /** What else belongs to it, beneath the answers. */
  children?: ReactNode;
}) {
  return (
    <fieldset className="mt-2 border-line border-t pt-1.5">
      <legend className="float-left w-full text-note text-ink-2">{title}</legend>
      <div className="clear-both flex flex-wrap gap-1.5 pt-1">{answers}</div>
      {children}
    </fieldset>
  );
}
