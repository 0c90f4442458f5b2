// What a seat's webhook is told: that a phase has opened, and when it closes; that a deal waits for its signature; that control has
// written. Never what was said or offered. Said once, by the server that wrote it down.
import { DateTime } from "luxon";
import type { z } from "zod";
import { awaitsSignature, ROLES, type Role } from "../../../game-rules/index.ts";
import { among } from "../../../game-rules/ledger.ts";
import { CALLS_AT_ONCE, LONGEST_CALL } from "../../contract/limits.ts";
import type { hookCall } from "../../contract/sent/http.ts";
import { isolated } from "../../contract/typed.ts";
import { guarded } from "../../guarded.ts";
import type { Log } from "../../log.ts";
import type { Reach } from "../../outbound.ts";
import type { Hook, LogEvent, LogRecord } from "../log/events.ts";
import { type Fold, isSealed } from "../log/state.ts";

const RETRY_AFTER = 5_000;
const TOLD = ["negotiation", "orders", "outcome", "ended"] as const;
type Told = (typeof TOLD)[number];
/** By these a phase stands open to a seat that did not before. */
const OPENS: ReadonlySet<LogEvent["type"]> = new Set(["PhaseOpened", "SteppedBack", "Released"]);
/** What waits for a seat. */
type Waits = NonNullable<HookCall["waits"]>;

export type HookCall = z.infer<typeof hookCall>;

const closing = ({ exercise }: Fold, hook: Hook): string => {
  const { deadline } = exercise.clock;
  if (deadline === undefined) return "–";
  const zone = exercise.day?.zone ?? "utc";
  return DateTime.fromMillis(deadline, { zone }).setLocale(hook.locale).toFormat("ccc d LLL, HH:mm (z)");
};

/** No longer than `most` characters: the rest is an ellipsis, and no character is cut in two. */
const cut = (text: string, most: number): string => {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join("")}…`;
};

/** Words of the seat's own with the quarter and the close put in: in one pass, so that what was put in is not filled again. */
function filled(said: string, fold: Fold, hook: Hook): string {
  const { turn } = fold.game;
  const values: Readonly<Record<string, string>> = {
    "{quarter}": hook.quarters[turn - 1] ?? String(turn),
    "{closes}": closing(fold, hook),
    "{title}": isolated(fold.exercise.title) || "Missed Moments",
  };
  return cut(
    said.replace(/\{(?:quarter|closes|title)\}/g, (name) => values[name] ?? name),
    LONGEST_CALL,
  );
}

const closesOf = ({ exercise: { clock } }: Fold): string | null =>
  clock.deadline === undefined ? null : new Date(clock.deadline).toISOString();

/** That a phase has opened. */
export function callFor(id: string, fold: Fold, seat: Role, hook: Hook, phase: Told): HookCall {
  const text = filled(hook.words[phase], fold, hook);
  return { text, exercise: id, seat, turn: fold.game.turn, phase, closes: closesOf(fold) };
}

/** That something waits for the seat; null where the seat has no words for it. */
function waitingCall(id: string, fold: Fold, seat: Role, hook: Hook, waits: Waits): HookCall | null {
  const said = hook.words[waits];
  const { phase, turn } = fold.game;
  if (!said || phase === "resolution") return null;
  return { text: filled(said, fold, hook), exercise: id, seat, turn, phase, waits, closes: closesOf(fold) };
}

/** What these records leave waiting for a seat, each once. */
function waitingFor(role: Role, fold: Fold, records: readonly LogRecord[]): Waits[] {
  const waits = records.flatMap(({ event }): Waits[] => {
    switch (event.type) {
      case "DealProposed":
      case "DealCountered":
        return fold.game.deals.some((d) => d.id === event.id && awaitsSignature(d, role))
          ? ["signature"]
          : [];
      case "Injected":
        return among(event.to, role) ? ["word"] : [];
      case "InfoAnswered":
        return event.to === "all" || event.role === role ? ["word"] : [];
      case "ControlTalkSent":
        return event.role === role && event.from === "facilitator" ? ["word"] : [];
      default:
        return [];
    }
  });
  return [...new Set(waits)];
}

export interface Webhooks {
  /** To be told what has just been written, and what stands after it. Never throws: it happened, whoever hears of it. */
  wrote(id: string, fold: Fold, records: readonly LogRecord[]): void;
  /** Waits for calls under way. */
  settled(): Promise<void>;
}

interface Call {
  readonly url: string;
  readonly what: HookCall;
}

/** @param post answers the status of an address's answer, or rejects where there was none */
export function createWebhooks(
  log: Log,
  reach: Reach,
  post: (url: string, what: HookCall) => Promise<number>,
  retryAfter = RETRY_AFTER,
): Webhooks {
  /** What seats are being told, kind by kind, each with what comes next: the newest alone, since it says where things stand. */
  const seats = new Map<string, { next?: Call; done: Promise<void> }>();
  const atOnce = createTurns(CALLS_AT_ONCE);

  /** A chat that is down for a moment is asked once more; one that stays silent stops nobody. The address is a secret, and not logged. */
  async function call({ url, what }: Call): Promise<void> {
    for (const last of [false, true]) {
      try {
        const status = await atOnce(() => post(url, what));
        if (status < 300) return;
        if (last || status < 500) return log.warn("webhook.refused", { ...about(what), status });
      } catch (error) {
        if (last) return log.warn("webhook.failed", { ...about(what), why: kindOf(error) });
      }
      await new Promise((resolve) => setTimeout(resolve, retryAfter));
    }
  }
  const about = ({ exercise, seat }: HookCall) => ({ exercise, seat });

  function tell(call: Call): void {
    const key = `${call.what.exercise}:${call.what.seat}:${call.what.waits ?? "phase"}`;
    const busy = seats.get(key);
    if (busy) busy.next = call;
    else seats.set(key, { done: serve(key, call) });
  }

  async function serve(key: string, first: Call): Promise<void> {
    for (let now: Call | undefined = first; now; ) {
      await call(now);
      const seat = seats.get(key);
      now = seat?.next;
      if (seat) delete seat.next;
    }
    seats.delete(key);
  }

  return {
    wrote: guarded(log, "webhook.failed", (id: string, fold: Fold, records: readonly LogRecord[]) => {
      if (reach === "off") return;
      const opened = !isSealed(fold) && records.some((r) => OPENS.has(r.event.type));
      const phase = opened ? TOLD.find((p) => p === fold.game.phase) : undefined;
      for (const role of ROLES) {
        const hook = fold.exercise.hooks[role];
        if (!hook) continue;
        if (phase) tell({ url: hook.url, what: callFor(id, fold, role, hook, phase) });
        for (const waits of waitingFor(role, fold, records)) {
          const what = waitingCall(id, fold, role, hook, waits);
          if (what) tell({ url: hook.url, what });
        }
      }
    }),
    async settled() {
      while (seats.size > 0) await Promise.all([...seats.values()].map((seat) => seat.done));
    },
  };
}

/** The network's messages name the address; its codes do not. */
function kindOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: string };
  return typeof code === "string" ? code : (name ?? "Error");
}

/** Lets so many jobs run at once; the others wait for their turn. */
function createTurns(most: number): <T>(job: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (job) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await job();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
