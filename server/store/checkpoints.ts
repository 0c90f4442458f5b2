// Folds to go on from, by the phase of a line that they stood in: a cache, which the log can always make anew. Servers of an
// earlier month noted every phase that opened, without its fold; where phases opened stands in the log.
import { packed, unpacked } from "./packed.ts";
import { SQLSTATE, type Sql, sqlState } from "./sql.ts";
import type { Checkpoint, CheckpointMark, Store } from "./store.ts";

type Checkpoints = Pick<Store, "putCheckpoint" | "checkpoints" | "checkpointAt" | "dropCheckpoints">;

const PUT = `
INSERT INTO checkpoint (exercise_id, line, turn, phase, seq, fold, hash) VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (exercise_id, line, turn, phase)
DO UPDATE SET seq = excluded.seq, fold = excluded.fold, hash = excluded.hash WHERE checkpoint.seq <= excluded.seq`;

const MARKS = `
SELECT line, turn, phase, seq, hash, fold IS NOT NULL AS "hasFold" FROM checkpoint
WHERE exercise_id = $1 ORDER BY line, seq, turn, phase`;

const AT = `
SELECT line, turn, phase, seq, hash, fold FROM checkpoint
WHERE exercise_id = $1 AND line = $2 AND seq <= $3 AND fold IS NOT NULL ORDER BY seq DESC LIMIT 1`;

export function checkpoints(sql: Sql): Checkpoints {
  return {
    async putCheckpoint(exerciseId, { line, turn, phase, seq, fold, hash }) {
      try {
        await sql.rows(PUT, [
          exerciseId,
          line,
          turn,
          phase,
          seq,
          isNothing(fold) ? null : packed(fold),
          hash ?? null,
        ]);
      } catch (error) {
        if (sqlState(error) !== SQLSTATE.foreignKeyViolation) throw error;
      }
    },

    checkpoints: (exerciseId) => sql.rows<CheckpointMark>(MARKS, [exerciseId]),

    async checkpointAt(exerciseId, line, seq) {
      const [row] = await sql.rows<Checkpoint & { fold: Uint8Array }>(AT, [exerciseId, line, seq]);
      return row ? { ...row, fold: unpacked(row.fold) } : null;
    },

    async dropCheckpoints(exerciseId) {
      await sql.rows("DELETE FROM checkpoint WHERE exercise_id = $1", [exerciseId]);
    },
  };
}

const isNothing = (fold: unknown): boolean => fold === null || fold === undefined;
