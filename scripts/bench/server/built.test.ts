// The server of the bench is built out of this one with a few figures replaced: where one of them has moved, nothing would be measured.
import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { root } from "../../lib/root.mjs";
import { builtServer } from "./built.mjs";

it("finds every figure that it builds otherwise", async () => {
  expect(existsSync(await builtServer(root))).toBe(true);
});
