// What becomes of a command: events, or a refusal that names the rule. Never throws for what a person can send.
import { type Command, type Decision, type FacilitatorAct, refuse } from "./commands.ts";
import { copyState } from "./copy.ts";
import { isMovable, isRuledForce, LONGEST_EFFECT, limitOf } from "./data/limits.ts";
import { decideDeal } from "./deals/decide.ts";
import { mayTalk } from "./deals/reach.ts";
import type { GameEvent } from "./events.ts";
import { ALL, only, PUBLIC_BIT, tenths } from "./ledger.ts";
import { BY_RULING, moveAny, moveTrack, moveZone } from "./quarter/outside.ts";
import { advance, endEarly, open } from "./quarter/phases.ts";
import { happen, type Play } from "./quarter/play.ts";
import { checkSheet } from "./sheet.ts";
import type { GameState } from "./state.ts";
import { statement } from "./statement.ts";
import { lazyViewFor } from "./view.ts";
import { ROLES, TRACKS, type Viewer, ZONE_TRACKS, type ZoneTrackId } from "./vocabulary.ts";

type EffectsAct = Extract<FacilitatorAct, { do: "effects" }>;

const LONGEST_MESSAGE = 2000;

/** Decides a command on a state, which stays as it was. Refusals hold no hidden fact. */
export function decide(s: GameState, c: Command): Decision {
  if (s.phase === "ended" && c.type !== "message") return refuse("phase.over");
  switch (c.type) {
    case "commit":
      return commit(s, c);
    case "reopen":
      if (s.phase !== "orders") return refuse("phase.not_orders");
      if (!s.sheets[c.role]) return refuse("sheet.not_committed");
      return { ok: true, events: [{ type: "SheetReopened", role: c.role }] };
    case "deal":
      return decideDeal(s, c.role, c.id, c.move);
    case "message":
      return message(s, c);
    case "facilitator":
      return facilitate(s, c.act);
    default:
      return c satisfies never;
  }
}

function commit(s: GameState, c: Extract<Command, { type: "commit" }>): Decision {
  if (s.phase !== "orders") return refuse("phase.not_orders");
  if (!s.scenario.seats.includes(c.role)) return refuse("role.not_seated");
  if (s.sheets[c.role]) return refuse("sheet.already_committed");
  const wrong = checkSheet(lazyViewFor(s, c.role), c.role, c.orders);
  if (wrong) return wrong;
  return {
    ok: true,
    events: [{ type: "SheetCommitted", role: c.role, orders: c.orders.map((d) => ({ ...d })) }],
  };
}

function message(s: GameState, c: Extract<Command, { type: "message" }>): Decision {
  const text = c.text.trim();
  if (text.length > LONGEST_MESSAGE) return refuse("message.too_long", { max: LONGEST_MESSAGE });
  if (c.official && c.from !== "facilitator" && (text || c.story))
    return statement(s, c.from, c.id, text, c.story);
  if (!text) return refuse("message.empty");
  const roles = ROLES.filter((r) => r === c.from || c.to.includes(r));
  if (c.from !== "facilitator" && c.to.length === 0) return refuse("message.nobody");
  if (c.from !== "facilitator" && !mayTalk(s, c.from, roles)) return refuse("message.no_channel");
  const to = only(...roles);
  const channel = c.from === "facilitator" ? ["facilitator", ...roles].join("+") : roles.join("+");
  return {
    ok: true,
    events: [{ type: "MessageSent", id: c.id, from: c.from, channel, to, text, official: false }],
  };
}

/** Runs something on a copy and hands back what happened. */
function played(s: GameState, run: (play: Play) => void): Decision {
  const events: GameEvent[] = [];
  run({ s: copyState(s), events });
  return { ok: true, events };
}

function facilitate(s: GameState, act: FacilitatorAct): Decision {
  switch (act.do) {
    case "open":
      return s.opened ? refuse("facilitator.open_already") : played(s, open);
    case "advance":
      return played(s, advance);
    case "end":
      if (s.phase !== "outcome") return refuse("facilitator.nothing_to_end");
      return played(s, endEarly);
    case "inject": {
      const to = act.to === "all" ? ALL : audience(act.to);
      const { id, text, as } = act;
      return { ok: true, events: [{ type: "Injected", id, text, to, ...(as ? { as } : {}) }] };
    }
    case "rule":
      return rule(s, act);
    case "effects":
      return effects(s, act);
    default:
      return act satisfies never;
  }
}

const audience = (viewers: readonly Viewer[]): number =>
  only(...ROLES.filter((r) => viewers.includes(r))) | (viewers.includes("observer") ? PUBLIC_BIT : 0);

/** A ruling within the printed limit, no figure leaves its scale: what it was given for, then the move with control's hand as its cause. */
function rule(s: GameState, act: Extract<FacilitatorAct, { do: "rule" }>): Decision {
  const { reason, track } = act;
  const named = act.zone ? s.scenario.zones.findIndex((z) => z.id === act.zone) : -1;
  const zone = isOneOf(ZONE_TRACKS, track) ? named : -1;
  const by = tenths(act.amount);
  let moved: GameEvent | undefined;
  if (zone >= 0) moved = moveZone(s, zone, track as ZoneTrackId, by, BY_RULING);
  else if (isOneOf(TRACKS, track)) moved = moveTrack(s, track, by, BY_RULING);
  else return refuse("facilitator.unknown_track");
  if (!moved) return refuse("facilitator.beyond_limit");
  return { ok: true, events: [{ type: "RulingGiven", reason, track, zone }, moved] };
}

/**
 * A ruling in typed effects, one after the other: each is told with what it was given for and then moves, as far as its scale goes.
 * Refused whole: beyond a printed limit that was not waived, or where nothing of it would move.
 */
function effects(s: GameState, { effects: asked, reason, beyond }: EffectsAct): Decision {
  const found = asked.map(({ zone: id, ...effect }) => {
    const zone = id === undefined ? -1 : s.scenario.zones.findIndex((z) => z.id === id);
    return { ...effect, zone, known: (id === undefined || zone >= 0) && isMovable(effect.track, zone >= 0) };
  });
  if (found.length === 0 || found.some(({ known }) => !known)) return refuse("facilitator.unknown_track");
  for (const { track, zone, amount } of found) {
    const limit = limitOf(track, zone >= 0);
    if (!beyond && Math.abs(amount) > limit) return refuse("facilitator.past_limit", { limit });
  }
  let moves = false;
  const decided = played(s, (play) => {
    for (const { track, zone, amount, turns = 1 } of found) {
      const by = isRuledForce(track, zone >= 0) ? Math.trunc(amount) : tenths(amount);
      const lasts = turns > 1 ? { lasts: { by, upTo: s.turn + Math.min(turns, LONGEST_EFFECT) - 1 } } : {};
      happen(play, { type: "RulingGiven", reason, track, zone, ...lasts });
      const moved = moveAny(play.s, { track, zone, by }, BY_RULING);
      if (moved) happen(play, moved);
      moves ||= moved !== undefined;
    }
  });
  return moves ? decided : refuse("facilitator.beyond_limit");
}

const isOneOf = <T extends string>(list: readonly T[], x: string): x is T =>
  (list as readonly string[]).includes(x);
