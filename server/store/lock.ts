// One server a data folder. Two embedded databases on one folder lose writes without a word, so the second is refused.
//
// Where the system has the program `flock`, the kernel itself holds the folder for this process: by the folder and not by its
// name, across containers, and no longer than the process lives, stopped or not. A copy of the folder is another folder.
// Everywhere else, and beside a server that had no such lock, the lock file is believed: it names its holder and beats.
import { spawnSync } from "node:child_process";
import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { StoreError } from "./errors.ts";

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When that process began, as far as the system tells: a number used again by another process is then told apart. */
  readonly born: string | null;
  /** The run of the machine whose kernel held the folder for it; absent where none did. */
  readonly kernel?: string | null;
}

const HEARTBEAT_MS = 5_000;
/** A holder on another machine is known only by its heartbeat: after three of them left out it is dead. */
const SILENCE_MS = 15_000;

export interface FolderLock {
  release(): void;
}

/** Takes the lock file, also from a holder that is dead. Throws StoreError "locked" when the holder lives. */
export function lockFolder(file: string, folder: string): FolderLock {
  const kernel = holdByKernel(path.dirname(file));
  try {
    if (kernel === "taken") throw refusal(folder, parse(read(file) ?? ""));
    return take(file, folder, kernel);
  } catch (error) {
    if (kernel !== "taken") kernel?.release();
    throw error;
  }
}

function take(file: string, folder: string, kernel: FolderLock | null): FolderLock {
  const mine: Holder = {
    pid: process.pid,
    host: hostname(),
    born: birth(process.pid),
    ...(kernel ? { kernel: bootId() } : {}),
  };
  const text = JSON.stringify(mine);
  for (let attempt = 0; attempt < 5; attempt++) {
    if (create(file, text)) return held(file, text, kernel);
    const found = read(file);
    if (found === null) continue; // released between the two looks
    if (isAlive(parse(found), file, kernel !== null)) throw refusal(folder, parse(found));
    discard(file, found);
  }
  throw refusal(folder, null);
}

/**
 * Has the kernel hold the folder for as long as this process has it open. The program takes the lock on the file that it
 * inherits, and leaves it to us. Null where there is no such program, or no such lock on this kind of disk.
 */
function holdByKernel(folder: string): FolderLock | "taken" | null {
  if (process.platform === "win32") return null; // has no folder that could be opened
  const open = openSync(folder, "r");
  const { status } = spawnSync("flock", ["-n", "-x", "3"], { stdio: ["ignore", "ignore", "ignore", open] });
  if (status === 0) return { release: () => closeSync(open) };
  closeSync(open);
  return status === 1 ? "taken" : null;
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

function held(file: string, text: string, kernel: FolderLock | null): FolderLock {
  const beat = setInterval(() => {
    try {
      // Written anew, so that the time is the disk's own: it is compared with another time of that disk.
      writeFileSync(file, text, { flag: "r+" });
    } catch {
      // The folder was removed under us; the database will say so itself.
    }
  }, HEARTBEAT_MS);
  beat.unref();
  return {
    release() {
      clearInterval(beat);
      if (read(file) === text) rmSync(file, { force: true });
      kernel?.release();
    },
  };
}

/** @param ours whether the kernel holds the folder for us: then whoever it held it for on this machine has gone, or holds another */
function isAlive(holder: Holder | null, file: string, ours: boolean): boolean {
  // A file being written at this moment reads as empty: whoever writes it is alive.
  if (holder === null) return age(file) < SILENCE_MS;
  if (ours && holder.kernel && holder.kernel === bootId()) return false;
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
    return `${bootId()}:${ticks}`;
  } catch {
    return null; // Not Linux: the number alone must do.
  }
}

/** This run of this machine's kernel, the same in every container on it. */
function bootId(): string | null {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return null; // Not Linux.
  }
}

/** How long ago a file was written, by the clock of the disk that it lies on. */
function age(file: string): number {
  const now = `${file}.${process.pid}.now`;
  try {
    writeFileSync(now, "");
    return statSync(now).mtimeMs - statSync(file).mtimeMs;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return Number.POSITIVE_INFINITY;
    throw error;
  } finally {
    rmSync(now, { force: true });
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
