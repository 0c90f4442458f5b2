// One question to the server about a game that is over.

/** Answers what it said, and whether that is what was asked for; nothing where it cannot be reached, or does not speak as it should. */
export async function ask(
  about: "copy" | "analysis" | "found" | "turn" | "survey" | "whatif",
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
