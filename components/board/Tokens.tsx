// The pieces. Shape, letter and colour say who; the squares below say how strong; the outline says how sure.
import { memo, useLayoutEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { cx } from "../ui/cx";
import { ACTOR } from "../ui/roles";
import { letterSize, SHAPE, STRUCK_EYE } from "../ui/shapes";
import { mapZone, type Point } from "./map";
import { placeTokens, telling } from "./place";
import type { BoardToken, BoardZone } from "./types";

/** The outlines are drawn in a box of 24; on the map a token has a radius of 12.5 px. */
const SIZE = 1.2;

function Strength({ token, open }: { token: BoardToken; open: boolean }) {
  const { foot } = SHAPE[token.side];
  const actor = ACTOR[token.side];
  const top = foot * SIZE + (token.base ? 7 : 3);
  return (
    <g className="strength">
      {token.base ? (
        <path d={`M-9,${foot * SIZE + 4}h18`} className={cx(actor.stroke, "fill-none")} strokeWidth={2.2} />
      ) : null}
      {Array.from({ length: token.strength }, (_, i) => (
        <rect
          key={i}
          x={(i - token.strength / 2) * 6 + 0.9}
          y={top}
          width={4.2}
          height={4.2}
          strokeWidth={0.9}
          className={open ? cx("fill-land", actor.stroke) : cx(actor.tone, "stroke-land")}
        />
      ))}
    </g>
  );
}

/** One piece, round the origin, in pixels. Used by the map, the plates and the legend. */
export function TokenMark({ token }: { token: BoardToken }) {
  const c = useTranslations("common.letters");
  const shape = SHAPE[token.side];
  const actor = ACTOR[token.side];
  const open = token.mark === "suspected";
  const letters = open ? "?" : c(token.letters ?? token.side);
  return (
    <g opacity={token.mark === "faint" ? 0.5 : undefined}>
      <path
        d={shape.d}
        transform={`scale(${SIZE})`}
        className="fill-land stroke-land"
        strokeWidth={4}
        strokeLinejoin="round"
      />
      <path
        d={shape.d}
        transform={`scale(${SIZE})`}
        className={open ? cx("fill-land", actor.stroke) : cx(actor.fill, actor.onStroke)}
        strokeWidth={open ? 1.3 : 1}
        strokeDasharray={open ? "2.8 2" : undefined}
        strokeLinejoin="round"
      />
      <text
        y={shape.baseline * SIZE - (letters.length > 1 ? 0.4 : 0.9)}
        textAnchor="middle"
        fontSize={letterSize(letters, 13)}
        className={cx("font-semibold", open ? actor.tone : actor.on)}
      >
        {letters}
      </text>
      <Strength token={token} open={open} />
      {token.hidden ? (
        <g transform="translate(11.5,-11.5)" className="hidden-mark">
          <circle r={6.2} className="fill-panel stroke-ink" strokeWidth={1.1} />
          <path d={STRUCK_EYE} className="fill-none stroke-ink" strokeWidth={1.1} />
        </g>
      ) : null}
    </g>
  );
}

function MapToken({ token, at }: { token: BoardToken; at: Point }) {
  const ref = useRef<SVGGElement>(null);
  const was = useRef(at);
  const [x, y] = at;
  useLayoutEffect(() => {
    const [x0, y0] = was.current;
    was.current = [x, y];
    if (
      (x0 === x && y0 === y) ||
      !ref.current?.animate ||
      matchMedia("(prefers-reduced-motion: reduce)").matches
    )
      return;
    // A straight walk from where it stood.
    ref.current.animate(
      [{ transform: `translate(${x0}px,${y0}px)` }, { transform: `translate(${x}px,${y}px)` }],
      { duration: 250, easing: "ease-out" },
    );
  }, [x, y]);
  return (
    <g ref={ref} transform={`translate(${x},${y})`} data-token={`${x} ${y}`}>
      <g className="board-token-px">
        <TokenMark token={token} />
      </g>
    </g>
  );
}

/** How old a sighting is. Written over all pieces, so that a neighbour never hides it. */
function Age({ token, at }: { token: BoardToken; at: Point }) {
  return (
    <g transform={`translate(${at.join(",")})`}>
      <text
        className="board-token-px halo age"
        y={SHAPE[token.side].foot * SIZE + (token.strength > 0 ? 20 : 13)}
      >
        {token.age}
      </text>
    </g>
  );
}

export const Tokens = memo(function Tokens({
  zones,
  spread,
  most,
  rest,
}: {
  zones: readonly BoardZone[];
  spread: boolean;
  most: number;
  rest: boolean;
}) {
  const all = zones.flatMap((z) => {
    const slots = mapZone(z.id)?.slots;
    return slots
      ? [{ id: z.id, ...placeTokens(rest ? z.tokens : telling(z.tokens, most), slots, spread, most) }]
      : [];
  });
  return (
    <g aria-hidden="true" pointerEvents="none">
      {all
        .flatMap((z) => z.placed)
        .map(({ token, at }) => (
          <MapToken key={token.id} token={token} at={at} />
        ))}
      {all
        .flatMap((z) => z.placed)
        .map(({ token, at }) => (token.age ? <Age key={token.id} token={token} at={at} /> : null))}
      {all.map((z) =>
        z.restAt ? (
          <g key={z.id} transform={`translate(${z.restAt.join(",")})`}>
            <g className="board-token-px">
              <rect
                x={-11}
                y={-9}
                width={22}
                height={18}
                rx={2}
                className="fill-panel stroke-ink"
                strokeWidth={1}
              />
              <text y={4.5} textAnchor="middle" fontSize={12} className="font-semibold">
                +{z.rest}
              </text>
            </g>
          </g>
        ) : null,
      )}
    </g>
  );
});
