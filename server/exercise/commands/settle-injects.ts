// What the list of injects brings about by itself: a response that has come ticks, one that has not by its quarter is missed, and a row
// whose time or condition has come is released. Decided upon every decision, in the same append: so it happens once, on every server
// and after every restart, and a step back takes it along.

import { type GameState, isSo, TRACKS, type TrackId, type ZoneTrackId } from "../../../game-rules/index.ts";
import type { Condition, InjectResponse } from "../../contract/injects.ts";
import { against } from "../../contract/msel.ts";
import { hasCome } from "../clock/inject-times.ts";
import type { LogEvent } from "../log/events.ts";
import { type Inject, type InjectEventOf, marksOf } from "../log/injects.ts";
import { type Fold, isEnded, isSealed } from "../log/state.ts";
import type { Author, Plan } from "../log/unit-of-work.ts";

const CLOCK: Author = { name: "clock" };

type Figure = {
  track: TrackId | ZoneTrackId;
  zone?: string | undefined;
  is: "below" | "above";
  value: number;
};

/** Whether a figure of the truth lies on that side of a value, both in points. */
function isBeyond(s: GameState, { track, zone, is, value }: Figure): boolean {
  const tenths =
    zone === undefined
      ? (TRACKS as readonly string[]).includes(track)
        ? s.tracks[track as TrackId]
        : undefined
      : s.zones[s.scenario.zones.findIndex((z) => z.id === zone)]?.[track as ZoneTrackId];
  if (tenths === undefined) return false;
  return is === "below" ? tenths < value * 10 : tenths > value * 10;
}

type Between = { parties: readonly string[]; term?: string | undefined };
const isBetween = (
  { parties, terms }: GameState["deals"][number],
  { parties: asked, term }: Between,
): boolean =>
  asked.every((role) => parties.includes(role as never)) &&
  (term === undefined || terms.some(({ kind }) => kind === term));

const isSigned = (s: GameState, between: Between): boolean =>
  s.deals.some((deal) => deal.signedIn > 0 && isBetween(deal, between));

function isTrue(c: Condition, { game, exercise }: Fold): boolean {
  switch (c.on) {
    case "regime":
      return isSo(game, { regime: c.regime });
    case "french":
      return isSo(game, { french: c.is });
    case "settled":
      return isSo(game, { settled: c.is });
    case "track":
      return isBeyond(game, c);
    case "deal":
      return isSigned(game, c) === c.is;
    case "answered":
      return marksOf(exercise, c.row).answered !== undefined;
    case "missed":
      return marksOf(exercise, c.row).missed !== undefined;
    default:
      return c satisfies never;
  }
}

/** Whether a row comes now, and by what; nothing where it does not by itself. */
function comesBy({ row }: Inject, fold: Fold, now: number): "time" | "condition" | undefined {
  if (row.at && !hasCome(row.at, fold, now)) return undefined;
  if (row.if) {
    const hold = (c: Condition) => isTrue(c, fold);
    return (row.if.all ? row.if.of.every(hold) : row.if.of.some(hold)) ? "condition" : undefined;
  }
  // An expected action without a moment is waited for from the first.
  return row.at || row.kind === "expected" ? "time" : undefined;
}

const isOut = (fold: Fold, id: string): boolean => marksOf(fold.exercise, id).released !== undefined;

/** Rows whose response is waited for. */
const waiting = (fold: Fold): (Inject & { row: { response: InjectResponse } })[] =>
  (fold.exercise.injects ?? []).filter(({ id, row }) => {
    const { released, answered, missed, skipped } = marksOf(fold.exercise, id);
    return row.response && released && !answered && !missed && !skipped;
  }) as (Inject & { row: { response: InjectResponse } })[];

const mark = (
  plan: Plan,
  id: string,
  what: Omit<InjectEventOf<"InjectMarked">, "type" | "id">,
  by: Author = CLOCK,
): null => plan.add({ type: "InjectMarked", id, ...what }, by);

const answered = (plan: Plan, id: string): null => {
  const since = marksOf(plan.fold.exercise, id).released?.at ?? plan.now;
  return mark(plan, id, { mark: "answered", how: "itself", took: Math.max(0, plan.now - since) });
};

