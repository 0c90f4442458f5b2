// Which packages package-lock.json names, and which of them are there: by what stands in node_modules, not by anybody's notes.
import { readFileSync } from "node:fs";
import path from "node:path";
import { inRoot, root } from "./root.mjs";

/** @typedef {Record<string, string>} Packages folder, as "node_modules/next", to version */

/**
 * Those meant for some systems alone and those that another package would only like to have are not counted: npm knows where they belong.
 * @param {{ production?: boolean }} o `production`: those alone that a built server is run with
 * @returns {Packages}
 */
export function wantedPackages({ production = false } = {}) {
  const { packages } = JSON.parse(readFileSync(inRoot("package-lock.json"), "utf8"));
  const counts = (entry) =>
    !entry.optional && !entry.peer && !(production && (entry.dev || entry.devOptional));
  return Object.fromEntries(
    Object.entries(packages).flatMap(([folder, entry]) =>
      folder !== "" && counts(entry) ? [[folder, entry.version]] : [],
    ),
  );
}

/**
 * Those that are not there, or in another version.
 * @param {Packages} wanted
 * @param {string} [home] the folder that holds node_modules
 * @returns {string[]} "next 16.4.5"
 */
export function missingPackages(wanted, home = root) {
  return Object.entries(wanted).flatMap(([folder, version]) =>
    versionIn(path.join(home, folder)) === version
      ? []
      : [`${folder.replace(/^.*node_modules\//, "")} ${version}`],
  );
}

function versionIn(folder) {
  try {
    return JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")).version;
  } catch {
    return null; // not there, or cut off in the middle
  }
}
