// One server a data folder. Two embedded databases on one folder lose writes without a word, so the second is refused.
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { StoreError } from "./errors.ts";

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When that process began, as far as the system tells: a number used again by another process is then told apart. */
  readonly born: string | null;
}

const HEARTBEAT_MS = 5_000;
/** A holder on another host (a container, a shared disk) is known only by its heartbeat. */
const SILENCE_MS = 30_000;

export interface FolderLock {
  release(): void;
}

/** Takes the lock file, also from a holder that is dead. Throws StoreError "locked" when the holder lives. */
export function lockFolder(file: string, folder: string): FolderLock {
  const mine: Holder = { pid: process.pid, host: hostname(), born: birth(process.pid) };
  const text = JSON.stringify(mine);
  for (let attempt = 0; attempt < 5; attempt++) {
    if (create(file, text)) return held(file, text);
    const found = read(file);
    if (found === null) continue; // released between the two looks
    if (isAlive(parse(found), file)) throw refusal(folder, parse(found));
    discard(file, found);
  }
  throw refusal(folder, null);
}

function create(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function held(file: string, text: string): FolderLock {
  const beat = setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date());
    } catch {
      // The folder was removed under us; the database will say so itself.
    }
  }, HEARTBEAT_MS);
  beat.unref();
  return {
    release() {
      clearInterval(beat);
      if (read(file) === text) rmSync(file, { force: true });
    },
  };
}

function isAlive(holder: Holder | null, file: string): boolean {
  // A file being written at this moment reads as empty: whoever writes it is alive.
  if (holder === null) return age(file) < SILENCE_MS;
  if (holder.host !== hostname()) return age(file) < SILENCE_MS;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return holder.born === birth(holder.pid);
}

/** Moves the dead holder's file away; puts it back if a quicker server had already taken the lock in between. */
function discard(file: string, found: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (read(aside) !== found) {
    try {
      linkSync(aside, file);
    } catch {
      // Somebody holds it again; the next look will find out who.
    }
  }
  rmSync(aside, { force: true });
}

function birth(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // Field 22, counted after the command's name, which may itself hold blanks and brackets.
    const ticks = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}:${ticks}`;
  } catch {
    return null; // Not Linux: the number alone must do.
  }
}

function age(file: string): number {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

function parse(text: string): Holder | null {
  try {
    const value = JSON.parse(text) as Holder;
    return typeof value.pid === "number" ? value : null;
  } catch {
    return null;
  }
}

function refusal(folder: string, holder: Holder | null): StoreError {
  const who = holder === null ? "another server" : `another server (process ${holder.pid} on ${holder.host})`;
  return new StoreError(
    "locked",
    `The data folder ${folder} is in use by ${who}. Stop it, or give this one a folder of its own with DATA_DIR.`,
  );
}
