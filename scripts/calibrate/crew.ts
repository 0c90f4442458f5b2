// Real games of an analysis over so many workers, each answer kept in a file, so that a run that was stopped goes on where it was.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { analysing } from "../../server/debrief/analysis/method.ts";
import { type Answer, type Part, Player } from "../../server/debrief/analysis/parts.ts";
import type { Recorded } from "../../server/debrief/analysis/record.ts";
import type { Analysis } from "../../server/debrief/analysis/result.ts";
import { askWorker } from "../lib/ask-worker.ts";
import { type Game, recordedGame } from "./games.ts";

const FOLDER = path.join(".cache", "calibrate");

interface Job {
  readonly game: Game;
  readonly part: Part;
}

/** The worker's side: to be called first thing by a bundle that may be either. */
export function answerAsWorker(): boolean {
  if (isMainThread || !parentPort) return false;
  const port = parentPort;
  const players = new Map<string, Player>();
  port.on("message", ({ game, part }: Job) => {
    const name = JSON.stringify(game);
    const player = players.get(name) ?? new Player(recordedGame(game));
    players.set(name, player);
    port.postMessage(player.answer(part));
  });
  return true;
}

export class Crew {
  readonly #workers: readonly Worker[];
  /** @param bundle the running bundle's own address, loaded again in each worker */
  constructor(bundle: URL, size: number) {
    this.#workers = Array.from({ length: size }, () => new Worker(bundle));
  }

  /** In order of the parts. @param kept answers that are known already; new ones are added */
  async answers(game: Game, parts: readonly Part[], kept: Kept): Promise<Answer[]> {
    const left = parts.filter((part) => !kept.has(part.id));
    const serve = async (worker: Worker): Promise<void> => {
      for (let part = left.pop(); part; part = left.pop()) {
        const answer = await askWorker<Answer>(worker, { game, part });
        kept.put(part.id, answer);
      }
    };
    await Promise.all(this.#workers.map(serve));
    return parts.map((part) => kept.get(part.id));
  }

  async analysis(
    game: Game,
    options: Parameters<typeof analysing>[1],
    kept: Kept,
  ): Promise<{ recorded: Recorded; analysis: Analysis; asked: Part[] }> {
    const recorded = recordedGame(game);
    const method = analysing(recorded, options);
    const parts: Part[] = [];
    let step = method.next();
    while (!step.done) {
      parts.push(...step.value.parts);
      step = method.next(await this.answers(game, step.value.parts, kept));
    }
    return { recorded, analysis: step.value, asked: parts };
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((w) => w.terminate()));
  }
}

/** Answers by the parts' ids, in memory or in a file of their own. */
export class Kept {
  readonly #answers = new Map<string, Answer>();
  readonly #file: string | undefined;
  /** @param name of the file; without it, they are kept in memory alone */
  constructor(name?: string) {
    if (name === undefined) return;
    mkdirSync(FOLDER, { recursive: true });
    this.#file = path.join(FOLDER, `${name}.ndjson`);
    if (!existsSync(this.#file)) return;
    for (const line of readFileSync(this.#file, "utf8").split("\n")) {
      // the last line may have been cut off in the middle
      if (!line.endsWith("}]")) continue;
      const [id, answer] = JSON.parse(line) as [string, Answer];
      this.#answers.set(id, answer);
    }
  }
  /** What had been answered when half of it was, in memory. */
  firstHalf(): Kept {
    const half = new Kept();
    for (const [id, answer] of [...this.#answers].slice(0, this.#answers.size / 2)) half.put(id, answer);
    return half;
  }
  has(id: string): boolean {
    return this.#answers.has(id);
  }
  get(id: string): Answer {
    return this.#answers.get(id) as Answer;
  }
  put(id: string, answer: Answer): void {
    this.#answers.set(id, answer);
    if (this.#file) appendFileSync(this.#file, `${JSON.stringify([id, answer])}\n`);
  }
}
