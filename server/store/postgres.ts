// A real PostgreSQL server, by DATABASE_URL: for several server processes, or for whoever has one already.
import pg from "pg";
import type { Transact } from "./dump.ts";
import { StoreError } from "./errors.ts";
import { nameOf, type Sql } from "./sql.ts";

export type Log = (message: string) => void;

/**
 * A pool that survives its server: without both listeners a dropped connection ends the process.
 * The pool connects anew when it is next asked for something.
 */
export function openPool(databaseUrl: string, max: number, log: Log): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  // All of them are lost at once, and each twice over: it is said once until one is there again.
  let lost = false;
  const note = (error: Error) => {
    if (!lost) log(`database connection lost: ${error.message}`);
    lost = true;
  };
  pool.on("error", note);
  pool.on("connect", (client) => {
    lost = false;
    client.on("error", note);
  });
  return pool;
}

/**
 * The pool for @socket.io/postgres-adapter, apart from the store's own. Two connections, no more: one listens, one
 * sends; with several senders, broadcasts were seen to arrive out of order. The migrations make its table.
 * The caller ends it, after closing Socket.IO.
 */
export function pgPoolForSockets(databaseUrl: string, log: Log): pg.Pool {
  return openPool(databaseUrl, 2, log);
}

const sqlOf = (on: Pick<pg.Pool | pg.ClientBase, "query">): Sql => ({
  exec: (script) => on.query(script),
  rows: async <Row>(statement: string, parameters?: readonly unknown[]) =>
    (await on.query(statement, parameters === undefined ? undefined : [...parameters])).rows as Row[],
});

/** Any connection of the pool; each parses and plans a statement once. */
export const poolSql = (pool: pg.Pool): Sql => ({
  exec: (script) => pool.query(script),
  rows: async <Row>(text: string, parameters: readonly unknown[] = []) =>
    (await pool.query({ name: nameOf(text), text, values: [...parameters] })).rows as Row[],
});

/** A transaction on a connection of the pool; one that cannot be ended takes its connection with it. */
export const poolTransact =
  (pool: pg.Pool): Transact =>
  async (work) => {
    const client = await pool.connect();
    let broken = true;
    try {
      await client.query("BEGIN");
      try {
        const answer = await work(sqlOf(client));
        await client.query("COMMIT");
        broken = false;
        return answer;
      } catch (error) {
        await client.query("ROLLBACK");
        broken = false;
        throw error;
      }
    } finally {
      client.release(broken);
    }
  };

/** Runs `work` on one connection of its own. Rejects with StoreError "unreachable" when there is none to be had. */
export async function withConnection<T>(databaseUrl: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
  } catch (error) {
    throw new StoreError("unreachable", `${whereabouts(databaseUrl)} ${reason(error)}. See DATABASE_URL.`, {
      cause: error,
    });
  }
  try {
    return await work(sqlOf(client));
  } finally {
    await client.end();
  }
}

/** Names the server without the password. */
function whereabouts(databaseUrl: string): string {
  try {
    const { host, pathname } = new URL(databaseUrl);
    return `The PostgreSQL database ${host}${pathname}`;
  } catch {
    return "The PostgreSQL database";
  }
}

function reason(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  if (code === "ECONNREFUSED") return "refuses the connection: no server listens there";
  if (code === "ENOTFOUND") return "has a host name that nobody knows";
  // An address with two families fails with an empty message and one error for each.
  return `cannot be opened: ${message || code || String(error)}`;
}
