// Slips of paper: what somebody wrote for themselves, kept until all are opened together and then gone. A slip names nobody: its writer is
// known again by a hash that only they can make.
import { SQLSTATE, type Sql, sqlState } from "./sql.ts";
import type { Json, SlipKey, Store } from "./store.ts";

type Slips = Pick<Store, "putSlip" | "slip" | "countSlips" | "slips" | "dropSlip" | "dropSlips">;

const PUT = `
INSERT INTO slip (exercise_id, line, role, turn, who, answer) VALUES ($1, $2, $3, $4, $5, $6::text::json)
ON CONFLICT (exercise_id, line, role, turn, who) DO UPDATE SET answer = excluded.answer`;
const OF = "FROM slip WHERE exercise_id = $1 AND line = $2 AND role = $3 AND turn = $4";

const valuesOf = ({ exerciseId, line, role, turn }: SlipKey) => [exerciseId, line, role, turn];

export function slips(sql: Sql): Slips {
  return {
    async putSlip(key, who, answer) {
      try {
        await sql.rows(PUT, [...valuesOf(key), who, JSON.stringify(answer)]);
      } catch (error) {
        if (sqlState(error) !== SQLSTATE.foreignKeyViolation) throw error;
      }
    },

    async slip(key, who) {
      const [row] = await sql.rows<{ answer: Json }>(`SELECT answer ${OF} AND who = $5`, [
        ...valuesOf(key),
        who,
      ]);
      return row?.answer ?? null;
    },

    async countSlips(key) {
      const [row] = await sql.rows<{ n: number }>(`SELECT count(*)::int AS n ${OF}`, valuesOf(key));
      return row?.n ?? 0;
    },

    // The order in which rows lie in a table is that in which they were written.
    slips: async (key) =>
      (await sql.rows<{ answer: Json }>(`SELECT answer ${OF} ORDER BY random()`, valuesOf(key))).map(
        ({ answer }) => answer,
      ),

    async dropSlip(key, who) {
      await sql.rows(`DELETE ${OF} AND who = $5`, [...valuesOf(key), who]);
    },

    async dropSlips(key) {
      await sql.rows(`DELETE ${OF}`, valuesOf(key));
    },
  };
}
