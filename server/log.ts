// One line of JSON for each thing worth knowing. Never what a person typed: only ids, counts and codes.

import { systemTime } from "./time.ts";

export type Fields = Readonly<Record<string, string | number | boolean | null | undefined>>;
export type Level = "debug" | "info" | "warn" | "error";
const LEVELS: readonly Level[] = ["debug", "info", "warn", "error"];

export interface Log {
  debug(event: string, fields?: Fields): void;
  info(event: string, fields?: Fields): void;
  warn(event: string, fields?: Fields): void;
  /** With the stack, since an error here is ours. */
  error(event: string, error: unknown, fields?: Fields): void;
}

/** Writes lines at or above `level`. */
export function createLog(
  level: Level = "info",
  write: (line: string) => void = (l) => void process.stdout.write(l),
): Log {
  const from = LEVELS.indexOf(level);
  const put = (at: Level, event: string, fields?: Fields) => {
    if (LEVELS.indexOf(at) < from) return;
    write(
      `${JSON.stringify({ time: new Date(systemTime.now()).toISOString(), level: at, event, ...fields })}\n`,
    );
  };
  return {
    debug: (event, fields) => put("debug", event, fields),
    info: (event, fields) => put("info", event, fields),
    warn: (event, fields) => put("warn", event, fields),
    error: (event, error, fields) => put("error", event, { ...fields, ...described(error) }),
  };
}

/** Says nothing: for tests that look elsewhere. */
export const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** Reads LOG_LEVEL; anything else is "info". */
export const levelFrom = (value: string | undefined): Level => LEVELS.find((l) => l === value) ?? "info";

function described(error: unknown): Fields {
  if (!(error instanceof Error)) return { error: String(error) };
  return { error: error.message, stack: error.stack };
}
