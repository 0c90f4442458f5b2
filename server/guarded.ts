// The border between our code and whatever calls it back: sockets, timers, the network. What is thrown here is logged,
// and goes no further: nobody above would catch it, and the process with every exercise in it would end.
import type { Fields, Log } from "./log.ts";

/**
 * `job` as something that never throws and never leaves a rejected promise behind.
 * @param event under which a failure is logged, at once or whenever it comes
 */
export function guarded<A extends readonly unknown[]>(
  log: Log,
  event: string,
  job: (...args: A) => unknown,
  fields: Fields = {},
): (...args: A) => void {
  return (...args) => {
    // An async function catches both kinds: what is thrown before the first wait and what comes after.
    const attempt = async (): Promise<unknown> => job(...args);
    attempt().catch((error: unknown) => log.error(event, error, fields));
  };
}
