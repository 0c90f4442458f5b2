// What the server and a thread of the analysis tell each other. Answers travel as text: whoever hands them on need not read them.

import type { WhatIf } from "../../contract/requests.ts";
import type { Ask } from "../analysis/method.ts";
import type { Answer, Part } from "../analysis/parts.ts";
import type { GameLog, Recorded } from "../analysis/record.ts";
import type { Analysis } from "../analysis/result.ts";

/** The method of the missed moments, as whoever plays its parts sees it; answers come in the order of the parts. */
export type Method = (
  recorded: Recorded,
  options: { readonly budget: number },
) => Generator<Ask, Analysis, readonly Answer[]>;

/** What any thread can be asked by itself. */
export type Playable =
  | { readonly do: "play"; readonly part: Part }
  /** Play lines that might have been, each on from the one before. */
  | { readonly do: "line"; readonly chain: readonly WhatIf[] };

export type Told =
  /** The log comes along where the thread has played another game last. */
  | (Playable & { readonly log?: GameLog | undefined })
  /** Lead an analysis: from now on the thread asks, and ends with what was found. */
  | { readonly do: "lead"; readonly log: GameLog; readonly budget: number }
  | { readonly do: "go on"; readonly answers: readonly string[] };

export type Said =
  | { readonly say: "played"; readonly answer: string }
  /** `costs`: of each part, in games played from first to last. */
  | { readonly say: "asks"; readonly ask: Ask; readonly costs: readonly number[] }
  | { readonly say: "found"; readonly analysis: Analysis }
  /** What was asked cannot be done, whoever is asked. */
  | { readonly say: "failed"; readonly why: string };
