// What lies over the map for a moment: zones in the light, words on a plate beside a zone, the way a piece went.
import { cx } from "../ui/cx";
import { ACTOR } from "../ui/roles";
import { mapZone, type Point } from "./map";
import type { BoardNote, BoardWalk } from "./types";

/** Average width of a letter of the plates, px at their size. */
const LETTER = 6.4;
/** How far above a zone's name its plate stands, px. */
const ABOVE = 30;

/** The legal zones of an order, or those that changed hands: an outline in ochre that no wash hides. */
export function Lit({ zones }: { zones: ReadonlySet<string> }) {
  return (
    <g aria-hidden="true" fill="none" strokeLinejoin="round" pointerEvents="none">
      {[...zones].map((id) => (
        <g key={id}>
          <path
            d={mapZone(id)?.d}
            className="stroke-panel"
            strokeWidth={5.5}
            vectorEffect="non-scaling-stroke"
          />
          <path
            d={mapZone(id)?.d}
            className="stroke-ochre"
            strokeWidth={2.6}
            vectorEffect="non-scaling-stroke"
          />
        </g>
      ))}
    </g>
  );
}

/** Plates with a line or two: dashed where they say what is not so, on ochre where they say what has changed. */
export function Notes({ notes }: { notes: readonly BoardNote[] }) {
  return (
    <g aria-hidden="true" pointerEvents="none">
      {notes.map((n) => {
        const at = mapZone(n.zone)?.name;
        if (!at) return null;
        const width = Math.max(...n.lines.map((l) => l.length)) * LETTER + 18;
        const height = n.lines.length * 16 + 9;
        return (
          <g key={n.zone} transform={`translate(${at.join(",")})`}>
            <g className="board-token-px">
              <path d={`M0,-8V${-ABOVE + 4}`} className="stroke-ink" strokeWidth={1} />
              <rect
                x={-width / 2}
                y={-ABOVE - height + 6}
                width={width}
                height={height}
                className={cx(n.dashed ? "fill-panel stroke-ink-2" : "fill-ochre-bg stroke-ochre")}
                strokeWidth={1.2}
                strokeDasharray={n.dashed ? "4 3" : undefined}
              />
              {n.lines.map((l, i) => (
                <text
                  key={l}
                  y={-ABOVE - height + 22 + i * 16}
                  textAnchor="middle"
                  fontSize={13}
                  className={i === 0 && !n.dashed ? "font-semibold" : undefined}
                >
                  {l}
                </text>
              ))}
            </g>
          </g>
        );
      })}
    </g>
  );
}

const middle = (id: string): Point | undefined => mapZone(id)?.slots[0];

/** From where a piece stood to where it stands: a line with a head, in the colour of whose it is; dashed where it is hearsay. */
export function Walks({ walks }: { walks: readonly BoardWalk[] }) {
  return (
    <g aria-hidden="true" pointerEvents="none">
      {walks.map((w) => {
        const [from, to] = [middle(w.from), middle(w.to)];
        if (!from || !to) return null;
        const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
        const turn = Math.round((Math.atan2(dy, dx) * 180) / Math.PI);
        return (
          <g key={`${w.side} ${w.from} ${w.to}`}>
            <path
              d={`M${from.join(",")}L${to.join(",")}`}
              className="stroke-panel"
              strokeWidth={6}
              vectorEffect="non-scaling-stroke"
            />
            <path
              d={`M${from.join(",")}L${to.join(",")}`}
              className={ACTOR[w.side].stroke}
              strokeWidth={2.6}
              strokeDasharray={w.reported ? "6 4" : undefined}
              vectorEffect="non-scaling-stroke"
            />
            <g transform={`translate(${to.join(",")})`}>
              <g className="board-token-px">
                <path
                  d="M2,0L-11,-6.5V6.5Z"
                  transform={`rotate(${turn})`}
                  className={cx(ACTOR[w.side].fill, "stroke-panel")}
                  strokeWidth={1}
                />
              </g>
            </g>
          </g>
        );
      })}
    </g>
  );
}
