// One analysis from its first part to what was found. What is answered is kept by whoever asked, so that a run that was halted, or
// whose leading thread has died, goes on where it was: the method asks the same again, and nobody plays it twice.
import type { Ask, Ready } from "../analysis/method.ts";
import type { Part } from "../analysis/parts.ts";
import type { GameLog } from "../analysis/record.ts";
import type { Analysis, Progress } from "../analysis/result.ts";
import { type Crew, Halted, TRIES } from "./crew.ts";
import type { Said, Told } from "./messages.ts";
import type { Shared } from "./shared.ts";
import { ThreadDied } from "./threads.ts";

export interface Run {
  readonly game: GameLog;
  /** In games played from first to last. */
  readonly budget: number;
  /** Answers by their part's id: read, and written as they come. */
  readonly kept: Map<string, string>;
  /** Where other servers play parts of it too. */
  readonly shared?: Shared | undefined;
  /** Halts it; what runs by then comes to its end, and is kept. */
  readonly signal: AbortSignal;
  /** Whether the game that is looked at is still over as it was. */
  stands(): Promise<boolean>;
  /** Told whenever it has come further, and what can be shown by then; it never goes back. */
  progress(progress: Progress, ready: readonly Ready[]): void;
}

/**
 * Plays an analysis.
 * @throws Halted where it was halted, or its game goes on; Error where it cannot be made
 */
export async function analysed(crew: Crew, run: Run): Promise<Analysis> {
  const tell = forwards(run);
  for (let tries = 1; ; tries++) {
    try {
      return await led(crew, run, tell);
    } catch (error) {
      if (!(error instanceof ThreadDied) || tries >= TRIES) throw error;
    }
  }
}

type Tell = (ask: Ask, spent: number) => void;

function forwards({ budget, progress }: Run): Tell {
  let last: Progress = { stage: "base", percent: 0, spent: 0, budget };
  return ({ stage, percent, ready = [] }, spent) => {
    // the last part is not the end: what was found is still to be put together
    const share = Math.min(99, Math.max(last.percent, percent, (100 * spent) / budget));
    last = { stage, percent: Math.floor(share), spent: Math.max(last.spent, Math.round(spent)), budget };
    progress(last, ready);
  };
}

async function led(crew: Crew, run: Run, tell: Tell): Promise<Analysis> {
  const { game, budget, signal } = run;
  const leader = crew.leader();
  let spent = 0;
  try {
    let told: Told = { do: "lead", log: game, budget };
    for (;;) {
      const said: Said = await leader.ask(told);
      if (signal.aborted) throw new Halted();
      if (said.say === "found") return said.analysis;
      if (said.say !== "asks")
        throw new Error(said.say === "failed" ? said.why : `${said.say} leads nowhere`);
      if (!(await run.stands())) throw new Halted();
      const { ask, costs } = said;
      tell(ask, spent);
      const answers = await answersTo(crew, run, ask, (at) => {
        spent += costs[at] ?? 0;
        tell(ask, spent);
      });
      told = { do: "go on", answers };
    }
  } finally {
    void leader.end();
  }
}

async function answersTo(
  crew: Crew,
  { game, kept, shared, signal }: Run,
  { parts }: Ask,
  done: (at: number) => void,
): Promise<string[]> {
  // where one part fails, nobody waits for the others
  const failing = new AbortController();
  const either = AbortSignal.any([signal, failing.signal]);
  const missing = parts.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
  if (shared) for (const [id, text] of await shared.answers(missing)) kept.set(id, text);
  const played = async (part: Part): Promise<string> => {
    const what = { do: "play", part } as const;
    if (!shared) return crew.play(game, what, either);
    while (!either.aborted) {
      const text = await crew.playIf(() => shared.take(part.id), game, what, either);
      if (text !== undefined) {
        await shared.put(part.id, text);
        return text;
      }
      const theirs = await shared.elsewhere(part.id, either);
      if (theirs !== undefined) return theirs;
    }
    throw new Halted();
  };
  const answer = async (at: number): Promise<string> => {
    const part = parts[at] as Part;
    const text = kept.get(part.id) ?? (await played(part));
    kept.set(part.id, text);
    done(at);
    return text;
  };
  try {
    return await Promise.all(parts.map((_, at) => answer(at)));
  } catch (error) {
    failing.abort();
    throw error;
  }
}