/** Whether an event is the response that a row waits for. */
function answers(event: LogEvent, response: InjectResponse, after: GameState): boolean {
  if (event.type === "SheetCommitted" && response.does === "order")
    return (
      event.role === response.role &&
      event.orders.some(
        (o) => response.orders.includes(o.id) && (response.zone === undefined || o.zone === response.zone),
      )
    );
  if (event.type !== "DealSignedBy" || response.does !== "deal" || !event.concluded) return false;
  const deal = after.deals.find(({ id }) => id === event.id);
  return (
    deal !== undefined && isBetween(deal, { parties: [response.role, ...response.with], term: response.term })
  );
}

/** Ticks what the events of a decision have answered; a sheet that is taken back takes its tick along. */
function tick(plan: Plan): void {
  for (const { record, after } of [...plan.steps]) {
    const { event } = record;
    for (const { id, row } of waiting(plan.fold))
      if (answers(event, row.response, after.game)) answered(plan, id);
    if (event.type === "SheetReopened") untick(plan, event.role);
  }
}

function untick(plan: Plan, role: string): void {
  const { injects = [] } = plan.fold.exercise;
  const { turn, phase } = plan.fold.game;
  for (const { id, row } of injects) {
    const { answered: was } = marksOf(plan.fold.exercise, id);
    const byOrder = row.response?.does === "order" && row.response.role === role;
    if (byOrder && was?.how === "itself" && was.turn === turn && was.phase === phase)
      mark(plan, id, { mark: "reopened", how: "itself" });
  }
}

/** One thing that has come about; answers whether there was one. */
function settleOne(plan: Plan): boolean {
  const { fold, now } = plan;
  for (const { id, row } of waiting(fold)) {
    const { response } = row;
    if (response.does === "track" && isBeyond(fold.game, response)) return answered(plan, id) === null;
    if (against(fold.game, response.by) > 0) return mark(plan, id, { mark: "missed", how: "time" }) === null;
  }
  if (isEnded(fold)) return false;
  for (const inject of fold.exercise.injects ?? []) {
    if (inject.row.status !== "ready" || isOut(fold, inject.id) || marksOf(fold.exercise, inject.id).skipped)
      continue;
    const how = comesBy(inject, fold, now);
    if (how) return release(plan, inject, how, CLOCK) === null;
  }
  return false;
}

/**
 * Adds to a decision what follows from it for the list of injects.
 * @returns whether there was anything
 */
export function settleInjects(plan: Plan): boolean {
  const { injects, opened } = plan.fold.exercise;
  // What control looks at alone brings nothing that the others would see.
  if (!injects?.length || !opened || isSealed(plan.fold)) return false;
  const before = plan.steps.length;
  tick(plan);
  // Each row is released and ticked or missed once: the list ends.
  for (let left = 2 * injects.length; left > 0 && settleOne(plan); left--);
  return plan.steps.length > before;
}

/** Brings a row in: what its mode shows reaches its seats, and its effects move what they may. */
export function release(
  plan: Plan,
  { id, row }: Inject,
  how: "time" | "condition" | "hand",
  by: Author,
): null {
  mark(plan, id, { mark: "released", how }, by);
  if (row.kind !== "expected" && row.mode !== "note") tellSeats(plan, { id, row }, by);
  const reason = row.title.en || row.title.fr || row.number;
  // A figure that stands at the end of its scale already is moved no further, and that is all.
  const effects = row.effects.map(({ track, zone, by: amount, turns }) => ({
    ...{ track, amount },
    ...(zone ? { zone } : {}),
    ...(turns ? { turns } : {}),
  }));
  // Figures that stand at the end of their scales already are moved no further, and that is all.
  if (effects.length > 0) plan.play({ type: "facilitator", act: { do: "effects", effects, reason } }, by);
  return null;
}

function tellSeats(plan: Plan, { id, row }: Pick<Inject, "id" | "row">, by: Author): void {
  const { mode, from, sure, title, text } = row;
  if (mode === "note") return;
  const inWords = (["en", "fr"] as const).flatMap((l) => {
    const said = text[l];
    return said ? [[l, { ...(title[l] ? { title: title[l] } : {}), text: said }] as const] : [];
  });
  const first = inWords[0]?.[1];
  if (!first) return;
  const as = {
    mode,
    ...(from ? { from } : {}),
    ...(mode === "intelligence" ? { sure: sure ?? 2 } : {}),
    words: Object.fromEntries(inWords),
  } as const;
  const to = row.to === "all" ? "all" : [...row.to];
  plan.play(
    { type: "facilitator", act: { do: "inject", id: `${id}.${plan.fold.seq}`, text: first.text, to, as } },
    by,
  );
}
