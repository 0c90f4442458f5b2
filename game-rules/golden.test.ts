// Golden games: what was played once plays the same for ever, unless a commit says which rule changed and why.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type GoldenGame, hashesOf } from "./testing/hashes.ts";

const FOLDER = join(import.meta.dirname, "testing", "golden");
const files = readdirSync(FOLDER).filter((f) => f.endsWith(".json"));

describe("golden games", () => {
  it("there are sixty at least", () => expect(files.length).toBeGreaterThanOrEqual(60));

  it.each(files)("%s plays as it was played", (file) => {
    const path = join(FOLDER, file);
    const golden = JSON.parse(readFileSync(path, "utf8")) as GoldenGame;
    const hashes = hashesOf(golden);
    // `GOLDEN=write` regenerates after a change of rules: the commit lists what changed.
    if (process.env.GOLDEN === "write")
      writeFileSync(path, `${JSON.stringify({ ...golden, hashes }, null, 2)}\n`);
    else expect(hashes).toEqual(golden.hashes);
  });
});
