// The processes of a measurement: each on a core of its own where the system lets one say so, each asked over its channel.
import { execFileSync, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

const START_MS = 60_000;
/** Of /proc, per second. */
const TICKS = 100;

/** Whether processes can be held to a core here. */
export const PINS = process.platform === "linux" && works("taskset", ["-V"]);

function works(program, args) {
  try {
    execFileSync(program, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Whatever happens, nothing stays behind. */
const all = new Set();
process.on("exit", () => all.forEach((running) => running.kill("SIGKILL")));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));

/** Starts a program of ours on a core. */
export function started(core, args, { cwd, env = {} } = {}) {
  const [program, ...before] = PINS ? ["taskset", "-c", String(core), process.execPath] : [process.execPath];
  const running = spawn(program, [...before, ...args], {
    ...(cwd ? { cwd } : {}),
    env: { ...process.env, NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  running.said = "";
  const note = (chunk) => {
    running.said = (running.said + chunk).slice(-20_000);
  };
  running.stdout.on("data", note);
  running.stderr.on("data", note);
  all.add(running);
  running.once("exit", () => all.delete(running));
  return running;
}

/** The first message of a kind. Rejects where the process ends before. */
export const message = (running, test) =>
  new Promise((resolve, reject) => {
    const hear = (said) => {
      if (!test(said)) return;
      done();
      resolve(said);
    };
    const end = () => {
      done();
      reject(new Error(`a process of the bench ended:\n${running.said}`));
    };
    const done = () => {
      running.off("message", hear);
      running.off("exit", end);
    };
    running.on("message", hear);
    running.once("exit", end);
  });

let asked = 0;
/** Asks a process that has the probe. */
export async function probed(running, ask) {
  const id = ++asked;
  running.send({ id, ask });
  return (await message(running, (said) => said.id === id)).answer;
}

/** Resolves when it has said on its output what matches. */
export async function saying(running, pattern) {
  const until = performance.now() + START_MS;
  while (performance.now() < until) {
    const found = pattern.exec(running.said);
    if (found) return found;
    if (running.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`a process of the bench does not come up:\n${running.said}`);
}

export async function ended(running, signal = "SIGTERM") {
  if (running.exitCode !== null || running.signalCode !== null) return;
  const gone = new Promise((resolve) => running.once("exit", resolve));
  running.kill(signal);
  await gone;
}

/** Holds a process that runs already, and all that it has started, to a core. */
export function pin(pid, core) {
  if (PINS)
    for (const one of family(pid))
      execFileSync("taskset", ["-a", "-c", "-p", String(core), one], { stdio: "ignore" });
}

/** CPU of a process and its children, microseconds; NaN where the system does not tell. */
export function cpuOf(pid) {
  if (process.platform !== "linux") return Number.NaN;
  const ticks = family(pid).reduce((n, one) => n + ticksOf(one, pid), 0);
  return (ticks * 1e6) / TICKS;
}

const stat = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  } catch {
    return null; // it has just ended
  }
};

const family = (pid) =>
  readdirSync("/proc").filter(
    (one) => /^\d+$/.test(one) && (one === String(pid) || stat(one)?.[1] === String(pid)),
  );

/** Its own, and for the first what its children had worked that have ended. */
function ticksOf(one, first) {
  const s = stat(one);
  if (!s) return 0;
  return Number(s[11]) + Number(s[12]) + (one === String(first) ? Number(s[13]) + Number(s[14]) : 0);
}
