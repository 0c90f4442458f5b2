// The survey: counts of what was answered, and who has answered, in two tables that say nothing of one another.
import type { Sql } from "./sql.ts";
import type { Store } from "./store.ts";

type Surveys = Pick<Store, "addSurvey" | "hasSurveyed" | "survey">;

// One statement: whoever is counted has not been before, and nobody is marked whose answer is not counted.
const ADD = `
WITH fresh AS (INSERT INTO surveyed (exercise_id, who) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING who)
INSERT INTO survey_tally (exercise_id, question, choice, n)
SELECT $1, question, choice, 1 FROM unnest($3::text[], $4::int[]) AS r (question, choice), fresh
ON CONFLICT (exercise_id, question, choice) DO UPDATE SET n = survey_tally.n + 1
RETURNING question`;

export function surveys(sql: Sql): Surveys {
  return {
    async addSurvey(exerciseId, who, answers) {
      const asked = Object.entries(answers);
      const rows = await sql.rows(ADD, [exerciseId, who, asked.map(([q]) => q), asked.map(([, c]) => c)]);
      return rows.length > 0;
    },

    async hasSurveyed(exerciseId, who) {
      const rows = await sql.rows("SELECT 1 FROM surveyed WHERE exercise_id = $1 AND who = $2", [
        exerciseId,
        who,
      ]);
      return rows.length > 0;
    },

    async survey(exerciseId) {
      const [told] = await sql.rows<{ n: number }>(
        "SELECT count(*)::int AS n FROM surveyed WHERE exercise_id = $1",
        [exerciseId],
      );
      const tally = await sql.rows<{ question: string; choice: number; n: number }>(
        "SELECT question, choice, n FROM survey_tally WHERE exercise_id = $1 ORDER BY question, choice",
        [exerciseId],
      );
      return { answered: told?.n ?? 0, tally };
    },
  };
}
