// What a source tells of a figure, as it stands on a chart: at one quarter, or over several as their mean.
import type { FigureBeside } from "../../../game-rules/against";
import type { TrackId } from "../../../game-rules/open";

/** A stretch of a chart at one height. */
export interface Sourced {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** The stretches of one figure, no further than a quarter. */
export const sourcedOf = (figures: readonly FigureBeside[], track: TrackId, open: number): Sourced[] =>
  figures
    .filter((f) => f.track === track && f.from <= open)
    .map(({ from, to, history }) => ({ from, to, value: history / (to - from + 1) }));
