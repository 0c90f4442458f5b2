// The key under which an exercise is being made: one for the same choices until they have become an exercise, over reloads too.
import type { CreateClass } from "../../server/contract/classes";
import type { CreateExercise } from "../../server/contract/requests";
import { newKey } from "../browser/ids";
import { keepJson, keptJson } from "../browser/storage";

interface Making {
  readonly choices: string;
  readonly key: string;
}

const NAME = "mm:making";
const isMaking = (x: unknown): x is Making =>
  typeof (x as Making | null)?.choices === "string" && typeof (x as Making).key === "string";

/** Where this browser keeps nothing, it holds for as long as the page is open. */
let making: Making | undefined;

export function keyFor(asked: CreateExercise | CreateClass): string {
  const choices = JSON.stringify(asked);
  making ??= keptJson(NAME, isMaking, "tab");
  if (making?.choices !== choices) making = { choices, key: newKey() };
  keepJson(NAME, making, "tab");
  return making.key;
}

/** It is made, or will not be: the same choices once more are another exercise. */
export function madeOrRefused(): void {
  making = undefined;
  keepJson(NAME, undefined, "tab");
}
