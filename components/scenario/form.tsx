// The scenario being changed: any field below reads and writes its own place, and hears of the problem there.
"use client";
import { createContext, type ReactNode, use, useMemo } from "react";
import type { Scenario } from "../../game-rules/open";
import { useGame } from "../game/words/useGame";
import { at, withAt } from "./paths";
import { type Problem, problemsOf } from "./problems";
import { useShelf } from "./shelf";

interface Form {
  draft: Scenario;
  problems: readonly Problem[];
  set(path: string, value: unknown): void;
}

const Context = createContext<Form | null>(null);

export function ScenarioForm({ draft, children }: { draft: Scenario; children: ReactNode }) {
  const put = useShelf((s) => s.put);
  const form = useMemo<Form>(
    () => ({
      draft,
      problems: problemsOf(draft),
      // From the shelf and not from this picture: two fields left in one moment both count.
      set: (path, value) =>
        put(withAt(useShelf.getState().own.find((s) => s.id === draft.id) ?? draft, path, value)),
    }),
    [draft, put],
  );
  return <Context value={form}>{children}</Context>;
}

export function useForm(): Form {
  const form = use(Context);
  if (!form) throw new Error("A field of a scenario stands outside its form.");
  return form;
}

export interface Place {
  value: unknown;
  /** What is wrong here, in words. */
  error: string | undefined;
  set(value: unknown): void;
}

export function usePlace(path: string): Place {
  const { draft, problems, set } = useForm();
  const { tell } = useGame();
  const problem = problems.find((p) => p.path === path);
  return {
    value: at(draft, path),
    error: problem && (tell(`problems.${problem.code}`, problem.params) ?? problem.code),
    set: (value) => set(path, value),
  };
}
