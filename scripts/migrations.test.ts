// The schema and the migrations tell the same story.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, it } from "vitest";

it("finds no change in prisma/schema.prisma that no migration makes", () => {
  const script = path.resolve("scripts/migrate-diff.mts");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script, "--check"], {
    encoding: "utf8",
  });
  expect(stdout + stderr).toBe("The migrations and the schema agree.\n");
  expect(status).toBe(0);
}, 60_000);
