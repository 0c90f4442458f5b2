// A thread's side of the analysis: it plays parts, or leads by the method and asks for them.
import { parentPort } from "node:worker_threads";
import { type Answer, costOf, Player } from "../analysis/parts.ts";
import { type GameLog, recordedOf } from "../analysis/record.ts";
import { lineOrRefusal } from "../whatif/play.ts";
import type { Method, Said, Told } from "./messages.ts";

/** To be called first thing by the file that a thread is started from. */
export function serve(method: Method): void {
  const port = parentPort;
  if (!port) throw new Error("this is a thread of the analysis: nobody starts it by itself");
  const reply = replying(method);
  port.on("message", (told: Told) => {
    let said: Said;
    try {
      said = reply(told);
    } catch (error) {
      said = { say: "failed", why: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
    port.postMessage(said);
  });
}

function replying(method: Method): (told: Told) => Said {
  let game: GameLog | undefined;
  let player: Player | undefined;
  let steps: ReturnType<Method> | undefined;
  let turns = 0;

  function next(answers: readonly Answer[]): Said {
    // the first step takes no answers
    const step = steps?.next(answers);
    if (!step) throw new Error("nobody leads here");
    if (step.done) return { say: "found", analysis: step.value };
    const { parts } = step.value;
    return { say: "asks", ask: step.value, costs: parts.map((part) => costOf(part, turns)) };
  }

  return (told) => {
    switch (told.do) {
      case "play":
        game = told.log ?? game;
        if (!game) throw new Error("a part of nobody's game");
        if (told.log) player = undefined;
        player ??= new Player(recordedOf(game));
        return { say: "played", answer: JSON.stringify(player.answer(told.part)) };
      case "line":
        game = told.log ?? game;
        if (!game) throw new Error("a line of nobody's game");
        if (told.log) player = undefined;
        return { say: "played", answer: JSON.stringify(lineOrRefusal(game, told.chain)) };
      case "lead": {
        const recorded = recordedOf(told.log);
        turns = recorded.starts.length;
        steps = method(recorded, { budget: told.budget });
        return next([]);
      }
      case "go on":
        return next(told.answers.map((text) => JSON.parse(text) as Answer));
    }
  };
}
