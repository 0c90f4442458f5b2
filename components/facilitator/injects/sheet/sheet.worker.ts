// Reads and writes sheets away from the page: a file that keeps it busy keeps nobody else waiting, and is ended from outside.
import writeXlsx from "write-excel-file/universal";
import { csvText, type Grid, type GridProblem, gridOf, NoGrid } from "./grid";

export type SheetJob =
  | { do: "read"; bytes: Uint8Array<ArrayBuffer> }
  | { do: "write"; grid: Grid; as: "xlsx" | "csv" };
export type SheetDone = { grid: Grid } | { problem: GridProblem } | { file: Blob };

async function done(job: SheetJob): Promise<SheetDone> {
  if (job.do === "read") return { grid: await gridOf(job.bytes) };
  if (job.as === "csv") return { file: new Blob([csvText(job.grid)], { type: "text/csv;charset=utf-8" }) };
  // Every cell is a text: no spreadsheet takes one for a formula.
  const cells = job.grid.map((line, at) =>
    line.map((value) => ({
      value,
      type: String,
      wrap: true,
      ...(at === 0 ? { fontWeight: "bold" as const } : {}),
    })),
  );
  return { file: await writeXlsx(cells, { stickyRowsCount: 1 }).toBlob() };
}

self.addEventListener("message", ({ data }: MessageEvent<SheetJob>) => {
  void done(data)
    .catch(
      (error: unknown): SheetDone => ({ problem: error instanceof NoGrid ? error.problem : "unreadable" }),
    )
    .then((answer) => self.postMessage(answer));
});
