// What has happened around the game in this quarter that changes who acts for whom, or until when, as far as it still holds. Pure.
import type { Role } from "../../game-rules/open";
import type { Item } from "../../server/contract/answers";
import type { Notice } from "../../server/contract/notices";

export type Told = Extract<Item, { kind: "notice" }>;

/** Who plays a seat: of each seat the newest of these says how it is. */
const PLAYS: ReadonlySet<Notice> = new Set<Notice>(["seat.given", "seat.stood_in", "seat.taken_back"]);
/** How a sheet came to be at the close. */
const MADE: ReadonlySet<Notice> = new Set<Notice>(["sheet.from_bot", "sheet.from_draft", "sheet.empty"]);
/** What was played is taken back: to be read until the next phase opens. */
const TAKEN_BACK: Notice = "line.stepped_back";
/** The deadline of the phase moved by no word of control's. */
const CLOCK: ReadonlySet<Notice> = new Set<Notice>(["clock.set", "clock.restarted"]);

/**
 * @param own `open`: orders can be given and the seat's own sheet is not committed; `typed`: it is, and control typed it in
 * @returns oldest first
 */
export function toldNow(items: readonly Item[], seat: Role, own: { open: boolean; typed: boolean }): Told[] {
  const opened = items.findLastIndex((i) => i.kind === "phase" && i.phase === "situation");
  const told = items.slice(opened + 1).filter((i): i is Told => i.kind === "notice");
  const isNewest = ({ n, params }: Told): boolean =>
    !told.some((i) => i.n > n && PLAYS.has(i.code) && i.params["role"] === params["role"]);
  const phase = items.findLast((i) => i.kind === "phase")?.n ?? 0;
  const moved = told.findLast((i) => CLOCK.has(i.code) && i.n > phase);
  const typedIn = told.findLast((i) => i.code === "sheet.typed_in" && i.params["role"] === seat);
  return told.filter((i) => {
    if (i.code === TAKEN_BACK) return i.n > phase;
    if (CLOCK.has(i.code)) return i === moved;
    // Who plays one's own seat stands above already.
    if (i.code === "seat.given") return i.params["role"] !== seat && isNewest(i);
    if (PLAYS.has(i.code)) return isNewest(i);
    if (i.code === "sheet.handed_back") return own.open && i.params["role"] === seat && isNewest(i);
    if (i.code === "sheet.typed_in") return own.typed && i === typedIn;
    return MADE.has(i.code);
  });
}
