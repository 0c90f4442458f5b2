// Drafts, slot by slot: rows that are overwritten.
import { ms, type Sql, timestamp } from "./sql.ts";
import type { DraftRow, Store } from "./store.ts";

type Drafts = Pick<Store, "drafts" | "putDraft" | "clearDrafts">;

const DRAFTS = `
SELECT slot, value, rev, member, ${ms("updated_at")} AS "updatedAt" FROM draft
WHERE exercise_id = $1 AND seat = $2 AND turn = $3 ORDER BY slot`;

// The revision is counted in the row itself, so two pens at once get two numbers.
const PUT = `
INSERT INTO draft (exercise_id, seat, turn, slot, value, member, updated_at)
VALUES ($1, $2, $3, $4, $5::text::json, $6, $7)
ON CONFLICT (exercise_id, seat, turn, slot) DO UPDATE
SET value = excluded.value, member = excluded.member, updated_at = excluded.updated_at, rev = draft.rev + 1
RETURNING rev`;

const CLEAR = `
DELETE FROM draft WHERE exercise_id = $1 AND seat = $2 AND turn = $3 AND ($4::text IS NULL OR slot = $4)`;

export function drafts(sql: Sql): Drafts {
  return {
    drafts: ({ exerciseId, seat, turn }) => sql.rows<DraftRow>(DRAFTS, [exerciseId, seat, turn]),

    async putDraft({ exerciseId, seat, turn }, { slot, value, member, at }) {
      const json = JSON.stringify(value ?? null);
      const row = [exerciseId, seat, turn, slot, json, member ?? null, timestamp(at)];
      const [put] = await sql.rows<{ rev: number }>(PUT, row);
      if (put === undefined) throw new Error("A draft was written and no revision came back.");
      return put.rev;
    },

    async clearDrafts({ exerciseId, seat, turn }, slot) {
      await sql.rows(CLEAR, [exerciseId, seat, turn, slot ?? null]);
    },
  };
}
