// A stored game of the rules' golden logs, taken up as a debrief takes up its copy.
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Copy, type GameRecord, openRecord } from "../record";

const LOGS = path.join(import.meta.dirname, "../../../game-rules/testing/golden/logs");

/** @param title typed by somebody; the log's name if left out */
export function stored(name: string, title = name): GameRecord {
  const { start, events } = JSON.parse(readFileSync(path.join(LOGS, `${name}.json`), "utf8")) as {
    start: Copy;
    events: Copy["events"];
  };
  return openRecord({
    ...{ format: "missed-moments/copy/1", copy: "participants", exercise: name, title },
    ...{ scenario: start.scenario, seed: start.seed, off: [], events, guesses: [], around: [] },
    seats: { paris: "people", bamako: "people", jnim: "people", moscow: "people" },
  });
}
