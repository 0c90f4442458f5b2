// The log: appended to in groups, read in order. The only rows whose loss would lose a game.
import { StoreError } from "./errors.ts";
import { groupCommit } from "./group-commit.ts";
import { SQLSTATE, type Sql, sqlState, timestamp } from "./sql.ts";
import type { Append, Appended, CommandRow, NewEvent, Store, StoredEvent } from "./store.ts";

type Log = Pick<Store, "append" | "events" | "head" | "command">;

/**
 * The appends of a group, with their answers, in one statement, which is one transaction and one round trip. `here` are those
 * whose log ends where they think and whose command is new; of the others nothing is inserted, and they hold up nobody.
 * Between two servers that both saw a log end there the primary key decides, and the slower statement fails whole.
 * Rows go in in the order of their exercises, so that two servers never wait for each other crosswise.
 *
 * The two looks are scalar subqueries: an index is asked once an append, whatever is known of the tables when this is planned.
 */
const APPEND = `
WITH entry AS (
  SELECT * FROM unnest($1::text[], $2::int[], $3::int[], $4::text[], $5::text[])
    WITH ORDINALITY AS e (id, seq, events, key, answer, n)
), here AS (
  SELECT id, seq, events, key, answer, n FROM entry
  WHERE seq = coalesce((SELECT last.seq FROM event last WHERE last.exercise_id = id ORDER BY last.seq DESC LIMIT 1), 0)
    AND (SELECT known.seq FROM command known WHERE known.exercise_id = id AND known.key = entry.key) IS NULL
), happened AS (
  INSERT INTO event (exercise_id, seq, at, kind, author, member, command, payload)
  SELECT id, seq + r.i, r.at, r.kind, r.author, r.member, r.command, r.payload::json
  FROM here JOIN unnest($6::int[], $7::int[], $8::timestamptz[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[])
    AS r (n, i, at, kind, author, member, command, payload) ON r.n = here.n
  ORDER BY id, r.i
), answered AS (
  INSERT INTO command (exercise_id, key, seq, answer)
  SELECT id, key, seq + events, answer::json FROM here WHERE key IS NOT NULL ORDER BY id
)
SELECT n::int AS n FROM here`;

const EVENTS = `
SELECT seq, at, kind, author, member, command, payload FROM event
WHERE exercise_id = $1 AND seq BETWEEN $2 AND $3 ORDER BY seq`;

const HEAD = "SELECT seq FROM event WHERE exercise_id = $1 ORDER BY seq DESC LIMIT 1";

const COMMAND = "SELECT seq, answer FROM command WHERE exercise_id = $1 AND key = $2";

/** No log is longer. */
const LAST_SEQ = 2 ** 31 - 1;

/** What the database says when another server was quicker. */
const LOST_RACE: readonly (string | undefined)[] = [
  SQLSTATE.uniqueViolation,
  SQLSTATE.serializationFailure,
  SQLSTATE.deadlockDetected,
];

/** Kinds of refusals that one append can bring upon its group: its data, its keys, a lost race, its size. Nothing is written then. */
const OF_ONE = /^(22|23|54)/;

export function log(sql: Sql): Log & { idle(): Promise<void> } {
  const commits = groupCommit<Prepared, boolean>(
    (group) => write(sql, group),
    ({ id }) => id,
  );

  async function command(exerciseId: string, key: string): Promise<CommandRow | null> {
    const [row] = await sql.rows<CommandRow>(COMMAND, [exerciseId, key]);
    return row ?? null;
  }

  return {
    command,

    async append(entry) {
      if (await commits.add(prepared(entry)))
        return { ok: true, seq: entry.expectedSeq + entry.events.length };
      const before = entry.command && (await command(entry.exerciseId, entry.command.key));
      // A log that was deleted ends nowhere: nobody was quicker, there is nothing to append to.
      if (!before && !(await isThere(sql, entry.exerciseId))) throw missing(entry.exerciseId);
      return refusal(before);
    },

    async events(exerciseId, fromSeq = 1, toSeq = LAST_SEQ) {
      type Row = Omit<StoredEvent, "at"> & { at: Date };
      const rows = await sql.rows<Row>(EVENTS, [exerciseId, fromSeq, toSeq]);
      return rows.map((row) => ({ ...row, at: row.at.getTime() }));
    },

    async head(exerciseId) {
      const [last] = await sql.rows<{ seq: number }>(HEAD, [exerciseId]);
      return last?.seq ?? 0;
    },

    idle: commits.idle,
  };
}

