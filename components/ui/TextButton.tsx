// Underlined words that act ("why?"): a real button with room around it to be hit.
import type { ButtonHTMLAttributes } from "react";
import { cx } from "./cx";

export function TextButton({
  className,
  type = "button",
  children,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      type={type}
      className={cx(
        "group inline-flex min-h-6 min-w-6 items-center justify-center rounded-[2px] text-note whitespace-nowrap text-ink-2 hover:text-ink max-md:min-h-11 max-md:min-w-11",
        className,
      )}
      {...rest}
    >
      <span className="border-b border-edge leading-[1.15] group-hover:border-ink">{children}</span>
    </button>
  );
}
