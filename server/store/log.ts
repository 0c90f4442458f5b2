// The log: appended to in one statement, read in order. The only rows whose loss would lose a game.
import type { PrismaClient } from "./client.ts";
import { StoreError } from "./errors.ts";
import { SQLSTATE, type Sql, sqlState, timestamp } from "./sql.ts";
import type { Append, Appended, NewEvent, Store } from "./store.ts";

type Log = Pick<Store, "append" | "events" | "head" | "command">;

/**
 * Events and answer in one statement, which is one transaction and one round trip; row by row through the mapper would
 * be about six times slower. `here` is empty when the log does not end at $2, and then nothing is inserted. Between two
 * servers that both saw it end there, the primary key decides and the slower statement fails whole.
 */
const APPEND = `
WITH here AS (
  SELECT 1 WHERE ($2::int = 0 OR EXISTS (SELECT 1 FROM event WHERE exercise_id = $1 AND seq = $2))
    AND NOT EXISTS (SELECT 1 FROM event WHERE exercise_id = $1 AND seq = $2 + 1)
), happened AS (
  INSERT INTO event (exercise_id, seq, at, kind, author, member, command, payload)
  SELECT $1, $2 + n, at, kind, author, member, command, payload::json
  FROM unnest($3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
    WITH ORDINALITY AS r (at, kind, author, member, command, payload, n), here
), answered AS (
  INSERT INTO command (exercise_id, key, seq, answer)
  SELECT $1, $9, $2 + cardinality($3), $10::text::json FROM here WHERE $9::text IS NOT NULL
)
SELECT count(*)::int AS here FROM here`;

/** What the database says when another server was quicker. */
const LOST_RACE: readonly (string | undefined)[] = [
  SQLSTATE.uniqueViolation,
  SQLSTATE.serializationFailure,
  SQLSTATE.deadlockDetected,
];

export function log(prisma: PrismaClient, sql: Sql): Log {
  const command: Log["command"] = (exerciseId, key) =>
    prisma.command.findUnique({
      where: { exerciseId_key: { exerciseId, key } },
      select: { seq: true, answer: true },
    });

  return {
    command,

    async append(entry) {
      if (await insert(sql, entry)) return { ok: true, seq: entry.expectedSeq + entry.events.length };
      const before = entry.command && (await command(entry.exerciseId, entry.command.key));
      // A log that was deleted ends nowhere: nobody was quicker, there is nothing to append to.
      if (!before && (await prisma.exercise.count({ where: { id: entry.exerciseId } })) === 0)
        throw missing(entry.exerciseId);
      return refusal(before);
    },

    async events(exerciseId, fromSeq = 1, toSeq) {
      const rows = await prisma.event.findMany({
        where: { exerciseId, seq: { gte: fromSeq, ...(toSeq === undefined ? {} : { lte: toSeq }) } },
        orderBy: { seq: "asc" },
        omit: { exerciseId: true },
      });
      return rows.map((row) => ({ ...row, at: row.at.getTime() }));
    },

    async head(exerciseId) {
      const last = await prisma.event.findFirst({
        where: { exerciseId },
        orderBy: { seq: "desc" },
        select: { seq: true },
      });
      return last?.seq ?? 0;
    },
  };
}

/** Events as arrays, one a column: at, kind, author, member, command, payload. */
export const columnsOf = (events: readonly NewEvent[]): (string | null)[][] => [
  events.map((event) => timestamp(event.at)),
  events.map((event) => event.kind),
  events.map((event) => event.author),
  events.map((event) => event.member ?? null),
  events.map((event) => event.command ?? null),
  events.map((event) => JSON.stringify(event.payload ?? null)),
];

const missing = (exerciseId: string, cause?: unknown): StoreError =>
  new StoreError("missing", `There is no exercise ${exerciseId}.`, { cause });

function refusal(before: { seq: number; answer: unknown } | null | undefined): Appended {
  if (before) return { ok: false, reason: "duplicate", ...before };
  return { ok: false, reason: "conflict" };
}

/** Answers whether the log ended where the caller thought and now holds the events. */
async function insert(sql: Sql, { exerciseId, expectedSeq, events, command }: Append): Promise<boolean> {
  try {
    const [row] = await sql.rows<{ here: number }>(APPEND, [
      exerciseId,
      expectedSeq,
      ...columnsOf(events),
      command?.key ?? null,
      JSON.stringify(command?.answer ?? null),
    ]);
    return row?.here === 1;
  } catch (error) {
    if (LOST_RACE.includes(sqlState(error))) return false;
    if (sqlState(error) !== SQLSTATE.foreignKeyViolation) throw error;
    throw missing(exerciseId, error);
  }
}
