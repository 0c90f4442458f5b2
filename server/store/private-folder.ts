// The data folder is for the user who runs the server: it holds every game, every name, and links that open seats.
import { chmodSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** For everything that this process makes from now on: nothing for the group, nothing for others. */
export const makePrivateFromNowOn = (): void => void process.umask(0o077);

const closed = (mode: number): number => mode & 0o700;

/** Takes from the group and from others what they may do with this file or folder. */
function close(target: string): void {
  const { mode } = statSync(target);
  if ((mode & 0o077) !== 0) chmodSync(target, closed(mode));
}

/** The same for a folder and all that lies below it: an earlier server may have left it open. */
export function closeTree(folder: string): void {
  close(folder);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const child = path.join(folder, entry.name);
    if (entry.isDirectory()) closeTree(child);
    else if (entry.isFile()) close(child);
  }
}

/** The data folder itself, and of what lies in it only what is ours. */
export function closeDataFolder(folder: string, ours: readonly string[]): void {
  close(folder);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!ours.includes(entry.name)) continue;
    const child = path.join(folder, entry.name);
    if (entry.isDirectory()) closeTree(child);
    else close(child);
  }
}
