// A Chromium for the browser tests: named, found on the machine, downloaded by Playwright, or from the system's packages.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { aptInstall, canApt } from "./apt.mjs";
import { child, nodeScript } from "./child.mjs";
import { findProgram } from "./find-program.mjs";
import { inRoot } from "./root.mjs";
import { Stop, say } from "./say.mjs";

/** The same browser without a window to draw: the tests spend a quarter less of the machine on it. */
const SHELL = "chromium-headless-shell";
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ELSEWHERE = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Answers the path of a Chromium that runs; `drawn`: one that draws as it would on a screen, where there is one. */
export async function findChromium({ drawn = false } = {}) {
  const names = drawn ? [...NAMES, SHELL] : [SHELL, ...NAMES];
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (await runs(named)) return named;
    throw new Stop(`CHROMIUM_PATH is ${named}, which does not run. Name another, or leave it out.`);
  }
  return (await onMachine(names)) ?? (await fromPlaywright()) ?? (await fromSystem(names)) ?? giveUp();
}

async function onMachine(names) {
  for (const path of [...names.map(findProgram), ...ELSEWHERE]) {
    if (path && existsSync(path) && (await runs(path))) return path;
  }
  return null;
}

async function fromPlaywright() {
  const { chromium } = createRequire(inRoot("package.json"))("@playwright/test");
  const path = chromium.executablePath();
  if (existsSync(path)) return (await runs(path)) ? path : null;
  say("Downloading Playwright's Chromium (once) ...");
  const cli = inRoot("node_modules/@playwright/test/cli.js");
  const { code } = await nodeScript(cli, ["install", "chromium"], { quiet: true });
  return code === 0 && existsSync(path) && (await runs(path)) ? path : null;
}

/** The first of the names that the system's packages have; older ones know of no shell. */
async function fromSystem(names) {
  if (!canApt()) return null;
  say("Installing Chromium from the system's packages (once) ...");
  for (const name of names.slice(0, 2)) if (await aptInstall(name)) return onMachine(names);
  return null;
}

/** Chrome on Windows does not answer --version; being there must do. */
async function runs(path) {
  if (process.platform === "win32") return existsSync(path);
  const { code, output } = await child(path, ["--version"], { quiet: true });
  return code === 0 && /\d+\.\d+/.test(output);
}

function giveUp() {
  throw new Stop(
    "The browser tests need a Chromium, and none could be found or fetched. Install Chromium or Chrome, or name one with CHROMIUM_PATH.",
  );
}
