// Child processes: to the end with their output kept, or with it shown.
import { spawn } from "node:child_process";
import { root } from "./root.mjs";

/**
 * Runs a program to its end. `quiet` keeps its output back and answers it; otherwise it goes to the terminal.
 * Never rejects: a program that is not there answers code 127.
 */
export function child(program, args, { env = process.env, quiet = false, ...options } = {}) {
  return new Promise((resolve) => {
    const stdio = quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"];
    const running = spawn(program, args, { cwd: root, env, stdio, ...options });
    let output = "";
    running.stdout?.on("data", (chunk) => (output += chunk));
    running.stderr?.on("data", (chunk) => (output += chunk));
    running.on("error", (error) => resolve({ code: 127, output: output + error.message }));
    running.on("close", (code, signal) => resolve({ code: code ?? 128, signal, output }));
  });
}

/** npm, also on Windows, where it is a script that only a shell can start. */
export const npm = (args, options) => child("npm", args, { shell: process.platform === "win32", ...options });

/** A package's own program, run with this very Node. */
export const nodeScript = (script, args, options) => child(process.execPath, [script, ...args], options);

/** A program of ours, run with this very Node in its caller's place: it has the terminal, and the exit code is its own. */
export async function inOurPlace(script, args) {
  const running = spawn(process.execPath, ["--enable-source-maps", script, ...args], { stdio: "inherit" });
  process.exitCode = await new Promise((resolve) => running.on("close", (code) => resolve(code ?? 1)));
}

/** The last lines of what a program said, to show when it failed. */
export const tail = (output, lines = 20) => output.trimEnd().split("\n").slice(-lines).join("\n");
