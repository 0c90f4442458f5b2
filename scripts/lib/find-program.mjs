// Where on the PATH a program stands.
import { accessSync, constants, readdirSync } from "node:fs";
import path from "node:path";

const ENDINGS = process.platform === "win32" ? [".exe", ".cmd", ""] : [""];

/** Answers its full path, or null. */
export function findProgram(name) {
  for (const folder of (process.env.PATH ?? "").split(path.delimiter).filter(Boolean)) {
    for (const ending of ENDINGS) {
      const candidate = path.join(folder, name + ending);
      if (isExecutable(candidate)) return candidate;
    }
  }
  return null;
}

export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The folders in a folder, none when it is not there. */
export function foldersIn(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    );
  } catch {
    return [];
  }
}
