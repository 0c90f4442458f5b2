// Exercises: the row that the log, the links and the people hang on.
import { StoreError } from "./errors.ts";
import { hashSecret } from "./ids.ts";
import { columnsOf } from "./log.ts";
import { ms, type Sql, timestamp } from "./sql.ts";
import type { ExerciseRow, Store } from "./store.ts";

type Exercises = Pick<
  Store,
  "createExercise" | "exercise" | "listExercises" | "endExercise" | "deleteExercise"
>;

/** All in one statement: all or nothing. */
const CREATE = `
WITH made AS (
  INSERT INTO exercise (id, title, scenario_id, created_at, options, parent_id, parent_seq)
  VALUES ($1, $2, $3, $4, $5::text::json, $6, $7)
), linked AS (
  INSERT INTO link (token_hash, token, exercise_id, seat, created_at)
  SELECT token_hash, token, $1, seat, $4 FROM unnest($8::text[], $9::text[], $10::text[]) AS r (token_hash, token, seat)
)
INSERT INTO event (exercise_id, seq, at, kind, author, member, command, payload)
SELECT $1, n, at, kind, author, member, command, payload::json
FROM unnest($11::timestamptz[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[])
  WITH ORDINALITY AS r (at, kind, author, member, command, payload, n)`;

const ROW = `SELECT id, title, scenario_id AS "scenarioId", ${ms("created_at")} AS "createdAt", ${ms("ended_at")} AS "endedAt",
  options, parent_id AS "parentId", parent_seq AS "parentSeq" FROM exercise`;

/** A class is made together with its groups: one without any has lost them. */
const EMPTY_CLASSES = `DELETE FROM class WHERE NOT EXISTS (SELECT 1 FROM class_group g WHERE g.class_id = class.id)`;

export function exercises(sql: Sql): Exercises {
  return {
    async createExercise(row, links, firstEvents) {
      await sql.rows(CREATE, [
        row.id,
        row.title,
        row.scenarioId,
        timestamp(row.createdAt),
        JSON.stringify(row.options ?? null),
        row.parentId ?? null,
        row.parentSeq ?? null,
        links.map(({ token }) => hashSecret(token)),
        links.map(({ token }) => token),
        links.map(({ seat }) => seat),
        ...columnsOf(firstEvents),
      ]);
    },

    async exercise(id) {
      const [row] = await sql.rows<ExerciseRow>(`${ROW} WHERE id = $1`, [id]);
      return row ?? null;
    },

    listExercises: () =>
      sql.rows<ExerciseRow>(`${ROW} WHERE ended_at IS NULL ORDER BY exercise.created_at, id`),

    async endExercise(id, at) {
      const ended = await sql.rows("UPDATE exercise SET ended_at = $2 WHERE id = $1 RETURNING id", [
        id,
        at === null ? null : timestamp(at),
      ]);
      if (ended.length === 0) throw new StoreError("missing", `There is no exercise ${id}.`);
    },

    async deleteExercise(id) {
      const rows = await sql.rows("DELETE FROM exercise WHERE id = $1 RETURNING id", [id]);
      await sql.rows(EMPTY_CLASSES);
      return rows.length > 0;
    },
  };
}
