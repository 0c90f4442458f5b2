// The analysis of the game, asked for once it may be had: until it is there again and again, and once more for each row that is opened.
"use client";
import { useEffect, useRef, useState } from "react";
import type { AnalysisStanding } from "../../server/contract/http";
import { isPassing, secondsOf } from "../../server/contract/refusals";
import type { Seat } from "../../server/contract/seats";
import { askFor } from "./ask";

/** How the search for windows stands, or the code of why that cannot be told. */
export type Search = AnalysisStanding | { readonly state: "refused"; readonly code: string };

export type SearchAct = "halt" | "again";

const EVERY_MS = 2_000;

/**
 * @param open whether it may be had by now: until then nothing is asked
 * @param opened the steps that have been opened: what is sealed until then comes with them
 */
export function useAnalysis(
  exercise: string,
  seat: Seat,
  { open, opened }: { open: boolean; opened: readonly string[] },
): { search: Search | undefined; act(what: SearchAct): void } {
  const [search, setSearch] = useState<Search>();
  const [acts, setActs] = useState(0);
  /** What is to be done the next time that we ask, once. */
  const todo = useRef<SearchAct>(undefined);
  const rows = opened.filter((step) => step.startsWith("w:")).join();
  useEffect(() => {
    if (!open) return;
    let here = true;
    let timer: ReturnType<typeof setTimeout>;
    const again = (ms: number) => {
      timer = setTimeout(() => void look(), ms);
    };
    const look = async (): Promise<void> => {
      const act = todo.current;
      todo.current = undefined;
      const answer = await askFor<AnalysisStanding>("analysis", {
        ...{ exercise, seat },
        ...(act ? { do: act } : {}),
      });
      if (!here) return;
      if (!answer.ok) {
        if (isPassing(answer.code)) return again(1000 * secondsOf(answer.params));
        // whoever leads may have handed the lead on meanwhile
        if (act) return again(0);
        return setSearch({ state: "refused", code: answer.code });
      }
      setSearch(answer);
      if (answer.state !== "done") again(EVERY_MS);
    };
    void look();
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [exercise, seat, open, rows, acts]);
  const act = (what: SearchAct) => {
    todo.current = what;
    setActs((n) => n + 1);
  };
  return { search, act };
}
