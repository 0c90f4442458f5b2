// A labelled control with its hint and its refusal, tied together for screen readers.
"use client";
import { type ReactNode, useId } from "react";
import { cx } from "./cx";

export interface FieldIds {
  id: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
}

export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** Label for screen readers only. */
  quiet?: boolean;
  className?: string;
  children: (ids: FieldIds) => ReactNode;
}

export function Field({ label, hint, error, quiet, className, children }: FieldProps) {
  const id = useId();
  const note = error ?? hint;
  const ids: FieldIds = { id };
  if (note) ids["aria-describedby"] = `${id}-note`;
  if (error) ids["aria-invalid"] = true;
  return (
    <div className={cx("grid gap-1", className)}>
      <label htmlFor={id} className={quiet ? "sr-only" : "font-medium"}>
        {label}
      </label>
      {children(ids)}
      {note ? (
        <p
          id={`${id}-note`}
          className={cx("text-note", error ? "bar-ochre bg-ochre-bg py-1 pl-3" : "text-ink-2")}
        >
          {note}
        </p>
      ) : null}
    </div>
  );
}
