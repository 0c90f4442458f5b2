// The walls: every import of every file against the table of rooms, and nothing in the rules that differs between machines.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { BANNED_IN_RULES, breach, isTest, ROOMS } from "./lib/walls.mjs";

const FOLDERS = ["app", "components", "e2e", "game-rules", "scripts", "server"];

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const child = path.posix.join(folder, entry.name);
    // a client that is generated, and other engines with packages of their own beside the bench
    if (entry.isDirectory())
      return ["generated", "peers", "node_modules"].includes(entry.name) ? [] : files(child);
    return /\.(ts|tsx|mts|mjs)$/.test(entry.name) ? [child] : [];
  });
}

/** Static, dynamic and type imports, and re-exports. */
const importsOf = (file: string) =>
  ts.preProcessFile(readFileSync(file, "utf8"), true, true).importedFiles.map((one) => one.fileName);

describe("the rooms", () => {
  it.each(FOLDERS)("%s imports only what it may", (folder) => {
    const found = files(folder).flatMap((file) =>
      importsOf(file).flatMap((specifier) => {
        const why = breach(file, specifier);
        return why === null ? [] : [`${file}: ${why}`];
      }),
    );
    expect(found).toEqual([]);
  });

  it("hold no two files of one name but for its capitals: on many machines an import would find the other", () => {
    const stem = (file: string) => file.replace(/\.\w+$/, "").toLowerCase();
    const all = FOLDERS.flatMap(files);
    const seen = new Map<string, string>();
    expect(all.length).toBeGreaterThan(1000);
    expect(
      all.filter((file) => {
        const other = seen.get(stem(file));
        seen.set(stem(file), file);
        return other !== undefined && other.replace(/\.\w+$/, "") !== file.replace(/\.\w+$/, "");
      }),
    ).toEqual([]);
  });

  it("are all where the table says, and read a breach when there is one", () => {
    expect(ROOMS.every(({ room }) => FOLDERS.some((folder) => room.startsWith(`${folder}/`)))).toBe(true);
    expect(breach("game-rules/decide.ts", "node:fs")).toMatch("node:fs");
    expect(breach("game-rules/decide.ts", "./state.ts")).toBeNull();
    expect(breach("game-rules/decide.test.ts", "vitest")).toBeNull();
    expect(breach("game-rules/decide.ts", "../server/store/index.ts")).toMatch("server/store");
    expect(breach("components/board/Board.tsx", "../../game-rules/state")).toMatch("game-rules/state");
    expect(breach("components/board/Board.tsx", "@/game-rules/open")).toBeNull();
    expect(breach("components/board/Board.tsx", "@/server/exercise/clock")).toMatch("server/exercise");
    expect(breach("components/board/Board.tsx", "socket.io-client")).toMatch("socket.io-client");
    expect(breach("components/session/socket.ts", "socket.io-client")).toBeNull();
    expect(breach("server/app.ts", "next")).toMatch("next");
    expect(breach("server/index.ts", "next")).toBeNull();
    expect(breach("server/app.ts", "@prisma/client")).toMatch("@prisma");
    expect(breach("server/app.ts", "../components/messages/en.ts")).toBeNull();
    expect(breach("server/app.ts", "../components/board/Board.tsx")).toMatch("components/board");
    expect(breach("app/page.tsx", "@/server/store")).toMatch("server/store");
    expect(breach("e2e/join.spec.ts", "@/server/store")).toMatch("server/store");
    expect(breach("scripts/claims/main.ts", "../../game-rules/state.ts")).toMatch("game-rules/state");
    expect(breach("scripts/claims/main.ts", "../../game-rules/index.ts")).toBeNull();
    expect(breach("scripts/hostile/guest.ts", "../../server/app.ts")).toMatch("server/app");
    expect(breach("scripts/start.mjs", "../game-rules/index.ts")).toMatch("game-rules/index");
  });
});

describe("the floors of the rules", () => {
  const inside = (file: string, target: string) => {
    const up = "../".repeat(file.split("/").length - 1) || "./";
    return breach(`game-rules/${file}.ts`, `${up}${target}.ts`);
  };

  it.each([
    ["kernel/fold", "vocabulary"],
    ["vocabulary", "data/bounds"],
    ["data/steps", "dynamics/context"],
    ["data/orders/paris", "events"],
    ["state", "view"],
    ["dynamics/d04-administration", "quarter/play"],
    ["dynamics/d04-administration", "deals/judge"],
    ["dynamics/d04-administration", "evolve"],
    ["scoring/index", "quarter/step"],
    ["quarter/phases", "policies/index"],
    ["policies/balanced/paris", "state"],
    ["policies/balanced/paris", "dynamics/d12-legitimacy"],
    ["policies/balanced/paris", "view"],
    ["policies/calendar/paris", "quarter/phases"],
    ["open", "state"],
    ["decide", "open"],
    ["a-module-without-a-floor", "vocabulary"],
  ])("keep %s from %s", (file, target) => {
    expect(inside(file, target)).toEqual(expect.any(String));
  });

  it.each([
    ["dynamics/d04-administration", "state"],
    ["dynamics/d12-legitimacy", "scoring/land"],
    ["policies/balanced/paris", "view-types"],
    ["policies/balanced/paris", "dynamics/exit-reading"],
    ["policies/play-out", "quarter/phases"],
    ["quarter/step", "dynamics/context"],
    ["decide.test", "policies/index"],
  ])("let %s reach %s", (file, target) => {
    expect(inside(file, target)).toBeNull();
  });
});

