// Where this project stands on the disk, whether run from source or from the bundle in dist/.
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Looks for the migrations from this file upwards, then from the working directory. */
export function migrationsFolder(): string {
  for (const start of [path.dirname(fileURLToPath(import.meta.url)), process.cwd()]) {
    for (let folder = start; ; folder = path.dirname(folder)) {
      const candidate = path.join(folder, "prisma", "migrations");
      if (existsSync(candidate)) return candidate;
      if (folder === path.dirname(folder)) break;
    }
  }
  return path.join(process.cwd(), "prisma", "migrations");
}
