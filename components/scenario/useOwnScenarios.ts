// The scenarios of this browser that can be played: the shelf without what is still being mended.
"use client";
import { useEffect } from "react";
import type { Scenario } from "../../game-rules/open";
import { problemsOf } from "./problems";
import { useShelf } from "./shelf";

export function useOwnScenarios(): readonly Scenario[] {
  const own = useShelf((s) => s.own);
  useEffect(() => void useShelf.persist.rehydrate(), []);
  return own.filter((s) => problemsOf(s).length === 0);
}
