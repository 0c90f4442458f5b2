// What the commands of whoever runs the server have in common: arguments in, one sentence out, an exit code.
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { ConfigError } from "../config.ts";
import { StoreError } from "../store/index.ts";
import { BackupError, type Counts } from "./backup.ts";

/** Asked for in a way that cannot be done, as a sentence. */
export class Usage extends Error {}

/** Runs a command; what goes wrong on the way is one sentence and exit code 1. */
export async function command(usage: string, run: () => Promise<string>): Promise<void> {
  try {
    process.stdout.write(`${await run()}\n`);
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    if (error instanceof Usage) process.stderr.write(`${usage}\n`);
    process.exitCode = 1;
  }
}

function sentenceOf(error: unknown): string {
  const foreseen = [Usage, BackupError, StoreError, ConfigError].some((kind) => error instanceof kind);
  if (foreseen) return (error as Error).message;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return `There is no file ${path}.`;
  if (code === "EACCES" || code === "EPERM") return `This user may not open ${path}.`;
  if (code === "ENOSPC") return "The disk is full. Nothing was kept.";
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** One file, flags with a value, flags without. Throws Usage for anything else. */
export function argumentsOf(
  valued: readonly string[],
  bare: readonly string[],
  given: readonly string[] = process.argv.slice(2),
): { file: string; flags: ReadonlyMap<string, string> } {
  const files: string[] = [];
  const flags = new Map<string, string>();
  const rest = [...given];
  for (let one = rest.shift(); one !== undefined; one = rest.shift()) {
    if (bare.includes(one)) flags.set(one, "");
    else if (valued.includes(one)) {
      const value = rest.shift();
      if (value === undefined) throw new Usage(`${one} needs a value.`);
      flags.set(one, value);
    } else if (one.startsWith("--")) throw new Usage(`There is no ${one}.`);
    else files.push(one);
  }
  const [file] = files;
  if (file === undefined || files.length > 1) throw new Usage("Name one file.");
  return { file, flags };
}

/** Asks on the terminal without showing what is typed. */
export async function askFor(question: string): Promise<string> {
  process.stderr.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: process.stdin.isTTY });
  try {
    return (await terminal.question("")).trim();
  } finally {
    terminal.close();
    process.stderr.write("\n");
  }
}

/** `3 exercises, 1,679 events` */
export function counted(counts: Counts): string {
  const of = (n: number, one: string): string => `${n.toLocaleString("en")} ${one}${n === 1 ? "" : "s"}`;
  return `${of(counts.exercise ?? 0, "exercise")}, ${of(counts.event ?? 0, "event")}`;
}
