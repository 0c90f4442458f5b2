// What must be so before a server can start, each said in a sentence when it is not.
import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { Stop } from "./say.mjs";

export async function checkPort(port, host) {
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65535) {
    throw new Stop(`PORT is "${port}", which is not a port. Give a number from 1 to 65535.`);
  }
  const error = await tryPort(number, host);
  if (error === null) return;
  if (error.code === "EADDRINUSE") {
    throw new Stop(
      `Port ${port} is taken by another program. Stop it, or take another port: PORT=${number + 1} npm start`,
    );
  }
  if (error.code === "EACCES") {
    throw new Stop(`This user may not open port ${port}. Take one above 1023: PORT=3000 npm start`);
  }
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    throw new Stop(
      `HOST is "${host}", which is no address of this machine. Leave it out to listen on all of them.`,
    );
  }
  throw new Stop(`Port ${port} cannot be opened: ${error.message}`);
}

/** Answers null when the port can be had. */
export function tryPort(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", resolve);
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}

export function checkFolder(folder) {
  const absolute = path.resolve(folder);
  try {
    makeFolder(absolute);
    accessSync(absolute, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Stop(
      `The data folder ${absolute} cannot be written (${error.code ?? error.message}). Give this user the right to, or name another: DATA_DIR=/some/folder npm start`,
    );
  }
}

/** Not by mkdir's own `recursive`, which never returns where a folder cannot hold another, as under /proc. */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}
