// The five phases of a turn: what is over, what is on, what comes.
"use client";
import { cx } from "./cx";
import { Icon } from "./icons";
import { useMarks } from "./useMarks";

export interface PhaseStepperProps {
  label: string;
  phases: readonly { id: string; label: string }[];
  current: string;
  /** Spoken after the name of a phase that is over. */
  done: string;
  /** Phones: five bars, the name of the phase stands elsewhere. */
  bars?: boolean;
  className?: string;
}

export function PhaseStepper({ label, phases, current, done, bars, className }: PhaseStepperProps) {
  const marks = useMarks();
  const now = phases.findIndex((p) => p.id === current);
  if (bars) {
    return (
      <ol aria-label={label} className={cx("flex list-none gap-1", className)}>
        {phases.map((p, i) => (
          <li
            key={p.id}
            aria-current={i === now ? "step" : undefined}
            className={cx(
              "h-1 flex-1",
              i < now
                ? "bg-ink-3 forced-colors:bg-[CanvasText]"
                : i === now
                  ? "bg-ink"
                  : "border border-edge",
            )}
          >
            <span className="sr-only">{i < now ? marks.commas([p.label, done]) : p.label}</span>
          </li>
        ))}
      </ol>
    );
  }
  return (
    <ol aria-label={label} className={cx("flex h-full list-none items-stretch", className)}>
      {phases.map((p, i) => (
        <li
          key={p.id}
          aria-current={i === now ? "step" : undefined}
          className={cx(
            "relative flex items-center gap-1.5 px-2.5 text-body whitespace-nowrap",
            i === now
              ? "font-semibold text-ink after:absolute after:inset-x-2.5 after:-bottom-px after:h-1 after:bg-ink after:content-['']"
              : "text-ink-2",
          )}
        >
          {i < now ? <Icon name="check" size={13} /> : null}
          {p.label}
          {i < now ? <span className="sr-only">{done ? marks.after(done) : null}</span> : null}
        </li>
      ))}
    </ol>
  );
}
