// One question to the server about a game that is over.
import type { Refused } from "../../server/contract/http";

export type About = "copy" | "analysis" | "found" | "turn" | "survey" | "whatif";

/** Whoever cannot be reached may be asked again. */
const AWAY: Refused = { ok: false, code: "server.unavailable", params: {} };

/** What was asked for, or why it is not told. */
export async function askFor<T extends { readonly ok: true }>(
  about: About,
  question: object,
): Promise<T | Refused> {
  const answer = await ask(about, question);
  return answer ? (answer.said as T | Refused) : AWAY;
}

/** Answers what it said, and whether that is what was asked for; nothing where it cannot be reached, or does not speak as it should. */
export async function ask(
  about: About,
  question: object,
): Promise<{ readonly ok: boolean; readonly said: unknown } | undefined> {
  try {
    const answer = await fetch(`/api/debrief/${about}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(question),
    });
    return { ok: answer.ok, said: await answer.json() };
  } catch {
    return undefined;
  }
}
