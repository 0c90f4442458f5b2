// What a seat does while people talk: propose, counter, sign, refuse, hand a secret on, or give an account of an event to everybody.
// Signed means that every party has signed the same version.
import { type Decision, refuse } from "../commands.ts";
import type { GameEvent } from "../events.ts";
import { only } from "../ledger.ts";
import { type DealMove, REFUSAL_WORDS } from "../orders.ts";
import type { DealState, GameState } from "../state.ts";
import { statement } from "../statement.ts";
import type { Role } from "../vocabulary.ts";
import { isSecret } from "./listeners.ts";
import { mayTalk } from "./reach.ts";
import { checkDraft } from "./terms.ts";

/** An open offer can be signed in the quarter it was made and in the next. */
const STANDS_FOR = 1;
const OPEN_AT_ONCE = 12;

type Answering = Exclude<DealMove, { move: "propose" | "tell" | "leak" }>;

/** @param id the id a new deal gets: chosen by the caller, so that a repeated command makes no second deal */
export function decideDeal(s: GameState, role: Role, id: string, move: DealMove): Decision {
  if (s.phase === "ended" || s.phase === "resolution") return refuse("deal.phase");
  if (!s.scenario.seats.includes(role)) return refuse("role.not_seated");
  switch (move.move) {
    case "tell":
      return statement(s, role, id, "", move);
    case "propose":
      return propose(s, role, id, move);
    case "leak":
      return handOn(s, role, move);
    default:
      return answer(s, role, move);
  }
}

function propose(
  s: GameState,
  role: Role,
  id: string,
  { draft }: Extract<DealMove, { move: "propose" }>,
): Decision {
  const problem = checkDraft(draft, s.turn) ?? checkParties(s, role, draft.parties);
  if (problem) return problem;
  if (s.deals.some((d) => d.id === id)) return refuse("deal.not_open");
  const open = s.deals.filter((d) => d.status === "open" && d.by === role).length;
  if (open >= OPEN_AT_ONCE) return refuse("deal.too_many", { max: OPEN_AT_ONCE });
  const to = only(...draft.parties);
  return {
    ok: true,
    events: [{ type: "DealProposed", id, by: role, draft, expires: s.turn + STANDS_FOR, to }],
  };
}

function checkParties(s: GameState, role: Role, parties: readonly Role[]) {
  if (!parties.includes(role)) return refuse("deal.not_a_party");
  if (parties.some((p) => !s.scenario.seats.includes(p))) return refuse("deal.parties");
  return mayTalk(s, role, parties) ? undefined : refuse("deal.no_channel");
}

function answer(s: GameState, role: Role, move: Answering): Decision {
  const deal = s.deals.find((d) => d.id === move.deal);
  // To a stranger a deal that exists and one that does not look alike.
  if (!deal?.parties.includes(role)) return refuse("deal.unknown");
  if (deal.status !== "open") return refuse("deal.not_open");
  if (deal.expires < s.turn) return refuse("deal.expired");
  if (deal.version !== move.version) return refuse("deal.old_version", { version: deal.version });
  const to = only(...deal.parties);
  switch (move.move) {
    case "counter": {
      const problem = checkDraft(move.draft, s.turn) ?? checkParties(s, role, move.draft.parties);
      if (problem) return problem;
      if (!sameParties(deal, move.draft.parties)) return refuse("deal.parties");
      const version = deal.version + 1;
      return {
        ok: true,
        events: [{ type: "DealCountered", id: deal.id, by: role, draft: move.draft, version, to }],
      };
    }
    case "sign":
      return sign(s, deal, role, to);
    case "refuse":
      return turnDown(s, deal, role, to, move);
    default:
      return move satisfies never;
  }
}

function sign(s: GameState, deal: DealState, role: Role, to: number): Decision {
  if (deal.signed.includes(role)) return refuse("deal.signed_already");
  if (isEnd(role) && !mayTalk(s, role, deal.parties)) return refuse("deal.no_channel");
  const problem = deal.terms.find((t) => t.to < s.turn);
  if (problem) return refuse("deal.expired");
  const concluded = deal.parties.every((p) => p === role || deal.signed.includes(p));
  const events: GameEvent[] = [
    { type: "DealSignedBy", id: deal.id, role, concluded, to: concluded && !deal.secret ? 31 : to },
  ];
  return { ok: true, events };
}

/** A no needs no reason. Words beside it are talk, and go no further than talk does: without a channel, none. */
function turnDown(
  s: GameState,
  deal: DealState,
  role: Role,
  to: number,
  move: Extract<DealMove, { move: "refuse" }>,
): Decision {
  const words = move.words?.trim();
  if (words && words.length > REFUSAL_WORDS) return refuse("message.too_long", { max: REFUSAL_WORDS });
  if (words && !mayTalk(s, role, deal.parties)) return refuse("message.no_channel");
  const said = { ...(move.why ? { why: move.why } : {}), ...(words ? { words } : {}) };
  return { ok: true, events: [{ type: "DealRefused", id: deal.id, role, to, ...said }] };
}

/** Handing a secret on takes effect as the quarter is judged, so that the hour of the leak does not name the hand. */
function handOn(
  s: GameState,
  role: Role,
  { deal: id, listener }: Extract<DealMove, { move: "leak" }>,
): Decision {
  const deal = s.deals.find((d) => d.id === id);
  if (!deal || !(deal.parties.includes(role) || deal.leakedTo.includes(role))) return refuse("deal.unknown");
  if (s.phase === "outcome") return refuse("deal.phase");
  if (!isSecret(deal)) return refuse("deal.no_secret");
  if (listener !== "papers") {
    if (listener === role || deal.parties.includes(listener)) return refuse("deal.knows_already");
    if (!s.scenario.seats.includes(listener)) return refuse("deal.parties");
    if (!mayTalk(s, role, [role, listener])) return refuse("deal.no_channel");
  }
  if (deal.passed?.some((p) => p.by === role && p.listener === listener && p.turn === s.turn))
    return refuse("deal.passed_on");
  return { ok: true, events: [{ type: "DealPassedOn", id, by: role, listener, to: only(role) }] };
}

/** The two ends of the indirect channel: a third party to their deal signs without learning whether it is still open. */
const isEnd = (role: Role): boolean => role === "paris" || role === "jnim";

const sameParties = (deal: DealState, parties: readonly Role[]): boolean =>
  parties.length === deal.parties.length && parties.every((p) => deal.parties.includes(p));
