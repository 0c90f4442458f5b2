// What the marks on this layer mean. The caller chooses which are worth explaining now.
import type { ReactNode } from "react";
import { cx } from "../ui/cx";
import { type ActorId } from "../ui/roles";
import type { LetterId } from "../ui/shapes";
import { Token } from "../ui/Token";
import type { TokenSide } from "./types";
import { SHADE } from "./Washes";

const box = (inside: ReactNode) => (
  <svg width={24} height={13} viewBox="0 0 24 13" aria-hidden="true" className="shrink-0">
    <rect x={0.5} y={0.5} width={23} height={12} className="fill-land stroke-edge" />
    {inside}
  </svg>
);

const ACTORS: readonly ActorId[] = [
  "paris",
  "bamako",
  "jnim",
  "moscow",
  "is",
  "minusma",
  "groups",
  "partners",
];
const isActor = (key: string): key is ActorId => (ACTORS as readonly string[]).includes(key);

function shades() {
  return (
    <svg width={45} height={13} viewBox="0 0 45 13" aria-hidden="true" className="shrink-0">
      {SHADE.map((o, i) => (
        <g key={o}>
          <rect x={i * 9 + 0.5} y={0.5} width={8} height={12} className="fill-land stroke-edge" />
          <rect x={i * 9 + 0.5} y={0.5} width={8} height={12} className="fill-ink" fillOpacity={o} />
        </g>
      ))}
    </svg>
  );
}

/** Known keys: an actor, suspected, hidden, faint, stale, unknown, contested, influence, orders, shade, threeBorders. Others show their words alone. */
function sample(key: string): ReactNode {
  if (isActor(key)) return <Token side={key} size={17} />;
  switch (key) {
    case "suspected":
      return <Token side="jnim" size={17} state="suspected" />;
    case "hidden":
      return <Token side="jnim" size={17} hidden />;
    case "faint":
      return <Token side="jnim" size={17} state="faint" />;
    case "stale":
      return box(
        <path d="M3,12L14,1M10,12L21,1M17,12L23,6M1,7L7,1" className="stroke-ink-2/50" strokeWidth={0.8} />,
      );
    case "unknown":
      return box(
        <path
          d="M3,12L14,1M10,12L21,1M17,12L23,6M1,7L7,1M21,12L10,1M14,12L3,1M7,12L1,6M23,7L17,1"
          className="stroke-ink-2/50"
          strokeWidth={0.8}
        />,
      );
    case "contested":
      return box(
        <>
          <path d="M1,12L9,1H14L6,12ZM13,12L21,1H23V5L18,12Z" className="fill-bamako/35" />
          <path d="M6,12L14,1H21L13,12Z" className="fill-jnim/30" />
        </>,
      );
    case "influence":
      return box(
        <rect
          x={2}
          y={2}
          width={20}
          height={9}
          fill="none"
          className="stroke-ink-2"
          strokeWidth={1.6}
          strokeDasharray="4 2.5"
        />,
      );
    case "threeBorders":
      return (
        <svg width={24} height={6} aria-hidden="true" className="shrink-0">
          <path d="M0,3H24" className="stroke-ochre" strokeWidth={1.4} strokeDasharray="6 4" />
        </svg>
      );
    case "strength":
      return (
        <svg width={24} height={8} viewBox="0 0 24 8" aria-hidden="true" className="shrink-0">
          {[0, 1, 2, 3].map((i) => (
            <rect key={i} x={i * 6 + 0.5} y={1.5} width={4.2} height={4.2} className="fill-ink" />
          ))}
        </svg>
      );
    case "rest":
      return (
        <span aria-hidden="true" className="border border-ink bg-panel px-1 text-caption font-semibold">
          +2
        </span>
      );
    case "washState":
      return box(<rect x={1} y={1} width={22} height={11} className="fill-bamako/25" />);
    case "washJnim":
      return box(<rect x={1} y={1} width={22} height={11} className="fill-jnim/25" />);
    case "washGroups":
      return box(<rect x={1} y={1} width={22} height={11} className="fill-ink-3/25" />);
    case "lit":
      return (
        <svg width={24} height={13} viewBox="0 0 24 13" aria-hidden="true" className="shrink-0">
          <rect x={1.5} y={1.5} width={21} height={10} fill="none" className="stroke-ochre" strokeWidth={2} />
        </svg>
      );
    case "shade":
      return shades();
    case "orders":
      return (
        <span
          aria-hidden="true"
          className="grid size-3.5 place-items-center bg-ink text-caption leading-none font-semibold text-panel"
        >
          1
        </span>
      );
    default:
      return null;
  }
}

export interface LegendItem {
  key: string;
  label: string;
  /** A piece as it stands on the map, whatever its key. */
  piece?: { side: TokenSide; letters?: LetterId };
}

export function Legend({ items, className }: { items: readonly LegendItem[]; className?: string }) {
  if (items.length === 0) return null;
  return (
    <ul className={cx("flex list-none flex-wrap items-center gap-x-3.5 gap-y-1 text-label", className)}>
      {items.map((i) => (
        <li key={i.key} className="flex items-center gap-1.5">
          {i.piece ? <Token side={i.piece.side} size={17} letters={i.piece.letters} /> : sample(i.key)}
          {i.label}
        </li>
      ))}
    </ul>
  );
}
