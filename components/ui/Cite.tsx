// Which rule says so: a small plate with the dynamic's number. A link, a button, or plain.
"use client";
import { cx } from "./cx";
import { useMarks } from "./useMarks";

export interface CiteProps {
  /** "D13", or the word for general knowledge (then `soft`). */
  id: string;
  /** Full name of the rule, spoken and shown on hover. */
  label?: string;
  href?: string;
  onClick?: () => void;
  /** General knowledge rather than the report: italic. */
  soft?: boolean;
  className?: string;
}

const PLATE =
  "inline-block rounded-[2px] border border-edge px-1 text-label leading-[15px] font-medium whitespace-nowrap text-ink-2";
/* The plate stays small; the space around it takes the touch. */
const REACH =
  "relative no-underline before:absolute before:-inset-x-1 before:-inset-y-1.5 before:content-[''] hover:border-ink hover:text-ink max-md:before:-inset-3.5";

export function Cite({ id, label, href, onClick, soft, className }: CiteProps) {
  const marks = useMarks();
  const look = cx(PLATE, soft && "italic", (href ?? onClick) && REACH, className);
  if (href) {
    return (
      <a
        className={look}
        href={href}
        title={label}
        aria-label={label ? marks.commas([id, label]) : undefined}
      >
        {id}
      </a>
    );
  }
  if (onClick) {
    return (
      <button
        type="button"
        className={look}
        onClick={onClick}
        title={label}
        aria-label={label ? marks.commas([id, label]) : undefined}
      >
        {id}
      </button>
    );
  }
  return (
    <span className={look} title={label}>
      {id}
    </span>
  );
}
