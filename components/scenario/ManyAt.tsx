// Some of a few at their place, always kept in the order they are offered.
"use client";
import { Check } from "../ui";
import { usePlace } from "./form";

export interface ManyAtProps {
  path: string;
  label: string;
  options: readonly { value: string; label: string }[];
  /** What stands for "all of them" in the file, where something does. */
  all?: string;
  /** Where nothing is ticked the entry is taken out. */
  optional?: boolean;
}

export function ManyAt({ path, label, options, all, optional }: ManyAtProps) {
  const { value, error, set } = usePlace(path);
  const every = options.map((o) => o.value);
  const ticked = value === all && all !== undefined ? every : Array.isArray(value) ? (value as string[]) : [];
  const tick = (id: string, on: boolean) => {
    const now = every.filter((o) => (o === id ? on : ticked.includes(o)));
    if (all !== undefined && now.length === every.length) set(all);
    else set(optional && now.length === 0 ? undefined : now);
  };
  return (
    <fieldset className="grid content-start gap-1">
      <legend className="mb-1 font-medium">{label}</legend>
      <div className="flex flex-wrap gap-x-5">
        {options.map((o) => (
          <Check
            key={o.value}
            label={o.label}
            checked={ticked.includes(o.value)}
            onChange={(e) => tick(o.value, e.target.checked)}
          />
        ))}
      </div>
      {error ? <p className="bar-ochre bg-ochre-bg py-1 pl-3 text-note">{error}</p> : null}
    </fieldset>
  );
}
