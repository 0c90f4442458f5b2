// How one phase follows another. `advance` is the only way forward; what opens with a phase happens here.
import { ALL, type Cause, only, tenths } from "../ledger.ts";
import { type Arrival, ownWords, type ScenarioEvent } from "../scenario.ts";
import type { GameState } from "../state.ts";
import { RUNG } from "../vocabulary.ts";
import { BY_RULING, moveAny, moveTrack } from "./outside.ts";
import { happen, type Play } from "./play.ts";
import { resolveQuarter } from "./resolution.ts";

/** Quarters that the engine plays on alone, so that nobody profits from the last move. */
export const AFTERMATH = 2;

/** Whether what an event of the calendar asks of the board is so now: the conditions of a facilitator's injects, too. */
export function isSo(s: GameState, w: ScenarioEvent["when"]): boolean {
  if (!w) return true;
  if (w.regime && !w.regime.includes(s.regime.kind)) return false;
  if (w.french !== undefined && w.french !== (s.exit.outIn === 0)) return false;
  return w.settled === undefined || w.settled === (s.talks.rung === RUNG.settlement);
}

/** Units that come to a zone. Who hears of it hears of the event; whose units they are is known as ever (fog). */
function arrive(play: Play, event: string, { zone: id, force, units, waits }: Arrival): void {
  const zone = play.s.scenario.zones.findIndex((z) => z.id === id);
  const z = play.s.zones[zone];
  if (!z || (waits && (z.control === "jnim" || z.control === "is" || z.forces[force] > 0))) return;
  const from = z.forces[force];
  const lines: Cause[] = [{ d: "history", code: "scenario_event", n: units, p: { event } }];
  happen(play, { type: "ForceChanged", zone, force, from, to: from + units, lines });
}

/** What the calendar brings at the opening of a quarter: information and offers, a nudge at the most. */
function situation(play: Play): void {
  const { s } = play;
  for (const e of s.scenario.events) {
    if (e.turn <= s.turn) for (const a of e.comes ?? []) if (a.waits) arrive(play, e.id, a);
    if (e.turn !== s.turn || !isSo(s, e.when)) continue;
    const to = e.to === "all" ? ALL : only(...e.to);
    const offer = e.offers ? { offers: e.offers } : {};
    happen(play, { type: "ScenarioEventHappened", id: e.id, to, ...offer, ...ownWords(e) });
    for (const move of e.moves ?? []) {
      const moved = moveTrack(s, move.track, tenths(move.by), {
        d: "history",
        code: "scenario_event",
        p: { event: e.id },
      });
      if (moved) happen(play, moved);
    }
    for (const a of e.comes ?? []) if (!a.waits) arrive(play, e.id, a);
  }
  for (const d of s.deals) {
    if (d.status === "open" && d.expires < s.turn)
      happen(play, { type: "DealLapsed", id: d.id, to: only(...d.parties) });
  }
}

/** What control ruled for several quarters moves once more. */
function lasting(play: Play): void {
  for (const effect of play.s.lasting ?? []) {
    const moved = moveAny(play.s, effect, BY_RULING);
    if (moved) happen(play, moved);
  }
}

function openQuarter(play: Play): void {
  happen(play, { type: "PhaseOpened", phase: "situation", turn: play.s.turn + 1 });
  situation(play);
  lasting(play);
}

/** Plays the aftermath and closes the game: no orders, deals binding, receivers tested. */
function finish(play: Play): void {
  for (let n = 0; n < AFTERMATH; n++) {
    openQuarter(play);
    resolveQuarter(play);
  }
  happen(play, { type: "PhaseOpened", phase: "ended", turn: play.s.turn });
}

/** Opens the first quarter, once. */
export function open(play: Play): void {
  if (play.s.opened) return;
  happen(play, { type: "PhaseOpened", phase: "situation", turn: play.s.turn });
  situation(play);
}

/** One phase forward. */
export function advance(play: Play): void {
  const { s } = play;
  switch (s.phase) {
    case "situation":
      open(play);
      return happen(play, { type: "PhaseOpened", phase: "negotiation", turn: s.turn });
    case "negotiation":
      return happen(play, { type: "PhaseOpened", phase: "orders", turn: s.turn });
    case "orders":
    case "resolution":
      return resolveQuarter(play);
    case "outcome":
      return s.turn >= s.scenario.turns ? finish(play) : openQuarter(play);
    case "ended":
      return;
    default:
      return s.phase satisfies never;
  }
}

/** The facilitator ends early: what is open is left unresolved, the aftermath follows. */
export const endEarly = finish;
