// Drafts, slot by slot: rows that are overwritten.
import type { GroupCommits } from "./group-commit.ts";
import { ms, type Sql, timestamp } from "./sql.ts";
import type { DraftKey, DraftRow, Store } from "./store.ts";

type Drafts = Pick<Store, "drafts" | "draftsOfTurn" | "putDraft" | "clearDrafts">;

const DRAFTS = `
SELECT slot, value, rev, member, ${ms("updated_at")} AS "updatedAt" FROM draft
WHERE exercise_id = $1 AND seat = $2 AND turn = $3 ORDER BY slot`;

const OF_TURN = `
SELECT seat, slot, value, rev, member, ${ms("updated_at")} AS "updatedAt" FROM draft
WHERE exercise_id = $1 AND turn = $2 ORDER BY seat, slot`;

// The revision is counted in the row itself, so two pens at once get two numbers.
const PUT = `
INSERT INTO draft (exercise_id, seat, turn, slot, value, member, updated_at)
SELECT exercise_id, seat, turn, slot, value::json, member, updated_at
FROM unnest($1::text[], $2::text[], $3::int[], $4::text[], $5::text[], $6::text[], $7::timestamptz[])
  AS r (exercise_id, seat, turn, slot, value, member, updated_at)
ON CONFLICT (exercise_id, seat, turn, slot) DO UPDATE
SET value = excluded.value, member = excluded.member, updated_at = excluded.updated_at, rev = draft.rev + 1
RETURNING exercise_id AS "exerciseId", seat, turn, slot, rev`;

interface Slot extends DraftKey {
  readonly slot: string;
}
interface Put extends Slot {
  readonly value: string;
  readonly member: string | null;
  readonly at: string;
}
const nameOf = ({ exerciseId, seat, turn, slot }: Slot): string =>
  JSON.stringify([exerciseId, seat, turn, slot]);

/** Answers each slot's revision. */
async function put(sql: Sql, group: readonly Put[]): Promise<readonly number[]> {
  const rows = await sql.rows<Slot & { rev: number }>(PUT, [
    group.map((one) => one.exerciseId),
    group.map((one) => one.seat),
    group.map((one) => one.turn),
    group.map((one) => one.slot),
    group.map((one) => one.value),
    group.map((one) => one.member),
    group.map((one) => one.at),
  ]);
  const revisions = new Map(rows.map((row) => [nameOf(row), row.rev]));
  return group.map((one) => {
    const rev = revisions.get(nameOf(one));
    if (rev === undefined) throw new Error("A draft was written and no revision came back.");
    return rev;
  });
}

const CLEAR = `
DELETE FROM draft WHERE exercise_id = $1 AND seat = $2 AND turn = $3 AND ($4::text IS NULL OR slot = $4)`;

export function drafts(sql: Sql, groups: GroupCommits): Drafts {
  const puts = groups.commits<Put, number>((group) => put(sql, group), nameOf);
  return {
    drafts: ({ exerciseId, seat, turn }) => sql.rows<DraftRow>(DRAFTS, [exerciseId, seat, turn]),

    draftsOfTurn: (exerciseId, turn) => sql.rows<DraftRow & { seat: string }>(OF_TURN, [exerciseId, turn]),

    async putDraft(key, { slot, value, member, at }) {
      const json = JSON.stringify(value ?? null);
      return puts.add({ ...key, slot, value: json, member: member ?? null, at: timestamp(at) });
    },

    async clearDrafts({ exerciseId, seat, turn }, slot) {
      await sql.rows(CLEAR, [exerciseId, seat, turn, slot ?? null]);
    },
  };
}
