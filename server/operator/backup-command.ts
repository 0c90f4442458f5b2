// npm run backup -- FILE: everything in the database into one file. A PostgreSQL is read directly; an embedded one by the
// server that has it open, which is asked with the operator's key, or directly where none runs.
import { createWriteStream, existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { type Config, configFrom } from "../config.ts";
import { openStore, type Store, StoreError } from "../store/index.ts";
import { systemTime } from "../time.ts";
import { BackupError, checkBackup, writeBackup } from "./backup.ts";
import { argumentsOf, askFor, command, counted, Usage } from "./command.ts";

const USAGE = `npm run backup -- FILE [--server URL] [--key]
  FILE          is made, and must not be there yet
  --server URL  where the running server is asked; http://localhost:PORT by itself
  --key         asks for the operator's key; else OPERATOR_KEY is used`;

await command(USAGE, async () => {
  const { file, flags } = argumentsOf(["--server"], ["--key"]);
  const config = configFrom(process.env);
  if (existsSync(file)) throw new Usage(`${file} is there already. Name another file.`);
  // Whoever looks into the folder meanwhile finds no half backup under its name.
  const part = `${file}.part`;
  await rm(part, { force: true });
  try {
    const store = flags.has("--server") ? null : await openAlone(config);
    if (store) await fromStore(store, part);
    else await fromServer(flags.get("--server") ?? ownServer(config), await keyOf(config, flags), part);
    const counts = await checkBackup(part);
    await rename(part, file);
    return `${file} holds ${counted(counts)}. It opens every seat: keep it like a key.`;
  } finally {
    await rm(part, { force: true });
  }
});

/** The database itself; null where a running server has it to itself. */
async function openAlone({ store }: Config): Promise<Store | null> {
  if (!store.databaseUrl && !existsSync(path.join(store.dataDir, "db")))
    throw new BackupError(
      `There is no database in ${path.resolve(store.dataDir)}. Name its folder with DATA_DIR.`,
    );
  try {
    return await openStore(store);
  } catch (error) {
    if (error instanceof StoreError && error.code === "locked") return null;
    throw error;
  }
}

async function fromStore(store: Store, file: string): Promise<void> {
  try {
    await writeBackup(store, file, systemTime.now());
  } finally {
    await store.close();
  }
}

/** Where it listens on all addresses, this machine's own is one of them. */
function ownServer({ host, port }: Config): string {
  if (!host || ["0.0.0.0", "::"].includes(host)) return `http://localhost:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

async function keyOf({ operatorKey }: Config, flags: ReadonlyMap<string, string>): Promise<string> {
  if (flags.has("--key")) return askFor("Operator key: ");
  if (operatorKey) return operatorKey;
  throw new Usage(
    "A server has this database open, and makes the backup for whoever holds the operator's key. Give it by OPERATOR_KEY, or with --key.",
  );
}

async function fromServer(base: string, key: string, file: string): Promise<void> {
  const headers = { authorization: `Bearer ${key}` };
  const answer = await fetch(`${base}/api/operator/backup`, { headers }).catch((error: unknown) => {
    throw new BackupError(`No server answers at ${base}. Name it with PORT or --server.`, { cause: error });
  });
  if (answer.status === 403)
    throw new BackupError(`The server at ${base} does not know this operator's key.`);
  if (!answer.ok || !answer.body)
    throw new BackupError(`The server at ${base} made no backup: ${answer.status} ${await answer.text()}`);
  const body = Readable.fromWeb(answer.body as ReadableStream);
  await pipeline(body, createWriteStream(file, { flags: "wx", mode: 0o600 }));
}
