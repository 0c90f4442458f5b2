// The pieces. Shape, letter and colour say who; the squares below say how strong; the outline says how sure.
import { memo } from "react";
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
        y={shape.baseline * SIZE - (letters.length > 1 ? 0.2 : 0.6)}
        textAnchor="middle"
        fontSize={letterSize(letters, 14)}
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

/** The box of a piece round its place, px: its outline and its squares, the eye and the age where it bears them. */
const boxOf = (token: BoardToken): string => {
  const foot = SHAPE[token.side].foot * SIZE;
  const under = token.age ? foot + (token.strength > 0 ? 24 : 17) : token.strength > 0 ? foot + 8 : foot + 2;
  return [-15, token.hidden ? -18 : -15, token.hidden ? 18 : 15, Math.ceil(under)].join(" ");
};

function MapToken({ token, at, zone }: { token: BoardToken; at: Point; zone: string }) {
  return (
    <g transform={`translate(${at.join(",")})`} data-token={zone} data-box={boxOf(token)}>
      <g className="board-token-px">
        <TokenMark token={token} />
        {/* How old the sighting is. */}
        {token.age ? (
          <text className="halo age" y={SHAPE[token.side].foot * SIZE + (token.strength > 0 ? 20 : 13)}>
            {token.age}
          </text>
        ) : null}
        <title>{token.label}</title>
      </g>
    </g>
  );
}

/**
 * All pieces of a large map: each begins at a drawn place of its zone, and `useMapView` moves them to where they stand at its scale. A press
 * on a piece is a press on its zone.
 */
export const Tokens = memo(function Tokens({
  zones,
  onZone,
  onOver,
}: {
  zones: readonly BoardZone[];
  onZone?: ((id: string) => void) | undefined;
  /** The pointer rests on a piece of this zone, or has left it. */
  onOver?: ((id: string | undefined) => void) | undefined;
}) {
  return (
    <g aria-hidden="true">
      {zones.map((z) => {
        const slots = mapZone(z.id)?.slots ?? [];
        const last = slots.at(-1);
        if (!last) return null;
        return (
          <g
            key={z.id}
            className="pieces"
            onClick={onZone ? () => onZone(z.id) : undefined}
            onPointerEnter={() => onOver?.(z.id)}
            onPointerLeave={() => onOver?.(undefined)}
          >
            {z.tokens.map((token, i) => (
              <MapToken key={token.id} token={token} at={slots[i] ?? last} zone={z.id} />
            ))}
            {z.tokens.length > 1 ? (
              <Rest zone={z.id} at={last} labels={z.tokens.map((t) => t.label)} />
            ) : null}
          </g>
        );
      })}
    </g>
  );
});

/** How many pieces of a zone found no room; nothing until some did not. */
function Rest({ zone, at, labels }: { zone: string; at: Point; labels: readonly string[] }) {
  return (
    <g transform={`translate(${at.join(",")})`} data-rest={zone} className="crowded">
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
        <text y={4.5} textAnchor="middle" fontSize={12} className="font-semibold" />
        <title>{labels.join("\n")}</title>
      </g>
    </g>
  );
}

/** The pieces of a small map: one of each side first, as many as have room. */
export const FewTokens = memo(function FewTokens({
  zones,
  spread,
  most,
}: {
  zones: readonly BoardZone[];
  spread: boolean;
  most: number;
}) {
  return (
    <g aria-hidden="true" pointerEvents="none">
      {zones.flatMap((z) => {
        const slots = mapZone(z.id)?.slots;
        if (!slots) return [];
        return placeTokens(telling(z.tokens, most), slots, spread, most).placed.map(({ token, at }) => (
          <MapToken key={token.id} token={token} at={at} zone={z.id} />
        ));
      })}
    </g>
  );
});
