// npm's registry: whether it answers, asked before anything is changed.
import { npm } from "./child.mjs";

/** A closed network swallows what is sent without a word: nobody should wait for that as long as npm would. */
const PATIENCE_MS = 5_000;

/** What npm says when nobody answered. Any answer at all, a refusal too, is an answer: some mirrors know no ping. */
export const NO_ANSWER =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH|EHOSTUNREACH|EPIPE|ERR_SOCKET_TIMEOUT|FETCH_ERROR|network timeout/i;

export async function registryAnswers() {
  const args = ["ping", "--fetch-retries=0", `--fetch-timeout=${PATIENCE_MS}`];
  // Looking up its name has a patience of its own, longer than ours.
  const { code, signal, output } = await npm(args, { quiet: true, timeout: 2 * PATIENCE_MS });
  return code === 0 || (!signal && !NO_ANSWER.test(output));
}

export async function registryAddress() {
  const { code, output } = await npm(["config", "get", "registry"], { quiet: true });
  return code === 0 ? output.trim() : "that npm is set to";
}
