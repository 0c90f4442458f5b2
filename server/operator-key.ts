// The operator's key: whoever runs the server holds it. The database keeps its hash alone, so that all servers on it agree.
import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { newToken, type Store } from "./store/index.ts";

const SETTING = "operator.key";
export const SHORTEST_OPERATOR_KEY = 16;

const derive = promisify<string, Buffer, number, Buffer>(scrypt);

/** Slow on purpose: a key that somebody chose may be guessed at by whoever steals the hash. */
async function hashOf(key: string, salt = randomBytes(16)): Promise<string> {
  return `${salt.toString("hex")}:${(await derive(key, salt, 32)).toString("hex")}`;
}

async function matches(key: string, kept: string): Promise<boolean> {
  const [salt = "", hash = ""] = kept.split(":");
  return timingSafeEqual(await derive(key, Buffer.from(salt, "hex"), 32), Buffer.from(hash, "hex"));
}

/** Whether this is the operator's key, as the database knows it now: another server may have replaced it. */
export async function isOperatorKey(store: Store, key: string): Promise<boolean> {
  const kept = await store.setting(SETTING);
  return kept !== null && matches(key, kept);
}

/**
 * Sees to it that there is a key. One that is given replaces whatever was; without one, the first server on a database
 * makes one. Answers the key that was made, to be shown this once; null where there was one or it was given.
 */
export async function settleOperatorKey(store: Store, given?: string): Promise<string | null> {
  if (given !== undefined) {
    if (!(await isOperatorKey(store, given))) await store.putSetting(SETTING, await hashOf(given));
    return null;
  }
  if ((await store.setting(SETTING)) !== null) return null;
  const made = newToken();
  return (await store.claimSetting(SETTING, await hashOf(made))) ? made : null;
}
