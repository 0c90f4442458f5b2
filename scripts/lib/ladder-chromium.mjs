// A Chromium for the browser tests: named, found on the machine, downloaded by Playwright, or from the system's packages.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { aptInstall, canApt } from "./apt.mjs";
import { child, nodeScript } from "./child.mjs";
import { findProgram } from "./find-program.mjs";
import { inRoot } from "./root.mjs";
import { Stop, say } from "./say.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ELSEWHERE = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Answers the path of a Chromium that runs. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (await runs(named)) return named;
    throw new Stop(`CHROMIUM_PATH is ${named}, which does not run. Name another, or leave it out.`);
  }
  return (await onMachine()) ?? (await fromPlaywright()) ?? (await fromSystem()) ?? giveUp();
}

async function onMachine() {
  for (const path of [...NAMES.map(findProgram), ...ELSEWHERE]) {
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

async function fromSystem() {
  if (!canApt()) return null;
  say("Installing Chromium from the system's packages (once) ...");
  return (await aptInstall("chromium")) ? onMachine() : null;
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
