// What a seat's webhook is told: that a phase has opened, and when it closes. Said once, by the server that wrote it down.
import { DateTime } from "luxon";
import { ROLES, type Role } from "../../game-rules/index.ts";
import type { Log } from "../log.ts";
import { postJson, type Reach } from "../outbound.ts";
import type { Hook, LogRecord } from "./events.ts";
import type { Fold } from "./state.ts";

const RETRY_AFTER = 5_000;
const TOLD = ["negotiation", "orders", "outcome", "ended"] as const;
type Told = (typeof TOLD)[number];

export interface HookCall {
  /** What a chat shows. */
  readonly text: string;
  readonly exercise: string;
  readonly seat: Role;
  readonly turn: number;
  readonly phase: Told;
  /** When the phase closes by itself, ISO; null where it waits for people. */
  readonly closes: string | null;
}

const closing = ({ exercise }: Fold, hook: Hook): string => {
  const { deadline } = exercise.clock;
  if (deadline === undefined) return "–";
  const zone = exercise.day?.zone ?? "utc";
  return DateTime.fromMillis(deadline, { zone }).setLocale(hook.locale).toFormat("ccc d LLL, HH:mm (z)");
};

/** The words are the seat's own, with the quarter and the close put in. */
export function callFor(id: string, fold: Fold, seat: Role, hook: Hook, phase: Told): HookCall {
  const { turn } = fold.game;
  const { deadline } = fold.exercise.clock;
  const text = hook.words[phase]
    .replaceAll("{quarter}", hook.quarters[turn - 1] ?? String(turn))
    .replaceAll("{closes}", closing(fold, hook))
    .replaceAll("{title}", fold.exercise.title || "Missed Moments");
  return {
    text,
    exercise: id,
    seat,
    turn,
    phase,
    closes: deadline === undefined ? null : new Date(deadline).toISOString(),
  };
}

export interface Webhooks {
  /** To be told what has just been written, and what stands after it. */
  wrote(id: string, fold: Fold, records: readonly LogRecord[]): void;
  /** Waits for calls under way. */
  settled(): Promise<void>;
}

export function createWebhooks(
  log: Log,
  reach: Reach,
  post: typeof postJson = postJson,
  retryAfter = RETRY_AFTER,
): Webhooks {
  const running = new Set<Promise<void>>();

  /** A chat that is down for a moment is asked once more; one that stays silent stops nobody. The address is a secret, and not logged. */
  async function call(hook: Hook, what: HookCall): Promise<void> {
    for (const last of [false, true]) {
      try {
        const status = await post(hook.url, what, reach);
        if (status < 300) return;
        if (last || status < 500) return log.warn("webhook.refused", { ...about(what), status });
      } catch (error) {
        if (last)
          return log.warn("webhook.failed", { ...about(what), why: String((error as Error).message) });
      }
      await new Promise((resolve) => setTimeout(resolve, retryAfter));
    }
  }
  const about = ({ exercise, seat }: HookCall) => ({ exercise, seat });

  return {
    wrote(id, fold, records) {
      const opened = records.some((r) => r.event.type === "PhaseOpened");
      const phase = TOLD.find((p) => p === fold.game.phase);
      if (!opened || !phase || reach === "off") return;
      for (const role of ROLES) {
        const hook = fold.exercise.hooks[role];
        if (!hook) continue;
        const done = call(hook, callFor(id, fold, role, hook, phase)).finally(() => running.delete(done));
        running.add(done);
      }
    },
    settled: async () => void (await Promise.all(running)),
  };
}
