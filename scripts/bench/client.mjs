// The pages beside the floor that they stand on, in one run: first loads on a slow line and a slow machine, the map under the hand, and
// the debrief's timeline step by step.
//   npm run bench -- client [--quick] [--only /play,/rules,/debrief]
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { nodeScript, tail } from "../lib/child.mjs";
import { ensureBuilt } from "../lib/ensure-built.mjs";
import { findChromium } from "../lib/ladder-chromium.mjs";
import { inRoot, root } from "../lib/root.mjs";
import { say } from "../lib/say.mjs";
import { browser } from "./client/browser.mjs";
import { dragged } from "./client/drag.mjs";
import { firstLoad } from "./client/load.mjs";
import { gameOver } from "./client/over.mjs";
import { print, readings } from "./client/report.mjs";
import { scrubbed } from "./client/scrub.mjs";
import { serve } from "./peers/client/vanilla.mjs";
import { PEERS } from "./peers.mjs";
import { connected, create, enter } from "./server/exercises.mjs";
import { ended, saying, started } from "./server/processes.mjs";
import { open, toOrders } from "./server/rows/course.mjs";

const CORES = { servers: 0, browser: 1 };
const FLOOR = path.join(PEERS, "client", "next-app");
const NEXT = inRoot("node_modules/next/dist/bin/next");
const DEBRIEF = "/debrief";
const BASE = /http:\/\/127\.0\.0\.1:(\d+)/;

/**
 * @param {{ quick: boolean, json: boolean, only?: string[], of?: string, rounds?: number }} o `only`: pages of ours by name; `of`: another
 *   checkout, as it is built
 */
export async function client({ quick, json, only, of, rounds = quick ? 1 : 5 }) {
  const chromium = await findChromium({ drawn: true });
  if (!of) await ensureBuilt();
  await buildFloor();
  const data = mkdtempSync(path.join(tmpdir(), "missed-moments-bench-"));
  const house = started(CORES.servers, ["dist/server.mjs"], {
    cwd: path.resolve(of ?? root),
    env: { HOST: "127.0.0.1", PORT: "0", DATA_DIR: data, DATABASE_URL: "", LOG_LEVEL: "warn" },
  });
  const floor = started(CORES.servers, [NEXT, "start", "-H", "127.0.0.1", "-p", "0"], { cwd: FLOOR });
  const plain = await serve();
  let chrome;
  const lines = [];
  try {
    const [[, port], [, floorPort]] = await Promise.all([saying(house, BASE), saying(floor, BASE)]);
    const { pages, control } = await ours(Number(port));
    lines.push(control);
    const all = [
      { name: "floor: one empty client component", url: `http://127.0.0.1:${floorPort}/` },
      {
        name: "floor: a map in React",
        url: `http://127.0.0.1:${floorPort}/map`,
        ready: "svg",
        then: dragged({ zoom: false }),
      },
      {
        name: "plain map, no framework",
        url: `http://127.0.0.1:${plain.port}/`,
        ready: "none",
        then: dragged({ zoom: false }),
      },
      ...pages.filter(({ name }) => !only || only.includes(name)),
    ];
    chrome = await browser(chromium, CORES.browser);
    const runs = Object.fromEntries(all.map(({ name }) => [name, []]));
    for (let round = 0; round < rounds; round++) {
      for (const what of all) {
        if (!json) say(`round ${round + 1} of ${rounds}: ${what.name} ...`);
        runs[what.name].push(await firstLoad(chrome, what, what.then));
      }
    }
    if (!json) say("the debrief's timeline ...");
    const steps = !only || only.includes(DEBRIEF) ? await scrubbed(chrome, await debrief(Number(port))) : [];
    const found = { ...readings(runs), steps };
    if (json) console.log(JSON.stringify({ rounds, ...found, runs }, null, 2));
    else print(found, { rounds, of: path.resolve(of ?? root) });
  } finally {
    await chrome?.close();
    for (const line of lines) line.close();
    plain.close();
    await Promise.all([ended(house), ended(floor)]);
    rmSync(data, { recursive: true, force: true });
  }
}

const cookieFor = (url, cookie) => {
  const [name, value] = cookie.split("=");
  return { name, value, url };
};

/** The debrief of a game of its own, as control leads it. */
async function debrief(port) {
  const base = `http://127.0.0.1:${port}`;
  const { id, cookie, events } = await gameOver(port, 1);
  return { url: `${base}/debrief/${id}/control`, cookies: [cookieFor(base, cookie)], events };
}

/** Our pages, with an exercise that stands where orders are written. */
async function ours(port) {
  const base = `http://127.0.0.1:${port}`;
  const made = await create(port, 1);
  const [leading, playing] = [await enter(port, made, "control"), await enter(port, made, "paris")];
  const control = await connected(leading);
  await open({ lines: { control } });
  await toOrders({ lines: { control } }, 1);
  const cookie = ({ cookie }) => cookieFor(base, cookie);
  const anything = "main button, main a[href], main input";
  const pages = [
    { name: "/", url: `${base}/`, ready: anything },
    { name: "/join", url: `${base}/join/${made.links.bamako.split("/").at(-1)}`, ready: anything },
    {
      name: "/play",
      url: `${base}/play/${made.id}/paris`,
      ready: "svg [data-token]",
      cookies: [cookie(playing)],
      then: dragged({ zoom: true }),
    },
    {
      name: "/facilitate",
      url: `${base}/facilitate/${made.id}`,
      ready: "svg [data-token]",
      cookies: [cookie(leading)],
    },
    { name: "/rules", url: `${base}/rules`, ready: anything },
  ];
  return { pages, control };
}

/** The floor is built by the Next that builds our pages, once for each version of it. */
async function buildFloor() {
  const { version } = JSON.parse(readFileSync(inRoot("node_modules/next/package.json"), "utf8"));
  const note = path.join(FLOOR, ".next", "built-by");
  if (existsSync(note) && readFileSync(note, "utf8") === version) return;
  say("Building the floor that the pages stand on ...");
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const { code, output } = await nodeScript(NEXT, ["build"], { env, cwd: FLOOR, quiet: true });
  if (code !== 0) throw new Error(`Next could not build the floor:\n${tail(output, 30)}`);
  writeFileSync(note, version);
}
