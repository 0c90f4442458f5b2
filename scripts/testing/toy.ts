// A toy of this project in a folder of its own: the scripts are the real ones, the packages are empty and come from an npm of its own.
import { type SpawnOptions, spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const SCRIPTS = path.resolve(import.meta.dirname, "..");
/** How this Node is asked to be npm. */
const NPM = `#!/bin/sh\nexec '${process.execPath}' '${path.join(import.meta.dirname, "toy", "npm.mjs")}' "$@"\n`;

const LOCK: Readonly<Record<string, object>> = {
  "": {},
  "node_modules/next": { version: "16.4.5" },
  "node_modules/socket.io": { version: "4.8.4" },
  "node_modules/socket.io/node_modules/ws": { version: "8.0.0" },
  "node_modules/@img/sharp": { version: "1.0.0", optional: true },
  "node_modules/esbuild": { version: "0.28.2", dev: true },
  "node_modules/prisma": { version: "7.10.1", devOptional: true },
};

export interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

export type Toy = ReturnType<typeof toyIn>;

/** As it is cloned. */
export function freshToy(): Toy {
  const toy = toyIn(mkdtempSync(path.join(tmpdir(), "missed-moments-toy-")));
  cpSync(SCRIPTS, toy.at("scripts"), {
    recursive: true,
    filter: (from) => from === SCRIPTS || /\/lib(\/|$)|\/[a-z]+\.mjs$/.test(from),
  });
  toy.write("package.json", '{ "type": "module" }');
  toy.write("package-lock.json", JSON.stringify({ packages: LOCK }));
  toy.write("prisma/schema.prisma", "");
  toy.write("server/index.ts", "of the first version");
  for (const entry of ["offline/main.tsx", "workers/main.ts"])
    toy.write(`server/debrief/${entry}`, "of the first version");
  for (const name of ["backup", "restore", "export", "import", "verify"])
    toy.write(`server/operator/${name}-command.ts`, "asked");
  return toy;
}

function toyIn(home: string) {
  /** Beside the toy, which may be closed to whoever runs it. */
  const npm = mkdtempSync(path.join(tmpdir(), "missed-moments-npm-"));
  const log = path.join(npm, "calls");
  writeFileSync(path.join(npm, "npm"), NPM, { mode: 0o755 });
  writeFileSync(log, "");
  chmodSync(log, 0o666);
  chmodSync(npm, 0o755);
  const at = (...parts: string[]): string => path.join(home, ...parts);
  const list = (folder: string): string[] => readdirSync(at(folder)).sort();
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };

  return {
    at,
    write,
    list,
    has: (file: string): boolean => existsSync(at(file)),
    read: (file: string): string => readFileSync(at(file), "utf8"),
    remove: (...files: string[]): void => {
      for (const file of files) rmSync(at(file), { recursive: true });
    },
    move: (from: string, to: string): void => renameSync(at(from), at(to)),
    /** What an install works in; nothing of it may stay. */
    leftovers: (): string[] => list(".cache").filter((name) => name.startsWith("install-")),
    /** The lock asks for another version of a package. */
    wants(folder: string, entry: object): void {
      write("package-lock.json", JSON.stringify({ packages: { ...LOCK, [folder]: entry } }));
    },
    /** Every call of npm since the last time this was asked. */
    npmCalls(): string[] {
      const calls = readFileSync(log, "utf8").split("\n").filter(Boolean);
      writeFileSync(log, "");
      return calls;
    },
    run(script: string, env: Readonly<Record<string, string>> = {}, as: SpawnOptions = {}): Promise<Said> {
      const child = spawn(process.execPath, [at("scripts", `${script}.mjs`)], {
        ...as,
        env: {
          NODE_ENV: "test",
          PATH: `${npm}:${process.env["PATH"]}`,
          NPM_CALLS: log,
          PORT: "0",
          ...env,
        },
        stdio: ["ignore", "pipe", "pipe"],
      });
      let out = "";
      let error = "";
      child.stdout?.on("data", (chunk: Buffer) => (out += chunk.toString()));
      child.stderr?.on("data", (chunk: Buffer) => (error += chunk.toString()));
      return new Promise((resolve) => child.once("close", (code) => resolve({ code, out, error })));
    },
    dispose(): void {
      for (const folder of [home, npm]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The same toy, somewhere else. */
export function copyOf(toy: Toy): Toy {
  const there = mkdtempSync(path.join(tmpdir(), "missed-moments toy-"));
  cpSync(toy.at(), there, { recursive: true });
  return toyIn(there);
}

/** What somebody runs who may read everything of a toy and write nothing. */
export function asReader(toy: Toy): SpawnOptions {
  chmodSync(toy.at(), 0o555);
  chmodSync(toy.at(".cache"), 0o555);
  return process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
}
