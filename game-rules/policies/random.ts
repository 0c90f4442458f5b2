// The random player: any legal sheet, any answer to a deal. The fuzzer's hand, and a floor for the others.
import type { OrderRow } from "../data/orders/index.ts";
import { optionsFor, TERM_ROWS, type TermRow } from "../data/terms.ts";
import { isSecret, listenersFor } from "../deals/listeners.ts";
import { Sampler } from "../order-sampler.ts";
import type { DealDraft, DealMove, OrderDraft, Term } from "../orders.ts";
import { SheetCheck } from "../sheet.ts";
import { anglesFor, forbidsAccount } from "../stories.ts";
import { MEDIATORS, RECEIVERS, type Role, VENUES } from "../vocabulary.ts";
import { type Policy, roleOf, type Seat } from "./policy.ts";

const pick = <T>(seat: Seat, list: readonly T[]): T | undefined =>
  list[seat.random.below(Math.max(1, list.length))];

const TRIES = 8;

const sameOrder = (a: OrderDraft, b: OrderDraft): boolean =>
  a.id === b.id && a.zone === b.zone && a.target === b.target && a.option === b.option;

/** So many legal orders by chance; those that the sheet still holds stand. A seat with a list of its own draws only what stands on it. */
function orders(seat: Seat): OrderDraft[] {
  const sheet = new SheetCheck(seat.view, roleOf(seat));
  const sampler = new Sampler(seat.view, (sides) => seat.random.below(sides));
  const room = (row: OrderRow): boolean => sheet.holds(row);
  const free = (d: OrderDraft): boolean =>
    seat.wanted !== undefined || seat.legal.some((o) => sameOrder(o.draft, d));
  const drafts: OrderDraft[] = [];
  for (let n = 0; n < TRIES; n++) {
    const draft = sampler.draw(room);
    if (draft && free(draft) && sheet.fits(draft)) drafts.push(draft);
  }
  return drafts;
}

function termOf(seat: Seat, row: TermRow, by: Role): Term {
  const now = seat.view.turn;
  const term: Term = { kind: row.kind, by, from: now, to: now + seat.random.below(3) };
  for (const field of row.fields) {
    if (row.optional?.includes(field) && seat.random.below(2)) continue;
    if (field === "zone") term.zone = pick(seat, seat.view.board)?.id;
    if (field === "option") term.option = pick(seat, optionsFor(row, by) ?? []);
    if (field === "venue") term.venue = pick(seat, VENUES);
    if (field === "mediator") term.mediator = pick(seat, MEDIATORS);
    if (field === "receiver") term.receiver = pick(seat, RECEIVERS);
    if (field === "amount") term.amount = 1 + seat.random.below(3);
  }
  return term;
}

function propose(seat: Seat): DealMove[] {
  const other = pick(seat, seat.view.reach);
  if (!other || seat.random.below(4) > 0) return [];
  const parties: Role[] = [seat.role, other];
  const terms: Term[] = [];
  for (const by of parties) {
    const row = pick(
      seat,
      TERM_ROWS.filter((r) => r.by.includes(by)),
    );
    if (row) terms.push(termOf(seat, row, by));
  }
  const draft: DealDraft = { parties, terms, secret: seat.random.below(2) === 0 };
  return [{ move: "propose", draft }];
}

/** Any account that may be given, one quarter in three that there is one. */
function says(seat: Seat): DealMove[] {
  const { view, role } = seat;
  if (view.stories.length === 0 || seat.random.below(3) > 0) return [];
  const story = pick(seat, view.stories);
  const angle = story && pick(seat, anglesFor(role, story.of));
  if (!angle || forbidsAccount(view, role, story.of, angle)) return [];
  return [{ move: "tell", of: story.of, angle }];
}

/** One quarter in eight some secret is handed on, to anybody. */
function whispers(seat: Seat): DealMove[] {
  if (seat.deals.length === 0 || seat.random.below(8) > 0) return [];
  const d = pick(seat, seat.deals.filter(isSecret));
  const listener = d && pick(seat, listenersFor(d, seat.view.reach));
  return listener ? [{ move: "leak", deal: d.id, listener }] : [];
}

function deals(seat: Seat): DealMove[] {
  const moves: DealMove[] = [];
  for (const d of seat.deals) {
    if (d.status !== "open" || !d.parties.includes(seat.role) || d.signed.includes(seat.role)) continue;
    if (d.expires < seat.view.turn || !d.parties.every((p) => p === seat.role || seat.view.reach.includes(p)))
      continue;
    const move = seat.random.below(3) === 0 ? "refuse" : "sign";
    moves.push({ move, deal: d.id, version: d.version });
  }
  return [...moves, ...propose(seat), ...whispers(seat), ...says(seat)];
}

export const random: Policy = { orders, deals };
