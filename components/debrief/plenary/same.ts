// Whether several groups, and history, did the same in the quarters of a window.
import { hasHistory, orderedInGame, orderedInHistory, type Span } from "../../../game-rules/against";
import type { Role } from "../../../game-rules/open";
import type { Window, Wish } from "../../../server/debrief/analysis/result";
import type { GameRecord } from "../record";

/** Who did as the seat whose window it is. */
export interface Same {
  /** Group by group; nothing where its game did not come so far. */
  readonly groups: readonly (boolean | undefined)[];
  /** So many did, of those that came so far; the window's own group is among them. */
  readonly n: number;
  readonly of: number;
  /** Nothing where history has no line for the scenario. */
  readonly history?: boolean;
}

/** As much of a window as is asked about. */
export type Asked = Pick<Window, "role" | "use" | "from" | "to">;

/**
 * @param lead the order or signature that the window is about: missed where it was not given, taken where it was
 * @param groups of one scenario
 */
export function sameIn(window: Asked, lead: Wish, groups: readonly GameRecord[]): Same {
  const { role, use } = window;
  const taken = use === "taken";
  const did = groups.map((record) =>
    isPlayed(record, window) ? didIn(record, role, lead, window) === taken : undefined,
  );
  const [first] = groups;
  return {
    groups: did,
    n: did.filter((x) => x === true).length,
    of: did.filter((x) => x !== undefined).length,
    ...(first && hasHistory(first.copy.scenario)
      ? { history: didInHistory(first, role, lead, window) === taken }
      : {}),
  };
}

/** Whether orders were written in any of these quarters. */
const isPlayed = ({ stops }: GameRecord, { from }: Span): boolean =>
  stops.some((s) => s.phase === "orders" && s.turn >= from);

/** On the line of history nobody signed, and every seat gave some order. */
const didInHistory = (record: GameRecord, role: Role, lead: Wish, span: Span): boolean =>
  lead.do === "order" && orderedInHistory(record, role, lead, span);

function didIn(record: GameRecord, role: Role, lead: Wish, span: Span): boolean {
  if (lead.do === "order") return orderedInGame(record, role, lead, span);
  const within = record.happenings.filter((h) => h.turn >= span.from && h.turn <= span.to);
  if (lead.do === "nothing")
    return !within.some(({ event }) => event.type === "OrderCarriedOut" && event.role === role);
  const parties = [role, ...lead.with];
  const { deals } = record.view(record.last, "facilitator");
  const concluded = within.flatMap(({ event }) =>
    event.type === "DealSignedBy" && event.concluded ? [event.id] : [],
  );
  return deals.some((d) => concluded.includes(d.id) && parties.every((p) => d.parties.includes(p)));
}
