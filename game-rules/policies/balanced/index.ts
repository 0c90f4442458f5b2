// The balanced player: wants by table, a little chance to tell the close ones apart, deals by its own interest.
import { rowOf } from "../../data/orders/index.ts";
import type { OrderDraft } from "../../orders.ts";
import type { Role } from "../../vocabulary.ts";
import { compose } from "../compose.ts";
import { type Policy, roleOf, type Seat } from "../policy.ts";
import { bamako } from "./bamako.ts";
import { deals } from "./deals.ts";
import { dueOf, duty } from "./duty.ts";
import { jnim } from "./jnim.ts";
import { moscow } from "./moscow.ts";
import { paris } from "./paris.ts";
import { type Player, senseOf, zoneOf } from "./sense.ts";

const PLAYERS: Readonly<Record<Role, Player>> = { paris, bamako, jnim, moscow };

/** So much of a want is chance: close ones change places, clear ones do not. */
const DOUBT = 6;
/** Wishes looked at; a sheet holds far fewer. */
const LOOKED_AT = 24;

interface Wish {
  readonly draft: OrderDraft;
  readonly want: number;
  readonly at: number;
}

/** What every legal order is worth to this seat now, the dearest first. */
function wishes(seat: Seat): Wish[] {
  const role = roleOf(seat);
  const { wants, ends, rows } = PLAYERS[role];
  const sense = senseOf(seat.view, role);
  const due = dueOf(seat.view, role);
  const list: Wish[] = [];
  (seat.wanted?.(rows) ?? seat.legal).forEach(({ draft }, at) => {
    const zone = zoneOf(sense.v, draft.zone);
    const own = (draft.option === "end" ? ends : wants)[draft.id]?.(sense, draft, zone) ?? 0;
    const want = due.length > 0 ? own + duty(due, role, draft) : own;
    if (want > 0) list.push({ draft, at, want: want + seat.random.below(DOUBT) });
  });
  return list.sort((a, b) => b.want - a.want || a.at - b.at);
}

/** One new standing instruction of a kind a quarter: upkeep is easily begun and dearly kept. */
function oneOfAKind(list: readonly Wish[]): Wish[] {
  const begun = new Set<string>();
  return list.filter(({ draft }) => {
    if (!rowOf(draft.id).posture) return true;
    if (begun.has(draft.id)) return false;
    begun.add(draft.id);
    return true;
  });
}

const orders = (seat: Seat): OrderDraft[] =>
  compose(
    seat,
    oneOfAKind(wishes(seat))
      .slice(0, LOOKED_AT)
      .map((w) => w.draft),
  );

export const balanced: Policy = { orders, deals };
