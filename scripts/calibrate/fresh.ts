// More games of a cell that an analysis has valued, on dice that nothing was chosen by and nothing valued by.
import type { Role } from "../../game-rules/index.ts";
import { type Part, totalsOf } from "../../server/debrief/analysis/parts.ts";
import type { Cell } from "../../server/debrief/analysis/result.ts";
import type { Crew, Kept } from "./crew.ts";
import type { Game } from "./games.ts";

/** Games of one part: a worker's work of about a second. */
const CHUNK = 64;
/** The method itself never comes so far. */
const FIRST = 1_000;

function run(name: string, turn: number, arm: Part["arm"], games: number): Part[] {
  return Array.from({ length: Math.ceil(games / CHUNK) }, (_, i) => ({
    id: `many ${name} ${turn} ${i} of ${CHUNK}`,
    turn,
    arm,
    block: "choose",
    from: FIRST + i * CHUNK,
    count: CHUNK,
  }));
}

/**
 * A plan's gains over what was recorded, pair by pair; quarters pair as well.
 * @param games how many at the least
 */
export async function freshGains(
  crew: Crew,
  game: Game,
  { role, cell: { turn, plan }, kept }: { role: Role; cell: Cell; kept: Kept },
  games: number,
): Promise<number[]> {
  const arm = { play: "plan", role, plan, others: "recorded" } as const;
  const less = await crew.answers(game, run("base", turn, { play: "recorded" }, games), kept);
  const more = await crew.answers(game, run(JSON.stringify(arm), turn, arm, games), kept);
  const base = less.flatMap((answer) => totalsOf(answer, role));
  return more.flatMap((answer) => totalsOf(answer, role)).map((total, k) => total - (base[k] as number));
}
