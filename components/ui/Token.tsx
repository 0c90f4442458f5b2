// The mark of an actor: shape, letter and colour together, so that any one of them may be lost.
"use client";
import { useTranslations } from "use-intl";
import { cx } from "./cx";
import { ACTOR, type ActorId } from "./roles";
import { type LetterId, letterSize, SHAPE, STRUCK_EYE } from "./shapes";

export type TokenState = "filled" | "outline" | "suspected" | "faint";

export interface TokenProps {
  side: ActorId;
  /** Spoken name. Leave out only where the name stands beside it. */
  label?: string;
  /** Pixels. */
  size?: number;
  state?: TokenState;
  /** Hidden from the others: the struck eye. */
  hidden?: boolean;
  /** Whose letters, where they are not the side's. */
  letters?: LetterId;
  className?: string;
}

export function Token({
  side,
  label,
  size = 22,
  state = "filled",
  hidden = false,
  letters,
  className,
}: TokenProps) {
  const c = useTranslations("common.letters");
  const shape = SHAPE[side];
  const actor = ACTOR[side];
  const open = state === "outline" || state === "suspected";
  const text = state === "suspected" ? "?" : c(letters ?? side);
  return (
    <svg
      className={cx(
        "inline-block shrink-0 overflow-visible align-[-0.22em]",
        state === "faint" && "opacity-55",
        className,
      )}
      width={size}
      height={size}
      viewBox="-13 -13 26 26"
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
    >
      <path
        d={shape.d}
        className={cx(open ? "fill-panel" : actor.fill, actor.stroke)}
        strokeWidth={1.6}
        strokeLinejoin="round"
        strokeDasharray={state === "suspected" ? "3 2.4" : undefined}
      />
      <text
        y={shape.baseline}
        textAnchor="middle"
        fontSize={letterSize(text, 12.4)}
        className={cx("font-sans font-semibold", open ? actor.tone : actor.on)}
      >
        {text}
      </text>
      {hidden ? (
        <g transform="translate(9.5,-9.5)">
          <circle r={6.2} className="fill-panel stroke-ink" strokeWidth={1.1} />
          <path d={STRUCK_EYE} className="fill-none stroke-ink" strokeWidth={1.1} />
        </g>
      ) : null}
    </svg>
  );
}
