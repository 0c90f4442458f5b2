// Step 1: the packages that package-lock.json names. Nothing is asked of the network when they are there, and nothing is
// taken away before what replaces it is there whole.
import { tail } from "./child.mjs";
import { installBeside, tidyUp } from "./install-beside.mjs";
import { missingPackages, wantedPackages } from "./packages.mjs";
import { NO_ANSWER, registryAddress, registryAnswers } from "./registry.mjs";
import { inRoot } from "./root.mjs";
import { Stop, say } from "./say.mjs";

export async function ensureDependencies() {
  tidyUp();
  const wanted = wantedPackages();
  // Named first: what a server cannot be run without.
  const missing = [
    ...new Set([wantedPackages({ production: true }), wanted].flatMap((of) => missingPackages(of))),
  ];
  if (missing.length === 0) return;
  const offline = !(await registryAnswers());
  say(
    offline
      ? "The npm registry does not answer; looking for the packages in npm's own cache ..."
      : "Installing packages (a minute or so, once) ...",
  );
  const problem = await installBeside(wanted, { offline });
  if (problem !== null) throw new Stop(await explain(problem, { missing, offline }));
}

async function explain(problem, { missing, offline }) {
  const lacking = `${named(missing)} ${missing.length === 1 ? "is" : "are"} not installed`;
  if (/EACCES|EPERM|EROFS/.test(problem)) {
    return `${lacking}, and this user may not write into ${inRoot(".cache")} and ${inRoot("node_modules")}. Nothing was changed: give the right to write there, then start again.`;
  }
  if (/ENOSPC/.test(problem)) {
    return `${lacking}, and the disk has no room for the packages, which need about 1 GB beside what is there. Nothing was changed: make room, then start again.`;
  }
  if (/EBUSY|EXDEV|ENOTEMPTY/.test(problem)) {
    return `${lacking}: they were fetched, but ${inRoot("node_modules")} is in use and could not be replaced. Nothing was changed: stop what runs from there, then start again.`;
  }
  if (offline || NO_ANSWER.test(problem)) {
    return `${lacking}, and the npm registry ${await registryAddress()} does not answer. Nothing was changed: connect this machine to the network, or name your own mirror with \`npm config set registry <address>\`, then start again.`;
  }
  if (/command not found|ENOENT.*npm|spawn npm/.test(problem)) {
    return `${lacking}, and there is no npm here to fetch them; it comes with Node.js. Nothing was changed.`;
  }
  return `${lacking}, and npm could not install them. Nothing was changed. It said:\n${tail(problem)}`;
}

/** "next 16.4.5, react 19.3.1 and 3 more packages" */
function named(missing) {
  const shown = missing.slice(0, 3);
  const more = missing.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` and ${more} more package${more === 1 ? "" : "s"}` : "");
}
