// Drafts, slot by slot: rows that are overwritten.
import type { PrismaClient } from "./client.ts";
import type { Sql } from "./sql.ts";
import type { Store } from "./store.ts";

type Drafts = Pick<Store, "drafts" | "putDraft" | "clearDrafts">;

// The revision is counted in the row itself, so two pens at once get two numbers.
const PUT_DRAFT = `
INSERT INTO draft (exercise_id, seat, turn, slot, value, member, updated_at)
VALUES ($1, $2, $3, $4, $5::text::json, $6, $7)
ON CONFLICT (exercise_id, seat, turn, slot) DO UPDATE
SET value = excluded.value, member = excluded.member, updated_at = excluded.updated_at, rev = draft.rev + 1
RETURNING rev`;

export function drafts(prisma: PrismaClient, sql: Sql): Drafts {
  return {
    async drafts(key) {
      const rows = await prisma.draft.findMany({
        where: { ...key },
        orderBy: { slot: "asc" },
        select: { slot: true, value: true, rev: true, member: true, updatedAt: true },
      });
      return rows.map((row) => ({ ...row, updatedAt: row.updatedAt.getTime() }));
    },

    async putDraft({ exerciseId, seat, turn }, { slot, value, member, at }) {
      const json = JSON.stringify(value ?? null);
      const [row] = await sql.rows<{ rev: number }>(PUT_DRAFT, [
        exerciseId,
        seat,
        turn,
        slot,
        json,
        member ?? null,
        new Date(at).toISOString(),
      ]);
      if (row === undefined) throw new Error("A draft was written and no revision came back.");
      return row.rev;
    },

    async clearDrafts(key, slot) {
      await prisma.draft.deleteMany({ where: { ...key, slot } });
    },
  };
}
