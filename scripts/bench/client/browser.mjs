// A headless Chromium over its own protocol, by a pipe: no package, and nothing between the page and what is measured.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PINS } from "../server/processes.mjs";

const WINDOW = { width: 1280, height: 900 };
const DYING_MS = 3_000;
const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-background-networking",
  `--window-size=${WINDOW.width},${WINDOW.height}`,
  "--remote-debugging-pipe",
];

/**
 * @param {string} program the path of a Chromium
 * @param {number} core held to it where the system lets one say so
 */
export async function browser(program, core) {
  const profile = mkdtempSync(path.join(tmpdir(), "missed-moments-chromium-"));
  const [first, ...before] = PINS ? ["taskset", "-c", String(core), program] : [program];
  const running = spawn(first, [...before, ...FLAGS, `--user-data-dir=${profile}`, "about:blank"], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const leaveNothing = () => running.kill("SIGKILL");
  process.once("exit", leaveNothing);
  const [, , , asks, answers] = running.stdio;
  const waiting = new Map();
  const listeners = new Set();
  let rest = "";
  answers.setEncoding("utf8");
  answers.on("data", (chunk) => {
    const messages = (rest + chunk).split("\0");
    rest = messages.pop();
    for (const text of messages) hear(JSON.parse(text));
  });

  function hear(message) {
    if (message.id === undefined) return listeners.forEach((listen) => listen(message));
    const { resolve, reject } = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) reject(new Error(JSON.stringify(message.error)));
    else resolve(message.result);
  }

  let asked = 0;
  const send = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      const id = ++asked;
      waiting.set(id, { resolve, reject });
      asks.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });

  return {
    /** A page with nothing kept from any other. */
    async page() {
      const { browserContextId } = await send("Target.createBrowserContext");
      const { targetId } = await send("Target.createTarget", {
        url: "about:blank",
        browserContextId,
        ...WINDOW,
      });
      const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
      const own = (method, params) => send(method, params, sessionId);
      return {
        send: own,
        on: (method, listen) =>
          listeners.add((m) => m.sessionId === sessionId && m.method === method && listen(m.params)),
        /** What an expression in the page comes to. */
        async ask(expression) {
          const asked = { expression, awaitPromise: true, returnByValue: true };
          const { result, exceptionDetails } = await own("Runtime.evaluate", asked);
          if (exceptionDetails)
            throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
          return result.value;
        },
        async close() {
          listeners.clear();
          await send("Target.disposeBrowserContext", { browserContextId });
        },
      };
    },
    async close() {
      const gone = new Promise((resolve) => running.once("exit", resolve));
      void send("Browser.close").catch(() => undefined);
      const late = setTimeout(leaveNothing, DYING_MS);
      await gone;
      clearTimeout(late);
      process.off("exit", leaveNothing);
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
