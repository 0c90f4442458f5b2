// All exercises at a glance, for whoever runs the server: what the rows say without folding a log.
import { ms, type Sql } from "./sql.ts";
import type { ExerciseGlance, Store } from "./store.ts";

type Overview = Pick<Store, "overview" | "exercisesBefore" | "size">;

/** The last event, and the last phase that opened, are found from the log's end backwards: no log is read whole. */
const OVERVIEW = `
SELECT x.id, x.title, x.scenario_id AS "scenarioId",
  ${ms("x.created_at")} AS "createdAt", ${ms("x.ended_at")} AS "endedAt",
  last.seq AS events, ${ms("last.at")} AS "touchedAt",
  (phase.payload->>'turn')::int AS turn, phase.payload->>'phase' AS phase
FROM exercise x
LEFT JOIN LATERAL (
  SELECT seq, at FROM event WHERE exercise_id = x.id ORDER BY seq DESC LIMIT 1
) last ON true
LEFT JOIN LATERAL (
  SELECT payload FROM event WHERE exercise_id = x.id AND kind = 'PhaseOpened' ORDER BY seq DESC LIMIT 1
) phase ON true
ORDER BY x.created_at DESC, x.id`;

const BEFORE = `
SELECT x.id FROM exercise x
WHERE coalesce(x.ended_at, (SELECT at FROM event WHERE exercise_id = x.id ORDER BY seq DESC LIMIT 1), x.created_at) < $1
ORDER BY x.id`;

export function overview(sql: Sql): Overview {
  return {
    async overview() {
      const rows = await sql.rows<ExerciseGlance>(OVERVIEW);
      return rows.map((row) => ({
        ...row,
        events: row.events ?? 0,
        touchedAt: row.touchedAt ?? row.createdAt,
      }));
    },

    async exercisesBefore(at) {
      const rows = await sql.rows<{ id: string }>(BEFORE, [new Date(at).toISOString()]);
      return rows.map(({ id }) => id);
    },

    async size() {
      const [row] = await sql.rows<{ bytes: number }>(
        "SELECT pg_database_size(current_database())::float8 AS bytes",
      );
      return row?.bytes ?? 0;
    },
  };
}
