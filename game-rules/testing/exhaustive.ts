// The exhaustive player: of all that is legal it does what has been done least; in a game with a plan, the plan first.
import { optionsFor, TERM_ROWS, type TermRow } from "../data/terms.ts";
import { listenersFor } from "../deals/listeners.ts";
import type { DealDraft, DealMove, OrderDraft, Term } from "../orders.ts";
import { compose } from "../policies/compose.ts";
import type { Policy, Seat } from "../policies/policy.ts";
import { anglesFor, forbidsAccount } from "../stories.ts";
import type { DealView } from "../view-types.ts";
import { MEDIATORS, RECEIVERS, ROLES, type Role, VENUES } from "../vocabulary.ts";
import type { Plan, Wish } from "./plans.ts";
import { nameOfAngle, nameOfMove, nameOfOrder, nameOfTerm, Seen } from "./seen.ts";

type Purpose = Pick<Plan, "wants" | "never">;
const NO_PURPOSE: Purpose = { wants: {}, never: [] };

const fits = (d: OrderDraft, w: Wish): boolean =>
  d.id === w.id &&
  d.option !== "end" &&
  (w.zone === undefined || d.zone === w.zone) &&
  (w.target === undefined || d.target === w.target) &&
  (w.option === undefined || d.option === w.option);

/** The least done first, among equals by chance. */
function rarestFirst(seat: Seat, drafts: readonly OrderDraft[], seen: Seen): OrderDraft[] {
  const ranked = drafts.map((draft) => ({
    draft,
    times: seen.times(nameOfOrder(draft)),
    chance: seat.random.below(65_536),
  }));
  ranked.sort((a, b) => a.times - b.times || a.chance - b.chance);
  return ranked.map((r) => r.draft);
}

function orders(seat: Seat, seen: Seen, plan: Purpose): OrderDraft[] {
  const free = seat.legal.map((o) => o.draft).filter((d) => !plan.never.includes(d.id));
  const planned = (plan.wants[seat.role] ?? []).flatMap((wish) => free.filter((d) => fits(d, wish)));
  const kept = new Set(planned.map((d) => d.id));
  // what the plan has set stays set
  const rest = free.filter((d) => d.option !== "end" || !kept.has(d.id));
  const sheet = compose(seat, [...planned, ...rarestFirst(seat, rest, seen)]);
  seen.add(...sheet.map(nameOfOrder));
  return sheet;
}

const pick = <T>(seat: Seat, list: readonly T[]): T => list[seat.random.below(list.length)] as T;

/** The least used of a list by the names it is counted under; the first of equals. The list holds one at least. */
const rarest = <T>(list: readonly T[], seen: Seen, name: (x: T) => string): T =>
  list.reduce((best, x) => (seen.times(name(x)) < seen.times(name(best)) ? x : best));

type Word = Pick<Term, "kind" | "by" | "option"> & { readonly row: TermRow };
const wordsOf = (by: Role): Word[] =>
  TERM_ROWS.filter((row) => row.by.includes(by)).flatMap((row) =>
    (optionsFor(row, by) ?? [undefined]).map((option) =>
      option === undefined ? { kind: row.kind, by, row } : { kind: row.kind, by, option, row },
    ),
  );

/** The promise that this role has made least, with every field that it takes. */
function term(seat: Seat, by: Role, seen: Seen): Term {
  const { row, ...promise } = rarest(wordsOf(by), seen, nameOfTerm);
  const now = seat.view.turn;
  const made: Term = { ...promise, from: now, to: now + seat.random.below(3) };
  const takes = (field: TermRow["fields"][number]) => row.fields.includes(field);
  if (takes("zone")) made.zone = pick(seat, seat.view.board).id;
  if (takes("venue")) made.venue = rarest(VENUES, seen, (x) => `venue ${x}`);
  if (takes("mediator")) made.mediator = rarest(MEDIATORS, seen, (x) => `mediator ${x}`);
  if (takes("receiver")) made.receiver = rarest(RECEIVERS, seen, (x) => `receiver ${x}`);
  if (takes("amount")) made.amount = 1 + seat.random.below(3);
  return made;
}

function draft(move: "propose" | "counter", seat: Seat, parties: readonly Role[], seen: Seen): DealDraft {
  const terms = parties.map((by) => term(seat, by, seen));
  seen.deal(move, terms);
  return { parties: [...parties], terms, secret: seat.random.below(2) === 0 };
}

/** Half of what lies on the table is signed, so that there is something to keep and to break; the rest is answered otherwise. */
const ANSWERS = ["sign", "refuse", "sign", "counter", "sign", "leave"] as const;

function answer(seat: Seat, d: DealView, seen: Seen): DealMove[] {
  const mine = d.status === "open" && d.parties.includes(seat.role) && !d.signed.includes(seat.role);
  if (!mine || d.expires < seat.view.turn) return [];
  const move = pick(seat, ANSWERS);
  if (move === "counter")
    return [{ move, deal: d.id, version: d.version, draft: draft(move, seat, d.parties, seen) }];
  seen.add(nameOfMove(move));
  return move === "leave" ? [] : [{ move, deal: d.id, version: d.version }];
}

/** Of all accounts that may be given, the one given least; half the time nothing, so that others come first. */
function tell(seat: Seat, seen: Seen): DealMove[] {
  const { view, role } = seat;
  const free = view.stories.flatMap(({ of }) =>
    anglesFor(role, of)
      .filter((angle) => !forbidsAccount(view, role, of, angle))
      .map((angle) => ({ of, angle })),
  );
  if (free.length === 0 || seat.random.below(2)) return [];
  const account = rarest(free, seen, (x) => nameOfAngle(x.angle));
  seen.add(nameOfAngle(account.angle), nameOfMove("tell"));
  return [{ move: "tell", ...account }];
}

/** A secret in three is handed on, to whoever was told least. */
function whisper(seat: Seat, d: DealView, seen: Seen): DealMove[] {
  const free = listenersFor(d, seat.view.reach);
  if (free.length === 0 || seat.random.below(3) > 0) return [];
  const listener = rarest(free, seen, (x) => `${nameOfMove("leak")} to ${x}`);
  seen.add(nameOfMove("leak"), `${nameOfMove("leak")} to ${listener}`);
  return [{ move: "leak", deal: d.id, listener }];
}

function deals(seat: Seat, seen: Seen): DealMove[] {
  const answers = [
    ...tell(seat, seen),
    ...seat.deals.flatMap((d) => [...answer(seat, d, seen), ...whisper(seat, d, seen)]),
  ];
  if (seat.view.reach.length === 0 || seat.random.below(2)) return answers;
  // now and then a deal of three, which takes two signatures
  const others = seat.random.below(4) ? [pick(seat, seat.view.reach)] : seat.view.reach.slice(0, 2);
  const parties = ROLES.filter((r) => r === seat.role || others.includes(r));
  return [...answers, { move: "propose", draft: draft("propose", seat, parties, seen) }];
}

/** @param seen what the player has in mind: a ledger of this game alone, so that the game can be played again by itself */
export function exhaustive(plan: Purpose = NO_PURPOSE, seen: Seen = new Seen()): Record<Role, Policy> {
  const policy: Policy = {
    orders: (seat) => orders(seat, seen, plan),
    deals: (seat) => deals(seat, seen),
  };
  return { paris: policy, bamako: policy, jnim: policy, moscow: policy };
}
