// A sheet at the desk: read, looked at as a dry run, and taken in by its rows; the list saved as one.
"use client";
import { useState } from "react";
import { labelIn } from "../../../../game-rules/open";
import type { InjectView } from "../../../../server/contract/injects";
import type { Ground } from "../../../../server/contract/msel";
import { newKey } from "../../../browser/ids";
import { saveBlob } from "../../../browser/save";
import { keepJson, keptJson } from "../../../browser/storage";
import { writing } from "../../../game/acting/injectPieces";
import { useGame } from "../../../game/words/useGame";
import { useHand, useShown, useView } from "../../../source/react";
import type { Grid } from "./grid";
import { COLUMNS, type Column, type Mapping, plain } from "./headings";
import { type Reading, type ReadRow, readGrid } from "./read";
import type { Calendar } from "./times";
import { work } from "./work";
import { gridOfList } from "./write";

const NAME = "inject-headings";
const MOST = 2_000;

const isMapping = (found: unknown): found is Record<string, Column | ""> =>
  typeof found === "object" &&
  found !== null &&
  Object.values(found).every((c) => c === "" || COLUMNS.includes(c as Column));

export type SheetProblem =
  | "too_large"
  | "too_many"
  | "unreadable"
  | "empty"
  | "too_slow"
  | "failed"
  | "no_headings";

export interface SheetAtDesk {
  readonly file: string | undefined;
  readonly busy: boolean;
  readonly problem: SheetProblem | undefined;
  readonly refused: string | undefined;
  readonly reading: Reading | undefined;
  read(file: File): Promise<void>;
  /** Which of our columns a heading fills: remembered for the next sheet. */
  map(heading: string, column: Column | ""): void;
  take(rows: readonly ReadRow[]): Promise<void>;
  /** Saves these lines of the sheet with its headings. */
  saveLines(lines: readonly number[]): Promise<void>;
  saveList(as: "xlsx" | "csv"): Promise<void>;
  drop(): void;
}

export function useSheet(injects: readonly InjectView[], ground: Ground): SheetAtDesk {
  const hand = useHand();
  const game = useGame();
  const view = useView();
  const minutes = useShown((s) => s.exercise?.clock.minutes);
  const title = useShown((s) => s.exercise?.title) ?? "";
  const [file, setFile] = useState<{ name: string; grid: Grid }>();
  const [mapping, setMapping] = useState<Mapping>(() => keptJson(NAME, isMapping) ?? {});
  const [problem, setProblem] = useState<SheetProblem>();
  const [refused, setRefused] = useState<string>();
  const [busy, setBusy] = useState(false);
  const first = view && labelIn(view, 1);
  const calendar: Calendar = {
    start: { year: first?.year ?? 2020, quarter: first?.quarter ?? 1 },
    each: view?.scenario.quartersPerTurn ?? 1,
    turns: ground.turns,
    minutes: typeof minutes === "number" ? minutes : 15,
  };
  const reading =
    file && readGrid(file.grid, { calendar, ground, injects, mapping, most: MOST, newId: idsBy(file.name) });

  async function put(name: string, grid: Grid, as: "xlsx" | "csv"): Promise<void> {
    setBusy(true);
    const answer = await work({ do: "write", grid, as });
    setBusy(false);
    if ("file" in answer) saveBlob(`${name}.${as}`, answer.file);
    else setProblem("problem" in answer ? answer.problem : "failed");
  }

  return {
    file: file?.name,
    busy,
    problem: problem ?? (reading?.tooMany ? "too_many" : file && !reading ? "no_headings" : undefined),
    refused,
    reading: reading?.tooMany ? undefined : reading,
    async read(chosen) {
      setProblem(undefined);
      setRefused(undefined);
      setFile(undefined);
      setBusy(true);
      const answer = await work({ do: "read", bytes: new Uint8Array(await chosen.arrayBuffer()) });
      setBusy(false);
      if ("grid" in answer) setFile({ name: chosen.name, grid: answer.grid });
      else setProblem("problem" in answer ? answer.problem : "failed");
    },
    map(heading, column) {
      const next = { ...mapping, [plain(heading)]: column };
      keepJson(NAME, next);
      setMapping(next);
    },
    async take(rows) {
      setBusy(true);
      setRefused(undefined);
      for (const piece of writing(rows)) {
        const answer = await hand.command(piece);
        if (!answer.ok) {
          setRefused(game.refusal(answer.code, answer.params));
          setBusy(false);
          return;
        }
      }
      setBusy(false);
      setFile(undefined);
    },
    saveLines: (lines) =>
      put(
        "rows",
        [headingsOf(file?.grid ?? [], reading), ...lines.map((n) => file?.grid[n - 1] ?? [])],
        "csv",
      ),
    saveList: (as) =>
      put(`injects-${plain(title).replaceAll(" ", "-") || "list"}`, gridOfList(injects, calendar), as),
    drop() {
      setFile(undefined);
      setProblem(undefined);
      setRefused(undefined);
    },
  };
}

const headingsOf = (_grid: Grid, reading: Reading | undefined): string[] =>
  reading?.headings.map(({ text }) => text) ?? [];

/** Ids that stay the same however often the sheet is looked at, and differ from file to file. */
const seeds = new Map<string, string>();
function idsBy(name: string): () => string {
  const seed = seeds.get(name) ?? newKey(8);
  seeds.set(name, seed);
  let n = 0;
  return () => `${seed}-${++n}`;
}