describe("the floors of one exercise", () => {
  const inside = (file: string, target: string) => {
    const up = "../".repeat(file.split("/").length - 1) || "./";
    return breach(`server/exercise/${file}.ts`, `${up}${target}.ts`);
  };

  it.each([
    ["log/evolve", "log/events", "clock/pace"],
    ["presence", "log/state", "people/pens"],
    ["clock/pace", "presence", "people/stand-in"],
    ["people/stand-in", "clock/pace", "commands/context"],
    ["bots/bots", "log/unit-of-work", "commands/advance"],
    ["commands/committer", "log/history", "audience/streams"],
    ["audience/publisher", "commands/context", "runner"],
    ["runner", "audience/publisher", "registry"],
  ])("let %s reach %s and keep it from %s", (file, below, above) => {
    expect(inside(file, below)).toBeNull();
    expect(inside(file, above)).toEqual(expect.any(String));
  });

  it("hold every room there is", () => {
    expect(inside("a-room-without-a-floor/file", "log/events")).toMatch("no floor");
  });
});

describe("the floors of the screens", () => {
  const inside = (file: string, target: string) => {
    const up = "../".repeat(file.split("/").length - 1);
    return breach(`components/${file}.tsx`, `${up}${target}`);
  };

  it.each([
    ["ui/Button", "messages/index", "game/words/useGame"],
    ["board/Board", "ui/Button", "game/board/useBoard"],
    ["browser/storage", "ui/keys", "session/session"],
    ["session/session", "browser/clock", "game/sheet/sheet"],
    ["session/state", "source/shown", "source/react"],
    ["source/socket", "session/session", "game/sheet/sheet"],
    ["source/react", "source/replay", "source/testing/stored"],
    ["game/sheet/useSheet", "source/react", "session/session"],
    ["game/sheet/useSheet", "game/acting/usePen", "orders/Slot"],
    ["frame/StateNotes", "source/shown", "session/state"],
    ["facilitator/Facilitate", "source/socket", "session/session"],
    ["seat/SeatPage", "source/socket", "session/wire"],
    ["orders/Slot", "ledger/Why", "play/PlayFrame"],
    ["play/PlayFrame", "orders/OrdersPanel", "observer/Observer"],
    ["facilitator/Console", "lobby/Lobby", "play/TopBar"],
    ["observer/Observer", "frame/Clock", "seat/SeatPage"],
  ])("let %s reach %s and keep it from %s", (file, below, above) => {
    expect(inside(file, below)).toBeNull();
    expect(inside(file, above)).toEqual(expect.any(String));
  });

  /** The shape of what is shown is a room of its own: the session fills it, and the sources hand it on. */
  const roomOf = (file: string): string | undefined =>
    /^components\/(source\/shown|source\/testing|[^/]+)/.exec(file)?.[1];

  it("hold every room there is", () => {
    expect(inside("a-room-without-a-floor/File", "ui/Button")).toMatch("no floor");
  });

  it("have no circle among the rooms that stand on one", () => {
    const rooms = new Map<string, Set<string>>();
    for (const file of files("components").filter((f) => !isTest(f)))
      for (const specifier of importsOf(file).filter((s) => s.startsWith("."))) {
        const from = roomOf(file);
        const to = roomOf(path.posix.join(path.posix.dirname(file), specifier));
        if (from && to && to !== from) rooms.set(from, (rooms.get(from) ?? new Set()).add(to));
      }
    expect(rooms.size).toBeGreaterThan(10);
    // whoever imports nothing that is left stands at the bottom of what is left
    for (let left = -1; left !== rooms.size; ) {
      left = rooms.size;
      for (const [from, tos] of rooms) if (![...tos].some((to) => rooms.has(to))) rooms.delete(from);
    }
    expect([...rooms.keys()]).toEqual([]);
  });
});

describe("the rules touch nothing that differs between machines or moments", () => {
  it("in any file", () => {
    const found = files("game-rules")
      .filter((file) => !isTest(file))
      .flatMap((file) => bannedIn(file, readFileSync(file, "utf8")));
    expect(found).toEqual([]);
  });

  it("and the look finds them", () => {
    const bad = `const a = Date.now() + Math.random(); const b = 2 ** 3; let c = x.toLocaleString(); Math.pow(1, 2);
      process.exit(); const { log } = Math; new Intl.NumberFormat(); c **= 2; globalThis.x = 1; Math["sin"](1)`;
    expect(bannedIn("bad.ts", bad)).toHaveLength(11);
    const good = `// Date.now()
      const report = { Date: 1, process: "Math.random()" }; report.process; Math.sqrt(2); Math.max(1, 2);`;
    expect(bannedIn("good.ts", good)).toEqual([]);
  });
});

function bannedIn(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = banned(node);
    if (what)
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function banned(node: ts.Node): string | null {
  const { globals, math, methods } = BANNED_IN_RULES;
  if (ts.isBinaryExpression(node)) {
    const power = [ts.SyntaxKind.AsteriskAsteriskToken, ts.SyntaxKind.AsteriskAsteriskEqualsToken];
    return power.includes(node.operatorToken.kind) ? "**" : null;
  }
  if (!ts.isIdentifier(node)) return null;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node)
    return methods.includes(node.text) ? node.text : null;
  if (node.text === "Math") return mathUse(parent, math);
  const isName = "name" in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent);
  return !isName && globals.includes(node.text) ? node.text : null;
}

/** Only the plain form, Math.name, can be read off; taking it apart or reaching in by a string is as bad as a banned name. */
function mathUse(parent: ts.Node, math: readonly string[]): string | null {
  if (!ts.isPropertyAccessExpression(parent)) return "Math, not as Math.name";
  return math.includes(parent.name.text) ? `Math.${parent.name.text}` : null;
}
