import { describe, expect, it } from "vitest";
import { guarded } from "./guarded.ts";
import { type Log, silentLog } from "./log.ts";

function listening() {
  const said: string[] = [];
  const log: Log = {
    ...silentLog,
    error: (event, error, fields) => said.push(`${event} ${(error as Error).message} ${fields?.exercise}`),
  };
  return { said, log };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("a border", () => {
  it.each([
    ["at once", () => boom()],
    ["later", async () => boom(await settled())],
    [
      "by a promise that is none of ours",
      () => ({ then: (_: unknown, no: (e: Error) => void) => no(new Error("boom")) }),
    ],
  ])("lets nothing through that is thrown %s, and says so once", async (_, job) => {
    const { said, log } = listening();
    expect(guarded(log, "timer.failed", job, { exercise: "x" })()).toBeUndefined();
    await settled();
    await settled();
    expect(said).toEqual(["timer.failed boom x"]);
  });

  it("hands on what it is called with, in the same moment", () => {
    const heard: unknown[] = [];
    guarded(silentLog, "event", (...args: unknown[]) => heard.push(args))(1, "two");
    expect(heard).toEqual([[1, "two"]]);
  });
});

function boom(_?: unknown): never {
  throw new Error("boom");
}
