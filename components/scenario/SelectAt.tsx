// One of a few at its place. The empty answer, where there is one, takes the entry out.
"use client";
import { Field, Select } from "../ui";
import { usePlace } from "./form";

type Answer = string | number | boolean;

export interface SelectAtProps {
  path: string;
  label: string;
  hint?: string;
  options: readonly { value: Answer; label: string }[];
  /** What is said where nothing stands here. */
  none?: string;
}

export function SelectAt({ path, label, hint, options, none }: SelectAtProps) {
  const { value, error, set } = usePlace(path);
  const all = none === undefined ? options : [{ value: "", label: none }, ...options];
  const chosen = all.findIndex((o) => o.value === (value ?? ""));
  return (
    <Field label={label} hint={hint} error={error} className="content-start">
      {(ids) => (
        <Select
          {...ids}
          options={all.map((o, i) => ({ value: String(i), label: o.label }))}
          value={String(Math.max(0, chosen))}
          onChange={(e) => {
            const answer = all[Number(e.target.value)]?.value;
            set(answer === "" ? undefined : answer);
          }}
        />
      )}
    </Field>
  );
}