/** An append in the words of the database: what cannot be said so fails by itself, before it joins others. */
interface Prepared {
  readonly id: string;
  readonly seq: number;
  readonly key: string | null;
  readonly answer: string;
  readonly events: readonly EventRow[];
}

/** at, kind, author, member, command, payload */
type EventRow = readonly [string, string, string, string | null, string | null, string];

const eventRow = (event: NewEvent): EventRow => [
  timestamp(event.at),
  event.kind,
  event.author,
  event.member ?? null,
  event.command ?? null,
  JSON.stringify(event.payload ?? null),
];

const prepared = ({ exerciseId, expectedSeq, events, command }: Append): Prepared => ({
  id: exerciseId,
  seq: expectedSeq,
  key: command?.key ?? null,
  answer: JSON.stringify(command?.answer ?? null),
  events: events.map(eventRow),
});

/** Rows as arrays, one a column. */
const columns = (rows: readonly EventRow[]): (string | null)[][] =>
  [0, 1, 2, 3, 4, 5].map((i) => rows.map((row) => row[i] ?? null));

/** Events as arrays, one a column: at, kind, author, member, command, payload. */
export const columnsOf = (events: readonly NewEvent[]): (string | null)[][] => columns(events.map(eventRow));

/** Answers for each whether its log ended where it thought, and now holds its events. */
async function write(
  sql: Sql,
  group: readonly Prepared[],
): Promise<readonly PromiseSettledResult<boolean>[]> {
  try {
    const here = await insert(sql, group);
    return group.map((_, i) => ({ status: "fulfilled", value: here.has(i + 1) }));
  } catch (error) {
    if (!isOfOne(error)) throw error;
    return group.length === 1 ? [verdict(group[0] as Prepared, error)] : oneByOne(sql, group);
  }
}

/** @returns the places in the group, from 1, of those that were written */
async function insert(sql: Sql, group: readonly Prepared[]): Promise<ReadonlySet<number>> {
  const rows = group.flatMap(({ events }, at) => events.map((event, i) => ({ event, n: at + 1, i: i + 1 })));
  const here = await sql.rows<{ n: number }>(APPEND, [
    group.map(({ id }) => id),
    group.map(({ seq }) => seq),
    group.map(({ events }) => events.length),
    group.map(({ key }) => key),
    group.map(({ answer }) => answer),
    rows.map(({ n }) => n),
    rows.map(({ i }) => i),
    ...columns(rows.map(({ event }) => event)),
  ]);
  return new Set(here.map(({ n }) => n));
}

const isOfOne = (error: unknown): boolean =>
  LOST_RACE.includes(sqlState(error)) || OF_ONE.test(sqlState(error) ?? "");

/** The group was refused because of one of them: each is written by itself, and has a fate of its own. */
async function oneByOne(
  sql: Sql,
  group: readonly Prepared[],
): Promise<readonly PromiseSettledResult<boolean>[]> {
  const settled: PromiseSettledResult<boolean>[] = [];
  for (const entry of group) {
    const one = await Promise.allSettled([write(sql, [entry])]);
    settled.push(...one.flatMap((alone) => (alone.status === "fulfilled" ? alone.value : [alone])));
  }
  return settled;
}

/** What it means that one append by itself was refused. */
function verdict({ id }: Prepared, error: unknown): PromiseSettledResult<boolean> {
  if (LOST_RACE.includes(sqlState(error))) return { status: "fulfilled", value: false };
  const reason = sqlState(error) === SQLSTATE.foreignKeyViolation ? missing(id, error) : error;
  return { status: "rejected", reason };
}

const isThere = async (sql: Sql, exerciseId: string): Promise<boolean> =>
  (await sql.rows("SELECT 1 FROM exercise WHERE id = $1", [exerciseId])).length > 0;

const missing = (exerciseId: string, cause?: unknown): StoreError =>
  new StoreError("missing", `There is no exercise ${exerciseId}.`, { cause });

function refusal(before: CommandRow | null | undefined): Appended {
  if (before) return { ok: false, reason: "duplicate", ...before };
  return { ok: false, reason: "conflict" };
}
