// What those who lead are shown of what they rule on, and what seats are shown of their own orders: of a ruling that there is one, and
// in the end what came; never odds, effects or reasons.
import { type GameState, isRuledForce, outcomesOf, points, type Role } from "../../../game-rules/index.ts";
import type { Adjudication, Answers, OwnOrderShown, SheetTold } from "../../contract/answers.ts";
import { isExerciseEvent } from "../log/events.ts";
import type { History } from "../log/history.ts";
import type { OwnOrder } from "../log/own-orders.ts";
import type { RulingKept } from "../log/rulings.ts";
import { type Fold, isSealed } from "../log/state.ts";
import type { Presence } from "../presence.ts";

type ForControl = Adjudication["own"][number];

/** The register and the own orders, for control and scribe. */
export function adjudicationOf({ exercise, game }: Fold, presence: Presence): Adjudication {
  const { decidedAt = 0, holdsIn, rulings = [], own = [] } = exercise;
  const nameOf = (member?: string): string => (member ? presence.nameOf(member) : "");
  return {
    version: decidedAt,
    ...(holdsIn === undefined ? {} : { holdsIn }),
    rulings: rulings.map((ruling) => rulingTold(ruling, game, nameOf)),
    own: own.map((order) => ownTold(order, nameOf)),
  };
}

function rulingTold(
  { id, turn, at, member, reason, moves, about, own, beyond }: RulingKept,
  { scenario }: GameState,
  nameOf: (member?: string) => string,
): Adjudication["rulings"][number] {
  return {
    ...{ id, turn, at, by: nameOf(member), reason },
    moves: moves.map(({ track, zone: at, from, to }) => {
      const zone = scenario.zones[at]?.id;
      const said = (n: number): number => (isRuledForce(track, at >= 0) ? n : points(n));
      return { track, ...(zone ? { zone } : {}), from: said(from), to: said(to) };
    }),
    ...(about === undefined ? {} : { about }),
    ...(own === undefined ? {} : { own }),
    ...(beyond ? { beyond } : {}),
  };
}

function ownTold(order: OwnOrder, nameOf: (member?: string) => string): ForControl {
  const { id, role, turn, text, shown, said, ruling, refused, drawn } = order;
  return {
    ...{ id, role, turn, text, shown: [...shown], said: [...said] },
    state: stateOf(order),
    ...(ruling ? { ruling: fixedTold(ruling, nameOf) } : {}),
    ...(refused ? { refused: refused.reason } : {}),
    ...drawn,
  };
}

function fixedTold(
  { odds, like, success, failure, reason, member, at }: NonNullable<OwnOrder["ruling"]>,
  nameOf: (member?: string) => string,
): NonNullable<ForControl["ruling"]> {
  return {
    ...{ odds, reason, at, by: nameOf(member) },
    like: like.map(({ role, order, odds: n }) => ({ role, order, ...(n === undefined ? {} : { odds: n }) })),
    success: success.map((effect) => ({ ...effect })),
    failure: failure.map((effect) => ({ ...effect })),
  };
}

const stateOf = ({ refused, withdrawn, drawn, ruling }: OwnOrder): ForControl["state"] =>
  refused ? "refused" : withdrawn ? "withdrawn" : drawn ? "drawn" : ruling ? "fixed" : "open";

/**
 * The orders beside the sheets that a seat knows of: its own, and those that it is shown. What a die came to under a seal is not told
 * before its end.
 */
export function ownFor(fold: Fold, role: Role): OwnOrderShown[] {
  const sealed = isSealed(fold) ? fold.shown?.turn : undefined;
  return (fold.exercise.own ?? [])
    .filter((o) => o.role === role || (o.shown.includes(role) && !o.withdrawn))
    .map((o) => {
      const { id, turn, text, shown, said } = o;
      const known = stateOf(o);
      const state =
        known === "fixed" || (known === "drawn" && turn === sealed)
          ? "weighed"
          : known === "drawn"
            ? o.drawn?.came
              ? "came"
              : "failed"
            : known;
      return {
        ...{ id, role: o.role, turn, text, shown: [...shown], said: [...said], state },
        ...(o.refused && o.role === role ? { refused: o.refused.reason } : {}),
      };
    });
}

/** The present quarter by its outcomes, once it is resolved. */
export function quarterOf(history: History): Extract<Answers["quarter.of"], { ok: true }> {
  const { game } = history.fold();
  const records = history.records();
  const from = records.findLastIndex(
    ({ event }) => event.type === "PhaseOpened" && event.phase === "resolution" && event.turn === game.turn,
  );
  const events =
    from < 0 ? [] : records.slice(from).flatMap(({ event }) => (isExerciseEvent(event) ? [] : [event]));
  return { ok: true, turn: game.turn, outcomes: outcomesOf(events, game.scenario) };
}

/** Orders as they are being written: a seat's slots, in order. */
export type Written = Readonly<Partial<Record<Role, SheetTold["orders"]>>>;

/** Every seat's sheet: committed as it lies on the table, else as it is written; after the quarter with what became of each order. */
export function sheetsOf(
  { game }: Fold,
  written: Written,
  { outcomes }: Pick<Extract<Answers["quarter.of"], { ok: true }>, "outcomes">,
): SheetTold[] {
  return game.scenario.seats.map((role) => {
    const sheet = game.sheets[role];
    const became = outcomes.flatMap(({ order }) => (order?.role === role ? [order] : []));
    const orders = sheet?.map((draft) => {
      const of = became.find((o) => sameOrder(o.draft, draft));
      return { draft, ...(of ? { result: of.result, params: of.params } : {}) };
    });
    return { role, committed: sheet !== undefined, orders: orders ?? written[role] ?? [] };
  });
}

type Order = {
  readonly id: string;
  readonly zone?: string;
  readonly target?: string;
  readonly option?: string;
};
const sameOrder = (a: Order, b: Order): boolean =>
  a.id === b.id && a.zone === b.zone && a.target === b.target && a.option === b.option;
