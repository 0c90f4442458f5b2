// npm start: installs, generates and builds what is missing or stale, then serves.
//   PORT (3000) · HOST (all addresses) · DATA_DIR (./data) · DATABASE_URL (none: the embedded database in DATA_DIR)
// The server itself says where it can be reached, and migrates its database.
import "./lib/node-version.mjs";
import { spawn } from "node:child_process";
import { checkFolder, checkPort } from "./lib/checks.mjs";
import { prepare } from "./lib/prepare.mjs";
import { inRoot, root } from "./lib/root.mjs";
import { run, say } from "./lib/say.mjs";
import { SERVER_FLAGS } from "./lib/server-flags.mjs";

await run(async () => {
  const env = {
    ...process.env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    PORT: process.env.PORT || "3000",
    DATA_DIR: process.env.DATA_DIR || inRoot("data"),
  };
  // Both before the build as well: nobody should wait half a minute to hear that the port is taken.
  await checkPort(env.PORT, env.HOST);
  if (!env.DATABASE_URL) checkFolder(env.DATA_DIR);
  await prepare();
  say("Starting the server ...");
  await serve(env);
});

/** Stays until the server ends, passes signals on to it, and ends as it did. */
function serve(env) {
  return new Promise((resolve) => {
    const server = spawn(
      process.execPath,
      ["--enable-source-maps", ...SERVER_FLAGS, inRoot("dist/server.mjs")],
      {
        cwd: root,
        env,
        stdio: "inherit",
      },
    );
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => server.kill(signal));
    server.on("exit", (code) => {
      process.exitCode = code ?? 1;
      resolve();
    });
  });
}
