// The map of arrows turned into sentences for a page: by figure who moves and who reads it, by rule what feeds it and what it feeds.
import { ARROWS, DYNAMIC_IDS, type DynamicId, FORCES, TRACKS, ZONE_TRACKS } from "../../game-rules/open";

export interface Figure {
  readonly id: string;
  readonly moved: readonly DynamicId[];
  readonly read: readonly DynamicId[];
}

/** Forces move and are counted everywhere: as the middle of an arrow they would join all with all. */
const EVERYWHERE: ReadonlySet<string> = new Set(FORCES);

const all = [...new Set(DYNAMIC_IDS.flatMap((d) => [...ARROWS[d].moves, ...ARROWS[d].reads]))];
const rank = (id: string): number => {
  const track = (TRACKS as readonly string[]).indexOf(id);
  if (track >= 0) return track;
  const zone = (ZONE_TRACKS as readonly string[]).indexOf(id.replace(/^zone /, ""));
  return zone >= 0 ? 100 + zone : 200;
};

/** Every figure and piece that joins two rules at least, in the order of the board. */
export const FIGURES: readonly Figure[] = all
  .filter((id) => !EVERYWHERE.has(id))
  .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  .map((id) => ({
    id,
    moved: DYNAMIC_IDS.filter((d) => ARROWS[d].moves.includes(id)),
    read: DYNAMIC_IDS.filter((d) => ARROWS[d].reads.includes(id)),
  }))
  .filter((f) => f.moved.length > 0 && f.read.some((d) => f.moved.some((m) => m !== d)));

export interface Link {
  readonly from: DynamicId;
  readonly through: string;
  readonly to: DynamicId;
}

/** The chain the report tells: a veto humbles, the street answers, the regime falls, Wagner comes, the window shuts. */
export const CHAIN: readonly Link[] = [
  { from: "D13", through: "sentiment", to: "D9" },
  { from: "D9", through: "sentiment", to: "D10" },
  { from: "D10", through: "sentiment", to: "D11" },
  { from: "D11", through: "legitimacy", to: "D12" },
  { from: "D12", through: "regime", to: "D17" },
  { from: "D17", through: "wagner", to: "D18" },
];

/** Whether the engine knows this arrow: the one end moves what the other reads. */
export const isArrow = ({ from, through, to }: Link): boolean =>
  ARROWS[from].moves.includes(through) && ARROWS[to].reads.includes(through);

/** What a rule feeds, and what feeds it, each through which figures. */
export function fedBy(id: DynamicId): { rule: DynamicId; through: string[] }[] {
  return neighbours(id, (d) => FIGURES.filter((f) => f.moved.includes(d) && f.read.includes(id)));
}
export function feeds(id: DynamicId): { rule: DynamicId; through: string[] }[] {
  return neighbours(id, (d) => FIGURES.filter((f) => f.moved.includes(id) && f.read.includes(d)));
}

function neighbours(
  id: DynamicId,
  joined: (d: DynamicId) => readonly Figure[],
): { rule: DynamicId; through: string[] }[] {
  return DYNAMIC_IDS.filter((d) => d !== id).flatMap((rule) => {
    const through = joined(rule).map((f) => f.id);
    return through.length ? [{ rule, through }] : [];
  });
}
