// Teaches the embedded PostgreSQL two things about files. What it makes is for this user alone: its build sets the mode of
// each file itself, past the mask of the process.
//
// And to reach the disk. Its build leaves fsync out: an acknowledged event survives a
// killed process, but not a pulled plug. The file system layer does look for an `fsync` on its streams, so one is put
// there; with PostgreSQL's own `fsync = on` its whole protocol then holds: the log before each commit is answered,
// the data files at each checkpoint. Syncing the log from outside would cover the first half only.
//
// Cost, measured on a virtual disk with ext4 (medians of two runs of 1,000): an awaited append with its answer 0.96 ms
// instead of 0.71, at worst in a hundred 2 to 6 ms either way; a first creation 0.2 to 1.4 s more; a later opening the
// same. Small beside a person's turn, so it is the default.
import { closeSync, fsyncSync, openSync, readdirSync } from "node:fs";
import path from "node:path";
import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

interface Stream {
  /** The real file descriptor; a directory has none. */
  readonly nfd?: number;
  readonly node: unknown;
}
interface Attributes {
  readonly mode?: number;
}
type SetAttributes = (target: unknown, node: unknown, attributes: Attributes, ...calls: unknown[]) => void;
interface NodeFileSystem {
  realPath(node: unknown): string;
  doSetAttr: SetAttributes;
  stream_ops: { fsync?: (stream: Stream) => number };
}

class OurFS extends NodeFS {
  constructor(
    folder: string,
    private readonly durable: boolean,
  ) {
    super(folder);
  }

  override async init(...[pg, options]: Parameters<NodeFS["init"]>): ReturnType<NodeFS["init"]> {
    const made = await super.init(pg, options);
    const { preRun } = made.emscriptenOpts;
    if (!Array.isArray(preRun))
      throw new Error("The embedded PostgreSQL starts in a way this version of the store does not know.");
    preRun.push((module: unknown) => {
      const files = (module as { NODEFS: NodeFileSystem }).NODEFS;
      keepPrivate(files);
      if (!this.durable) return;
      files.stream_ops.fsync = ({ nfd, node }) => {
        if (nfd === undefined) syncPath(files.realPath(node));
        else fsyncSync(nfd);
        return 0;
      };
    });
    return made;
  }
}

function keepPrivate(files: NodeFileSystem): void {
  const set = files.doSetAttr;
  files.doSetAttr = (target, node, attributes, ...calls) => {
    const { mode } = attributes;
    const ours = mode === undefined || mode === null ? attributes : { ...attributes, mode: mode & ~0o077 };
    set(target, node, ours, ...calls);
  };
}

/** Options for a PGlite on `folder`. */
export const plainOptions = (folder: string): PGliteOptions => ({ fs: new OurFS(folder, false) });

/** Options for a PGlite on `folder` whose commits reach the disk before they are answered. */
export function durableOptions(folder: string): PGliteOptions {
  return {
    fs: new OurFS(folder, true),
    startParams: [
      ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
      // fdatasync, the usual method, is an empty function in this build; fsync is the one that can be taught.
      ...["-c", "fsync=on", "-c", "wal_sync_method=fsync"],
    ],
  };
}

/** Flushes every file and folder below, for what was written before anybody synced. */
export function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const child = path.join(folder, entry.name);
    if (entry.isDirectory()) syncTree(child);
    else if (entry.isFile()) syncPath(child);
  }
  syncPath(folder);
}

export function syncPath(target: string): void {
  let descriptor: number;
  try {
    descriptor = openSync(target, "r");
  } catch (error) {
    // Windows opens no directories; its file system keeps their entries in its own journal.
    if (process.platform === "win32") return;
    throw error;
  }
  try {
    fsyncSync(descriptor);
  } catch (error) {
    if (process.platform !== "win32") throw error;
  } finally {
    closeSync(descriptor);
  }
}
