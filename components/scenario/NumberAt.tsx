// A figure at its place. What is being typed stays as typed; a comma counts as a point.
"use client";
import { useState } from "react";
import { cx, Field, Input } from "../ui";
import { usePlace } from "./form";

export interface NumberAtProps {
  path: string;
  label: string;
  hint?: string | undefined;
  unit?: string | undefined;
  /** An empty field takes the entry out, where it may be missing. */
  optional?: boolean;
  className?: string;
}

const numberIn = (text: string): number | null => {
  const n = Number(text.trim().replace(",", "."));
  // JSON knows no NaN: null stands for "no figure", and is refused where it stands.
  return text.trim() === "" || !Number.isFinite(n) ? null : n;
};

export function NumberAt({ path, label, hint, unit, optional, className }: NumberAtProps) {
  const { value, error, set } = usePlace(path);
  const kept = typeof value === "number" ? value : null;
  const [typed, setTyped] = useState<string>();
  const text = typed !== undefined && numberIn(typed) === kept ? typed : kept === null ? "" : String(kept);
  return (
    <Field
      label={
        <>
          {label}
          {unit ? <span className="ml-1.5 font-normal whitespace-nowrap text-ink-2">{unit}</span> : null}
        </>
      }
      hint={hint}
      error={error}
      className={cx("content-start", className)}
    >
      {(ids) => (
        <Input
          {...ids}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          onChange={(e) => {
            setTyped(e.target.value);
            set(optional && e.target.value.trim() === "" ? undefined : numberIn(e.target.value));
          }}
          className="figures max-w-32"
        />
      )}
    </Field>
  );
}
