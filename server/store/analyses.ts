// What the analysis of a finished game said, one an exercise: a cache, which the log and some minutes of work can always make anew.
import { packed, unpacked } from "./packed.ts";
import { SQLSTATE, type Sql, sqlState } from "./sql.ts";
import type { PartKey, Store } from "./store.ts";

type Analyses = Pick<Store, "putAnalysis" | "analysis" | "takePart" | "putPart" | "parts" | "dropParts">;

const PUT = `
INSERT INTO analysis (exercise_id, log, found) VALUES ($1, $2, $3)
ON CONFLICT (exercise_id) DO UPDATE SET log = excluded.log, found = excluded.found`;

const SOON = "now() + $4::float8 * interval '1 millisecond'";
/** A row comes back where it was free: nobody had it, or whoever had it is gone. */
const TAKE = `
INSERT INTO analysis_part AS known (exercise_id, log, part, until) VALUES ($1, $2, $3, ${SOON})
ON CONFLICT (exercise_id, log, part) DO UPDATE SET until = excluded.until
WHERE known.answer IS NULL AND known.until < now() RETURNING part`;
const ANSWER = `
INSERT INTO analysis_part AS known (exercise_id, log, part, until, answer) VALUES ($1, $2, $3, now(), $4)
ON CONFLICT (exercise_id, log, part) DO UPDATE SET answer = excluded.answer WHERE known.answer IS NULL`;
const PARTS = `
SELECT part, answer FROM analysis_part
WHERE exercise_id = $1 AND log = $2 AND part = ANY($3::text[]) AND (answer IS NOT NULL OR until >= now())`;

const DROP = "DELETE FROM analysis_part WHERE until < now() - $1::float8 * interval '1 millisecond'";

const valuesOf = ({ exerciseId, log, part }: PartKey) => [exerciseId, log, part];

/** What is said of an exercise that is gone. @returns undefined where it is */
async function unlessGone<T>(said: Promise<T>): Promise<T | undefined> {
  try {
    return await said;
  } catch (error) {
    if (sqlState(error) !== SQLSTATE.foreignKeyViolation) throw error;
    return undefined;
  }
}

export function analyses(sql: Sql): Analyses {
  return {
    async putAnalysis(exerciseId, log, found) {
      await unlessGone(sql.rows(PUT, [exerciseId, log, packed(found)]));
    },

    async analysis(exerciseId, log) {
      const [row] = await sql.rows<{ found: Uint8Array }>(
        "SELECT found FROM analysis WHERE exercise_id = $1 AND log = $2",
        [exerciseId, log],
      );
      return row ? unpacked(row.found) : null;
    },

    // Of an exercise that is gone everything may be taken: whoever plays it is told otherwise.
    takePart: async (key, leaseMs) =>
      (await unlessGone(sql.rows(TAKE, [...valuesOf(key), leaseMs])))?.length !== 0,

    async putPart(key, answer) {
      await unlessGone(sql.rows(ANSWER, [...valuesOf(key), answer]));
    },

    async parts(exerciseId, log, ids) {
      const rows = await sql.rows<{ part: string; answer: string | null }>(PARTS, [exerciseId, log, ids]);
      return new Map(rows.map(({ part, answer }) => [part, answer]));
    },

    async dropParts(olderThanMs) {
      await sql.rows(DROP, [olderThanMs]);
    },
  };
}
