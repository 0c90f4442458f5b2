// The log: appended to in groups, read in order. The only rows whose loss would lose a game.
import { StoreError } from "./errors.ts";
import type { GroupCommits } from "./group-commit.ts";
import { isLostRace, SQLSTATE, type Sql, sqlState, timestamp } from "./sql.ts";
import type { Append, Appended, CommandRow, NewEvent, Store, StoredEvent } from "./store.ts";

type Log = Pick<Store, "append" | "events" | "head" | "command">;

/**
 * The appends of a group, with their answers, in one statement, which is one transaction and one round trip. `here` are those
 * whose log ends where they think and whose command is new; of the others nothing is inserted, and they hold up nobody.
 * Between two servers that both saw a log end there the primary key decides, and the slower statement fails whole.
 * Rows go in in the order of their exercises, so that two servers never wait for each other crosswise.
 *
 * Payloads come as one list of JSON, of which the database takes the text of each as it stands: as an array of texts each would
 * be escaped here, and read twice there.
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
  SELECT id, seq + r.i, r.at, r.kind, r.author, r.member, r.command, r.payload
  FROM here JOIN ROWS FROM (
    unnest($6::int[], $7::int[], $8::timestamptz[], $9::text[], $10::text[], $11::text[], $12::text[]),
    json_array_elements($13::json)
  ) AS r (n, i, at, kind, author, member, command, payload) ON r.n = here.n
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

export function log(sql: Sql, groups: GroupCommits): Log {
  const appends = groups.commits<Prepared, boolean>(
    (group) => insert(sql, group),
    ({ id }) => id,
  );

  /** Answers whether the log ended where it was thought to, and now holds the events. */
  async function write(entry: Append): Promise<boolean> {
    try {
      return await appends.add(prepared(entry));
    } catch (error) {
      if (isLostRace(error)) return false;
      if (sqlState(error) !== SQLSTATE.foreignKeyViolation) throw error;
      throw missing(entry.exerciseId, error);
    }
  }

  async function command(exerciseId: string, key: string): Promise<CommandRow | null> {
    const [row] = await sql.rows<CommandRow>(COMMAND, [exerciseId, key]);
    return row ?? null;
  }

  return {
    command,

    async append(entry) {
      if (await write(entry)) return { ok: true, seq: entry.expectedSeq + entry.events.length };
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
const PAYLOAD = 5;

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

/** Answers for each whether it was written. */
async function insert(sql: Sql, group: readonly Prepared[]): Promise<readonly boolean[]> {
  const rows = group.flatMap(({ events }, at) => events.map((event, i) => ({ event, n: at + 1, i: i + 1 })));
  const here = await sql.rows<{ n: number }>(APPEND, [
    group.map(({ id }) => id),
    group.map(({ seq }) => seq),
    group.map(({ events }) => events.length),
    group.map(({ key }) => key),
    group.map(({ answer }) => answer),
    rows.map(({ n }) => n),
    rows.map(({ i }) => i),
    ...columns(rows.map(({ event }) => event)).slice(0, PAYLOAD),
    `[${rows.map(({ event }) => event[PAYLOAD]).join(",")}]`,
  ]);
  const written = new Set(here.map(({ n }) => n));
  return group.map((_, at) => written.has(at + 1));
}

const isThere = async (sql: Sql, exerciseId: string): Promise<boolean> =>
  (await sql.rows("SELECT 1 FROM exercise WHERE id = $1", [exerciseId])).length > 0;

const missing = (exerciseId: string, cause?: unknown): StoreError =>
  new StoreError("missing", `There is no exercise ${exerciseId}.`, { cause });

function refusal(before: CommandRow | null | undefined): Appended {
  if (before) return { ok: false, reason: "duplicate", ...before };
  return { ok: false, reason: "conflict" };
}
