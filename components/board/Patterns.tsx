// Patterns of washes and fog. Identity never rests on colour alone. They keep their size on the screen: see useMapView.
import type { ReactNode } from "react";
import { memo } from "react";
import { type PlainWash, WASH_FILL } from "./wash";

const SCALE = 1.08;

function Tile({
  id,
  size,
  turn = 0,
  children,
}: {
  id: string;
  size: number;
  turn?: number;
  children: ReactNode;
}) {
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      data-turn={turn}
      patternTransform={`scale(${SCALE}) rotate(${turn})`}
    >
      {children}
    </pattern>
  );
}

/** What marks a side's ground, in a box of 9 by 18 (one stripe of a contested zone). */
const STRIPE_MARK: Record<PlainWash, ReactNode> = {
  paris: <path d="M0,4.5L9,0M0,13.5L9,9" className="pattern-line stroke-paris" strokeWidth={0.9} />,
  bamako: <path d="M4.5,0V18" className="pattern-line stroke-bamako" strokeWidth={0.9} />,
  jnim: (
    <path
      d="M3,4.5h0M6,9h0M3,13.5h0M6,18h0M6,0h0"
      className="pattern-line stroke-jnim"
      strokeWidth={2}
      strokeLinecap="round"
    />
  ),
  moscow: <path d="M0,4.5H9M0,13.5H9" className="pattern-line stroke-moscow" strokeWidth={0.9} />,
  groups: <path d="M4.5,2v5M4.5,11v5" className="pattern-line stroke-ink-3" strokeWidth={1} />,
  is: (
    <path d="M3,4l3,3m0-3l-3,3M3,13l3,3m0-3l-3,3" className="pattern-line stroke-ink-3" strokeWidth={0.9} />
  ),
};

export const Patterns = memo(function Patterns({ id, pairs }: { id: string; pairs: string }) {
  return (
    <>
      <Tile id={`${id}paris`} size={9} turn={-45}>
        <path d="M0,.5H9" className="pattern-line stroke-paris" strokeWidth={1.1} />
      </Tile>
      <Tile id={`${id}bamako`} size={9}>
        <path d="M0,.5H9" className="pattern-line stroke-bamako" strokeWidth={0.8} />
      </Tile>
      <Tile id={`${id}jnim`} size={10} turn={30}>
        <path
          d="M2.5,2.5h0M7.5,7.5h0"
          className="pattern-line stroke-jnim"
          strokeWidth={2.4}
          strokeLinecap="round"
        />
      </Tile>
      <Tile id={`${id}moscow`} size={8}>
        <path d="M.5,0V8" className="pattern-line stroke-moscow" strokeWidth={1.1} />
      </Tile>
      <Tile id={`${id}groups`} size={12}>
        <path d="M1,3h5M7,9h5" className="pattern-line stroke-ink-3" strokeWidth={1.2} />
      </Tile>
      <Tile id={`${id}is`} size={11}>
        <path
          d="M1.5,1.5l3,3m0-3l-3,3M7,7l3,3m0-3l-3,3"
          className="pattern-line stroke-ink-3"
          strokeWidth={1}
        />
      </Tile>
      <Tile id={`${id}stale`} size={8} turn={45}>
        <path d="M0,.5H8" className="stroke-ink-2/40" strokeWidth={0.8} />
      </Tile>
      <Tile id={`${id}unknown`} size={8} turn={45}>
        <path d="M0,.5H8M.5,0V8" className="stroke-ink-2/40" strokeWidth={0.8} />
      </Tile>
      {pairs
        .split(" ")
        .filter(Boolean)
        .map((key) => {
          const [a, b] = key.split("-") as [PlainWash, PlainWash];
          return (
            <Tile key={key} id={id + key} size={18} turn={45}>
              <rect width={9} height={18} className={`wash ${WASH_FILL[a]}`} />
              {STRIPE_MARK[a]}
              <rect x={9} width={9} height={18} className={`wash ${WASH_FILL[b]}`} />
              <g transform="translate(9,0)">{STRIPE_MARK[b]}</g>
            </Tile>
          );
        })}
    </>
  );
});
