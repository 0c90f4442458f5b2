// Who plays on: the seat as it was recorded, a bot, a plan that is carried through, or the record with one order thought away.
import {
  breaks,
  type Command,
  compose,
  type DealMove,
  type GameState,
  keeps,
  type LegalOrder,
  menuOf,
  type OrderDraft,
  type OrderId,
  optionsFor,
  type Policy,
  policies,
  type Role,
  type Seat,
  TERM_ROWS,
  type Term,
  type Turn,
} from "../../../game-rules/index.ts";
import type { Recorded } from "./record.ts";
import type { OrderWish, Plan, Wish } from "./result.ts";

const NO_MOVES: DealMove[] = [];
/** Standing instructions take no slot: a sheet as it was recorded is as long as it was. */
const WHOLE_SHEET = Number.POSITIVE_INFINITY;

/** The sheets as they were written, each order as far as it can still be given. What was said and signed comes as commands. */
export const asRecorded = (recorded: Recorded, role: Role): Policy => ({
  orders: (seat) => compose(seat, recorded.sheet(seat.view.turn, role), WHOLE_SHEET),
  deals: () => NO_MOVES,
});

/** The same without an order, wherever it stood. */
export const without = (recorded: Recorded, role: Role, id: OrderId): Policy => ({
  orders: (seat) =>
    compose(
      seat,
      recorded.sheet(seat.view.turn, role).filter((d) => d.id !== id),
      WHOLE_SHEET,
    ),
  deals: () => NO_MOVES,
});

/** Who plays where nobody is recorded. */
export const bot = ({ bots }: Recorded, role: Role): Policy => (bots ?? policies.balanced)[role];

/** The one in a quarter, the other from the next on. */
export const until = (turn: Turn, first: Policy, then: Policy): Policy => ({
  orders: (seat) => (seat.view.turn <= turn ? first : then).orders(seat),
  deals: (seat) => (seat.view.turn <= turn ? first : then).deals(seat),
});

export const sameWish = (w: OrderWish, d: OrderDraft): boolean =>
  d.id === w.id && d.zone === w.zone && d.target === w.target && d.option === w.option;

const drafted = ({ do: _, ...draft }: OrderWish): OrderDraft => draft;

/** Promises of one's own that an order would keep, as the judge of deals reads them. */
function wordsOf(role: Role, wish: OrderWish): Term[] {
  const draft = drafted(wish);
  return TERM_ROWS.filter((row) => row.by.includes(role)).flatMap((row) =>
    (optionsFor(row, role) ?? [undefined]).flatMap((option) => {
      const term: Term = { kind: row.kind, by: role, from: 1, to: 1 };
      if (option !== undefined) term.option = option;
      if (wish.zone !== undefined && row.fields.includes("zone")) term.zone = wish.zone;
      return keeps(term, draft) ? [term] : [];
    }),
  );
}

const dueIn = (terms: readonly Term[], wish: Wish, turn: Turn): readonly Term[] =>
  wish.do === "sign" ? terms.filter((t) => t.from <= turn && turn <= t.to) : terms;

const NO_OFFERS: readonly LegalOrder[] = [];
/** What a seat is offered of these orders alone: a whole menu takes a tenth of a game. */
const offered = (seat: Seat, ids: ReadonlySet<OrderId>): readonly LegalOrder[] =>
  ids.size === 0 ? NO_OFFERS : (seat.wanted?.(ids) ?? seat.legal.filter((o) => ids.has(o.draft.id)));

/** Whether a bot would give any of these, had it no others: where it would not, it need not be asked at length. */
function wants(player: Policy, { role, view, deals, random }: Seat, legal: readonly LegalOrder[]): boolean {
  return legal.length > 0 && player.orders({ role, view, deals, random, legal }).length > 0;
}

export interface PlanPlayer extends Policy {
  /** Whether all that the plan asks for was given in the quarter that it begins in; undefined before that. */
  carried(): boolean;
}

