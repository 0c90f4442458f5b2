// The browser's own select, dressed: it works on every phone and with every reader.
import type { ReactNode, Ref, SelectHTMLAttributes } from "react";
import { controlClass } from "./control";
import { cx } from "./cx";
import { Icon } from "./icons";

export interface SelectProps extends SelectHTMLAttributes<HTMLSelectElement> {
  options?: { value: string; label: string; disabled?: boolean }[];
  children?: ReactNode;
  ref?: Ref<HTMLSelectElement>;
}

export function Select({ options, children, className, ...rest }: SelectProps) {
  return (
    <span className={cx("relative inline-flex w-full", className)}>
      <select
        className={controlClass("min-h-8 appearance-none py-1 pr-8 text-body text-ellipsis max-md:min-h-11")}
        {...rest}
      >
        {options?.map((o) => (
          <option key={o.value} value={o.value} disabled={o.disabled}>
            {o.label}
          </option>
        ))}
        {children}
      </select>
      <Icon
        name="chevronDown"
        className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 text-ink-2"
      />
    </span>
  );
}
