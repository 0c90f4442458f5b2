// Steps that must be climbed in order (the talks): done, next, and what each still needs.
import { cx } from "./cx";
import { Icon } from "./icons";

export interface LadderStep {
  id: string;
  label: string;
  note?: string;
  state: "done" | "next" | "open";
  /** The state in words, for screen readers. */
  spoken: string;
}

export function Ladder({
  label,
  steps,
  className,
}: {
  label: string;
  steps: readonly LadderStep[];
  className?: string;
}) {
  return (
    <ol aria-label={label} className={cx("flex list-none", className)}>
      {steps.map((s, i) => (
        <li key={s.id} className="relative flex min-w-0 flex-1 flex-col items-center px-1 text-center">
          <b className="text-note leading-tight">{s.label}</b>
          <span className="relative my-1 grid w-full place-items-center">
            {i > 0 ? (
              <span
                aria-hidden="true"
                className={cx(
                  "absolute top-1/2 right-1/2 -left-1/2 -translate-y-1/2",
                  s.state === "open" ? "border-t-[1.4px] border-edge" : "border-t-[3px] border-me",
                )}
              />
            ) : null}
            <span
              aria-hidden="true"
              className={cx(
                "relative grid size-4 place-items-center rounded-full",
                s.state === "done" && "bg-me text-me-on",
                s.state === "next" && "border-[2.4px] border-ochre bg-panel",
                s.state === "open" && "border-[1.4px] border-dashed border-ink-2 bg-panel",
              )}
            >
              {s.state === "done" ? <Icon name="check" size={11} /> : null}
            </span>
          </span>
          <span className="text-label text-ink-2">
            {s.note}
            <span className="sr-only"> {s.spoken}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
