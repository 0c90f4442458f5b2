// A choice of one among a few, side by side. Native radio buttons underneath, so arrows and readers work by themselves.
"use client";
import { type ReactNode, useId } from "react";
import { cx } from "./cx";

export interface SegmentedProps {
  label: string;
  value: string;
  options: {
    id: string;
    label: ReactNode /** spoken, where the label is only a mark */;
    spoken?: string;
    disabled?: boolean;
  }[];
  onChange(id: string): void;
  className?: string;
}

export function Segmented({ label, value, options, onChange, className }: SegmentedProps) {
  const name = useId();
  return (
    <fieldset
      className={cx(
        "m-0 inline-flex w-fit max-w-full min-w-0 rounded-[2px] border border-edge bg-panel p-0",
        className,
      )}
    >
      <legend className="sr-only">{label}</legend>
      {options.map((o) => (
        <label
          key={o.id}
          className={cx(
            "relative inline-flex min-h-6.5 cursor-pointer items-center justify-center gap-1.5 border-r border-line px-2.5 py-0.5 text-center text-note leading-tight font-medium last:border-r-0",
            "hover:bg-land has-checked:bg-ink has-checked:text-panel has-disabled:cursor-not-allowed has-disabled:text-ink-3 has-checked:has-disabled:bg-ink-3 has-checked:has-disabled:text-panel max-md:min-h-11 max-md:flex-1",
            "has-focus-visible:z-1 has-focus-visible:outline-[2.5px] has-focus-visible:outline-offset-2 has-focus-visible:outline-ochre",
          )}
        >
          <input
            type="radio"
            name={name}
            value={o.id}
            checked={o.id === value}
            disabled={o.disabled}
            onChange={() => onChange(o.id)}
            className="sr-only"
            aria-label={o.spoken}
          />
          {o.label}
        </label>
      ))}
    </fieldset>
  );
}
