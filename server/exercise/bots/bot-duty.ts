// When a bot has something to do: a sheet as orders open, deals when talk opens and whenever somebody moved on one with it.

import { type GameEvent, type Role } from "../../../game-rules/index.ts";
import { among } from "../../../game-rules/ledger.ts";
import type { Deciding } from "../log/deciding.ts";
import type { LogRecord } from "../log/events.ts";
import { type Fold, statusOf } from "../log/state.ts";
import { botName, botSeats, commitByBot, dealByBot, mayDeal, sheetsDue } from "./bots.ts";

/** Answers to answers end somewhere: so many rounds of talk a bot has in a phase. */
const ROUNDS = 6;

export interface BotDuty {
  /** What is to be done after these records, each as a decision of its own. */
  after(records: readonly LogRecord[], fold: Fold, newId: () => string): Deciding[];
  /** What a server that was killed may have left undone. */
  onWaking(fold: Fold, newId: () => string): Deciding[];
}

export function createBotDuty(): BotDuty {
  const rounds = new Map<string, number>();

  const mayTalk = (role: Role, fold: Fold): boolean => {
    const key = `${role}:${fold.exercise.phaseSeq}`;
    const so = (rounds.get(key) ?? 0) + 1;
    rounds.set(key, so);
    return so <= ROUNDS;
  };

  return {
    after(records, fold, newId) {
      if (statusOf(fold) !== "running") return [];
      // The phase begins once more, and no record says that it opened.
      if (records.some(({ event }) => event.type === "SteppedBack")) return this.onWaking(fold, newId);
      const sheets = sheetsDue(fold).map(sheetDuty);
      if (!mayDeal(fold)) return sheets;
      const deals = records.flatMap(({ event, seq, author }) =>
        botSeats(fold)
          .filter(
            (role) =>
              botName(role).name !== author && concerns(event as GameEvent, role) && mayTalk(role, fold),
          )
          .map((role) => dealDuty(role, seq, newId)),
      );
      return [...deals, ...sheets];
    },
    onWaking(fold, newId) {
      if (statusOf(fold) !== "running") return [];
      // The opening of a phase has a key of its own: what a bot did then it does not do twice.
      const deals = mayDeal(fold)
        ? botSeats(fold).map((role) => dealDuty(role, fold.exercise.phaseSeq, newId))
        : [];
      return [...deals, ...sheetsDue(fold).map(sheetDuty)];
    },
  };
}

/** Two servers may both think of it: the key lets one through. */
const sheetDuty = (role: Role): Deciding => ({
  author: botName(role),
  decide(plan) {
    if (sheetsDue(plan.fold).includes(role)) commitByBot(plan, role);
    return null;
  },
});

const dealDuty = (role: Role, seq: number, newId: () => string): Deciding => ({
  author: botName(role),
  key: `bot:${role}:${seq}`,
  decide(plan) {
    if (mayDeal(plan.fold) && botSeats(plan.fold).includes(role)) dealByBot(plan, role, newId);
    return null;
  },
});

function concerns(event: GameEvent, role: Role): boolean {
  switch (event.type) {
    case "PhaseOpened":
      return event.phase === "negotiation" || event.phase === "orders";
    case "DealProposed":
    case "DealCountered":
    case "DealSignedBy":
      return among(event.to, role);
    default:
      return false;
  }
}
