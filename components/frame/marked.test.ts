// A screen of an exercise that stood without its marking would be one that leaves the room unmarked: every page with a line has it.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const COMPONENTS = path.resolve(import.meta.dirname, "..");

it("stands on every page that opens a line to an exercise", () => {
  const pages = readdirSync(COMPONENTS, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx") && !file.includes(".test."))
    .map((file) => ({ file, text: readFileSync(path.join(COMPONENTS, file), "utf8") }))
    .filter(({ text }) => text.includes("<SocketSource "));
  expect(pages.length).toBeGreaterThanOrEqual(4);
  expect(pages.filter(({ text }) => !text.includes("<Marked ")).map(({ file }) => file)).toEqual([]);
});
