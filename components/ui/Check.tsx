// A tick box with its words.
import type { InputHTMLAttributes, ReactNode } from "react";
import { cx } from "./cx";
import { Icon } from "./icons";

export interface CheckProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "type"> {
  label: ReactNode;
  hint?: ReactNode;
}

export function Check({ label, hint, className, ...rest }: CheckProps) {
  return (
    <label
      className={cx(
        "grid min-h-6 cursor-pointer grid-cols-[auto_1fr] items-start gap-x-2 py-0.5 max-md:min-h-11 max-md:items-center",
        className,
      )}
    >
      <span className="relative mt-px inline-grid size-4.5 place-items-center">
        <input
          type="checkbox"
          className="peer absolute inset-0 m-0 cursor-pointer appearance-none rounded-[2px] border-[1.3px] border-ink bg-panel checked:bg-ink disabled:border-edge"
          {...rest}
        />
        <Icon
          name="check"
          size={13}
          className="pointer-events-none relative hidden text-panel peer-checked:block"
        />
      </span>
      <span>
        {label}
        {hint ? <span className="block text-note text-ink-2">{hint}</span> : null}
      </span>
    </label>
  );
}
