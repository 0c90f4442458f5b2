// What a side says officially it says to everybody: there is no line that could be closed. An account of an event moves those who hear it.
import { type Decision, refuse } from "./commands.ts";
import { ALL } from "./ledger.ts";
import type { Account } from "./orders.ts";
import type { GameState } from "./state.ts";
import { forbidsAccount, storiesNow, storyOf } from "./stories.ts";
import type { Role } from "./vocabulary.ts";

/** The channel of official statements. */
const PUBLIC_CHANNEL = "public";

/** @param text own words; empty where an account speaks for itself */
export function statement(s: GameState, from: Role, id: string, text: string, account?: Account): Decision {
  const said = {
    type: "MessageSent",
    id,
    from,
    channel: PUBLIC_CHANNEL,
    to: ALL,
    text,
    official: true,
  } as const;
  if (!account) return { ok: true, events: [said] };
  if (s.phase === "ended") return refuse("phase.over");
  const { of, angle } = account;
  const forbidden = forbidsAccount({ stories: storiesNow(s), turn: s.turn }, from, of, angle);
  if (forbidden) return refuse(forbidden);
  return { ok: true, events: [{ ...said, story: { of, angle, since: storyOf(s, of) } }] };
}