/**
 * A plan carried through from a quarter on. In each: what it asks for, where that can be had; what a bot would add of orders that
 * were not on the menu as the plan began; what was recorded, less what goes against the plan's word.
 * @param from the state in which it begins
 */
export function planned(recorded: Recorded, role: Role, plan: Plan, from: GameState): PlanPlayer {
  const wishes = plan.second ? [plan.first, plan.second] : [plan.first];
  const nothing = wishes.some((w) => w.do === "nothing");
  const words = wishes.map((wish) => (wish.do === "order" ? wordsOf(role, wish) : []));
  const asked = new Set(wishes.flatMap((wish) => (wish.do === "order" ? [wish.id] : [])));
  const signs = wishes.some((w) => w.do === "sign");
  let menu: ReadonlySet<OrderId> | undefined;
  /** What the seat may ever be offered that was not on its menu as the plan began. */
  let later: ReadonlySet<OrderId> = new Set();
  let carried = false;

  function orders(seat: Seat): OrderDraft[] {
    const { turn } = seat.view;
    if (nothing) {
      carried = true;
      return [];
    }
    if (!menu) {
      menu = new Set(seat.legal.map((o) => o.draft.id));
      later = new Set(menuOf(role).flatMap(({ id }) => (menu?.has(id) ? [] : [id])));
    }
    const known = menu;
    const offers = offered(seat, asked);
    const wanted = wishes.flatMap((wish) =>
      wish.do === "order" ? offers.filter((o) => sameWish(wish, o.draft)).map((o) => o.draft) : [],
    );
    const kept = wishes.flatMap((wish, i) =>
      dueIn(wish.do === "sign" ? signedWords(seat, wish) : (words[i] ?? []), wish, turn),
    );
    // a menu is long: what is new on it is asked for alone
    const added =
      signs || wants(bot(recorded, role), seat, offered(seat, later))
        ? bot(recorded, role)
            .orders(seat)
            .filter((d) => !known.has(d.id) || (signs && kept.some((t) => keeps(t, d))))
        : [];
    const rest = recorded.sheet(turn, role).filter((d) => !kept.some((t) => breaks(t, d)));
    const sheet = compose(seat, [...wanted, ...added, ...rest], WHOLE_SHEET);
    if (turn === from.turn)
      carried = wishes.every((wish) =>
        wish.do === "order"
          ? sheet.some((d) => sameWish(wish, d))
          : wish.do === "sign" &&
            seat.deals.some((d) => d.id === wish.deal && (d.signed.includes(role) || d.status === "signed")),
      );
    return sheet;
  }

  const signedWords = (seat: Seat, wish: Extract<Wish, { do: "sign" }>): Term[] => {
    const deal = seat.deals.find((d) => d.id === wish.deal);
    return deal?.status === "signed" ? (deal.terms ?? []).filter((t) => t.by === role) : [];
  };

  return { orders, deals: () => NO_MOVES, carried: () => carried };
}

/** What a plan says to offers: it signs those that it names, once they have come, and turns none of them down. */
export function signatures(plan: Plan, role: Role) {
  const deals = [plan.first, plan.second].flatMap((w) => (w?.do === "sign" ? [w.deal] : []));
  return {
    signs: (s: GameState): Command[] =>
      s.phase !== "orders"
        ? []
        : s.deals
            .filter((d) => deals.includes(d.id) && d.status === "open" && !d.signed.includes(role))
            .map((d) => ({
              type: "deal",
              role,
              id: `plan-${d.id}`,
              move: { move: "sign", deal: d.id, version: d.version },
            })),
    /** Whether a recorded command is of an offer that it names: that comes as it came, whoever plays its sender now. */
    isOf: (c: Command): boolean => c.type === "deal" && deals.includes("deal" in c.move ? c.move.deal : c.id),
    /** Whether a recorded command stands against it. */
    against: (c: Command): boolean =>
      c.type === "deal" &&
      c.role === role &&
      (c.move.move === "refuse" || c.move.move === "counter") &&
      deals.includes(c.move.deal),
  };
}
