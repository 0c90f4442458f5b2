// What the environment says, and that whoever runs a server can read of every setting.
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { configFrom } from "./config.ts";

const README = readFileSync(path.resolve(import.meta.dirname, "../README.md"), "utf8");

it("every setting that is read stands in the README's table, and no other", () => {
  const read = new Set<string>();
  configFrom(
    new Proxy({} as Record<string, string | undefined>, {
      get: (_, name) => void read.add(String(name)),
    }),
  );
  const rows = [...README.matchAll(/^\| ((?:`[A-Z_]+`(?:, )?)+) \|/gm)].map((row) => row[1] ?? "");
  const told = rows.flatMap((names) => names.split(", ").map((name) => name.replaceAll("`", "")));
  expect(told.sort()).toEqual([...read].sort());
});

it("a server is production unless told otherwise", () => {
  expect(configFrom({}).dev).toBe(false);
  expect(configFrom({ NODE_ENV: "test" }).dev).toBe(false);
  expect(configFrom({ NODE_ENV: "development" }).dev).toBe(true);
});

it("it listens on all addresses unless told otherwise", () => {
  expect(configFrom({ HOST: "" }).host).toBeUndefined();
  expect(configFrom({ HOST: "::1" }).host).toBe("::1");
});
