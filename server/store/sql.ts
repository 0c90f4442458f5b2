// The little of a database that both kinds give us directly: run a script, or one statement with its rows.

export interface Sql {
  /** Runs a script of one or more statements, without parameters. */
  exec(script: string): Promise<unknown>;
  /** Runs one statement and answers its rows. Errors carry PostgreSQL's five-character `code`. */
  rows<Row>(statement: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

const names = new Map<string, string>();
/** More texts than the store has, in case one should ever be put together by the way. */
const MOST_NAMES = 200;

/** A name under which a connection parses and plans a statement once; undefined when there are too many. */
export function nameOf(statement: string): string | undefined {
  const known = names.get(statement);
  if (known !== undefined || names.size >= MOST_NAMES) return known;
  const name = `store_${names.size + 1}`;
  names.set(statement, name);
  return name;
}

/** An expression: a column's moment in milliseconds since 1970. */
export const ms = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::float8`;

/** A moment as PostgreSQL takes it. */
export const timestamp = (at: number): string => new Date(at).toISOString();

/** PostgreSQL's own names for what went wrong, see its appendix A. */
export const SQLSTATE = {
  uniqueViolation: "23505",
  foreignKeyViolation: "23503",
  serializationFailure: "40001",
  deadlockDetected: "40P01",
} as const;

export function sqlState(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : undefined;
}

/** What the database says when another server was quicker. */
const LOST_RACE: readonly (string | undefined)[] = [
  SQLSTATE.uniqueViolation,
  SQLSTATE.serializationFailure,
  SQLSTATE.deadlockDetected,
];
export const isLostRace = (error: unknown): boolean => LOST_RACE.includes(sqlState(error));

/** Data, keys, size: refusals that one row can bring upon all that are written with it. */
const OF_ONE = /^(22|23|54)/;

/** Whether a statement was refused, and nothing written, for what may be the fault of one of its rows. */
export const isOfOne = (error: unknown): boolean => isLostRace(error) || OF_ONE.test(sqlState(error) ?? "");
