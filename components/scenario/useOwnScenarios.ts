// The scenarios of this browser that can be played: the shelf without what is still being mended.
"use client";
import type { Scenario } from "../../game-rules/open";
import { problemsOf } from "./problems";
import { useKeptShelf } from "./shelf";

export const useOwnScenarios = (): readonly Scenario[] =>
  useKeptShelf().own.filter((s) => problemsOf(s).length === 0);
