// Words at their place.
"use client";
import { Field, Input, TextArea } from "../ui";
import { usePlace } from "./form";

export interface TextAtProps {
  path: string;
  label: string;
  hint?: string;
  placeholder?: string | undefined;
  most: number;
  /** An empty field takes the entry out, where it may be missing. */
  optional?: boolean;
  long?: boolean;
}

export function TextAt({ path, label, hint, placeholder, most, optional, long }: TextAtProps) {
  const { value, error, set } = usePlace(path);
  const Control = long ? TextArea : Input;
  return (
    <Field label={label} hint={hint} error={error} className="content-start">
      {(ids) => (
        <Control
          {...ids}
          maxLength={most}
          autoComplete="off"
          placeholder={placeholder}
          value={typeof value === "string" ? value : ""}
          onChange={(e: { target: { value: string } }) =>
            set(optional && e.target.value === "" ? undefined : e.target.value)
          }
        />
      )}
    </Field>
  );
}
