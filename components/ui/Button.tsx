// Buttons: ink acts, the seat's colour commits (one per screen), outline for the rest, quiet inside a row.
import type { ButtonHTMLAttributes } from "react";
import { cx } from "./cx";

export type ButtonVariant = "ink" | "role" | "outline" | "quiet";
export type ButtonSize = "s" | "m" | "l";

const BASE =
  "inline-flex items-center justify-center gap-1.5 rounded-[2px] border text-center leading-tight no-underline transition-colors duration-150 " +
  "disabled:border-line disabled:bg-land disabled:text-ink-3 aria-disabled:border-line aria-disabled:bg-land aria-disabled:text-ink-3";

const VARIANT: Record<ButtonVariant, string> = {
  ink: "border-ink bg-ink font-semibold text-panel hover:border-ink-2 hover:bg-ink-2",
  role: "border-me bg-me font-semibold text-me-on hover:shadow-[inset_0_0_0_1.5px_var(--me-on)]",
  outline: "border-edge bg-panel font-medium text-ink hover:border-ink hover:bg-land",
  quiet: "border-transparent bg-transparent font-medium text-ink hover:bg-land",
};

/* Heights 26, 32, 40 with a mouse; 44 and more under a thumb. */
const SIZE: Record<ButtonSize, string> = {
  s: "min-h-6.5 px-2.5 py-0.5 text-note max-md:min-h-11 max-md:px-3",
  m: "min-h-8 px-3 py-1 text-body max-md:min-h-11 max-md:px-4",
  l: "min-h-10 px-4 py-1.5 text-lead max-md:min-h-12",
};

/** The same look for a link. */
export function buttonClass(
  variant: ButtonVariant = "outline",
  size: ButtonSize = "m",
  className?: string,
): string {
  return cx(BASE, VARIANT[variant], SIZE[size], className);
}

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  variant?: ButtonVariant;
  size?: ButtonSize;
}

export function Button({ variant, size, className, type = "button", ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass(variant, size, className)} {...rest} />;
}
