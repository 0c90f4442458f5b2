// What the analysis of a finished game said, one an exercise: a cache, which the log and some minutes of work can always make anew.
import { packed, unpacked } from "./packed.ts";
import { SQLSTATE, type Sql, sqlState } from "./sql.ts";
import type { Store } from "./store.ts";

type Analyses = Pick<Store, "putAnalysis" | "analysis">;

const PUT = `
INSERT INTO analysis (exercise_id, log, found) VALUES ($1, $2, $3)
ON CONFLICT (exercise_id) DO UPDATE SET log = excluded.log, found = excluded.found`;

export function analyses(sql: Sql): Analyses {
  return {
    async putAnalysis(exerciseId, log, found) {
      try {
        await sql.rows(PUT, [exerciseId, log, packed(found)]);
      } catch (error) {
        if (sqlState(error) !== SQLSTATE.foreignKeyViolation) throw error;
      }
    },

    async analysis(exerciseId, log) {
      const [row] = await sql.rows<{ found: Uint8Array }>(
        "SELECT found FROM analysis WHERE exercise_id = $1 AND log = $2",
        [exerciseId, log],
      );
      return row ? unpacked(row.found) : null;
    },
  };
}
