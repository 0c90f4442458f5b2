// npm start where things are missing: it serves with what is there, or says in a sentence what is missing and leaves everything as it was.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asReader, copyOf, freshToy, type Toy } from "./testing/toy.ts";

const DOWN = { REGISTRY: "down" };
const FIRST = "Starting the server ...\nserver/index.ts of the first version\n";

let clone: Toy;
let served: Toy;
let toy: Toy;
beforeAll(async () => {
  clone = freshToy();
  served = copyOf(clone);
  await served.run("start");
});
afterEach(() => toy.dispose());
afterAll(() => {
  clone.dispose();
  served.dispose();
});

const serves = async (env: Record<string, string> = {}): Promise<string> => {
  const { code, out, error } = await toy.run("start", env);
  expect([code, error]).toEqual([0, ""]);
  return out;
};

describe("a fresh clone", () => {
  beforeEach(() => {
    toy = copyOf(clone);
  });

  it("installs, generates, builds and serves; then it asks nobody for anything", async () => {
    expect(await serves()).toBe(
      `Installing packages (a minute or so, once) ...\nGenerating the database client ...\nBuilding (half a minute or so) ...\n${FIRST}`,
    );
    expect(toy.npmCalls()).toEqual(["ping", "ci"]);
    expect(toy.leftovers()).toEqual([]);
    expect(await serves(DOWN)).toBe(FIRST);
    expect(toy.npmCalls()).toEqual([]);
  });

  it("takes a mirror that knows no ping for one that answers", async () => {
    expect(await serves({ REGISTRY: "no ping" })).toContain(FIRST);
  });

  it("installs from what npm has kept where no registry answers", async () => {
    expect(await serves({ ...DOWN, KEPT: "yes" })).toContain(FIRST);
    expect(toy.npmCalls()).toEqual(["ping", "ci --offline"]);
  });

  it("says what is missing where there is nothing to install from", async () => {
    const { code, error } = await toy.run("start", DOWN);
    expect([code, error]).toEqual([
      1,
      "next 16.4.5, socket.io 4.8.4, ws 8.0.0 and 2 more packages are not installed, and the npm registry http://registry.example/ does not answer. Nothing was changed: connect this machine to the network, or name your own mirror with `npm config set registry <address>`, then start again.\n",
    ]);
    expect(toy.has("node_modules")).toBe(false);
    expect(toy.leftovers()).toEqual([]);
  });
});

describe("an install that has served", () => {
  beforeEach(() => {
    toy = copyOf(served);
  });

  it("serves elsewhere, without the packages that only build and test, and asks for none", async () => {
    toy.remove("node_modules/esbuild", "node_modules/prisma", "node_modules/@img");
    expect(await serves(DOWN)).toBe(FIRST);
    expect((await toy.run("backup", DOWN)).out).toBe("server/operator/backup-command.ts asked\n");
    expect(toy.npmCalls()).toEqual([]);
  });

  it("serves under another Node as it was built by this one", async () => {
    const other = "Object.defineProperty(process,'versions',{value:{...process.versions,node:'99.0.0'}})";
    expect(await serves({ ...DOWN, NODE_OPTIONS: `--import=data:text/javascript,${other}` })).toBe(FIRST);
  });

  it.skipIf(process.platform === "win32")("serves from where nothing may be written", async () => {
    const as = asReader(toy);
    const elsewhere = { ...DOWN, DATABASE_URL: "postgresql://elsewhere" };
    expect(await toy.run("start", elsewhere, as)).toEqual({ code: 0, out: FIRST, error: "" });
    toy.wants("node_modules/esbuild", { version: "0.29.0", dev: true });
    const { code, out } = await toy.run("start", { ...elsewhere, REGISTRY: "up" }, as);
    expect([code, out]).toEqual([0, expect.stringContaining("this user may not write into")]);
    expect(out).toContain(FIRST);
  });

  it.each(["down", "breaks off"])(
    "keeps its packages where others are wanted and the registry is %s",
    async (REGISTRY) => {
      const before = toy.list("node_modules");
      const lock = toy.read("package-lock.json");
      toy.wants("node_modules/socket.io", { version: "5.0.0" });
      toy.write("server/index.ts", "of the second version");
      const { code, error } = await toy.run("start", { REGISTRY });
      expect(code).toBe(1);
      expect(error).toMatch(
        /^socket\.io 5\.0\.0 is not installed, and the npm registry .* does not answer\. Nothing was changed: /,
      );
      expect([toy.list("node_modules"), toy.leftovers()]).toEqual([before, []]);
      // Brought back to what it was, it serves as it did.
      toy.write("package-lock.json", lock);
      toy.write("server/index.ts", "of the first version");
      expect(await serves(DOWN)).toBe(FIRST);
    },
  );

  it("serves as it did where the lock alone asks for others that cannot be had", async () => {
    toy.wants("node_modules/socket.io", { version: "5.0.0" });
    const out = await serves(DOWN);
    expect(out).toContain("socket.io 5.0.0 is not installed");
    expect(out).toContain("Until then the build that is here is served, with the packages it was made with.");
    expect(out).toContain(FIRST);
  });

  it("installs what another version wants, and builds it", async () => {
    toy.wants("node_modules/socket.io", { version: "5.0.0" });
    toy.write("server/index.ts", "of the second version");
    expect(await serves()).toContain("server/index.ts of the second version\n");
    expect(toy.read("node_modules/socket.io/package.json")).toContain("5.0.0");
    expect(toy.leftovers()).toEqual([]);
  });

  it("notices a package that was deleted, inside of another as well", async () => {
    toy.remove("node_modules/socket.io/node_modules/ws");
    expect((await toy.run("start", DOWN)).error).toMatch(/^ws 8\.0\.0 is not installed/);
    expect(await serves()).toContain(FIRST);
  });

  it("puts back what an install that was killed had set aside", async () => {
    toy.write(".cache/install-999999999/package.json", "{}");
    toy.move("node_modules", ".cache/install-999999999/replaced");
    expect(await serves(DOWN)).toContain(FIRST);
    expect(toy.leftovers()).toEqual([]);
  });

  it("does not take the pages of a build that failed for those of the version before", async () => {
    toy.write("server/index.ts", "of the second version");
    expect((await toy.run("start", { NEXT_FAILS: "yes" })).error).toMatch(/^Next could not build the pages/);
    toy.write("server/index.ts", "of the first version");
    expect(await serves()).toBe(`Building (half a minute or so) ...\n${FIRST}`);
  });

  it("keeps its packages before npm test, too", async () => {
    const before = toy.list("node_modules");
    toy.wants("node_modules/esbuild", { version: "0.29.0", dev: true });
    const { code, error } = await toy.run("test", DOWN);
    expect([code, error]).toEqual([
      1,
      expect.stringMatching(/^esbuild 0\.29\.0 is not installed, and the npm registry/),
    ]);
    expect(toy.list("node_modules")).toEqual(before);
  });
});
