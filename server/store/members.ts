// People: a browser that exchanged a link for a cookie, and how far it has read.
import { StoreError } from "./errors.ts";
import { hashSecret, newToken } from "./ids.ts";
import { ms, type Sql, timestamp } from "./sql.ts";
import type { MemberRow, Store } from "./store.ts";

type Members = Pick<
  Store,
  | "createMember"
  | "memberBySecretHash"
  | "members"
  | "touchMember"
  | "renameMember"
  | "removeMember"
  | "endMember"
  | "readMarks"
  | "putReadMark"
>;

const COLUMNS = `m.id, m.exercise_id AS "exerciseId", m.seat, m.name, m.link_hash AS "linkHash",
  link.revoked_at IS NOT NULL AS "linkRevoked", ${ms("m.removed_at")} AS "removedAt",
  ${ms("m.created_at")} AS "createdAt", ${ms("m.last_seen_at")} AS "lastSeenAt"`;

const ROW = `SELECT ${COLUMNS} FROM member m JOIN link ON link.token_hash = m.link_hash`;

const CREATE = `
WITH m AS (
  INSERT INTO member (id, exercise_id, seat, name, secret_hash, link_hash, created_at, last_seen_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $7) RETURNING *
)
SELECT ${COLUMNS} FROM m JOIN link ON link.token_hash = m.link_hash`;

const PUT_MARK = `
INSERT INTO read_mark (exercise_id, member_id, channel, seq) VALUES ($1, $2, $3, $4)
ON CONFLICT (exercise_id, member_id, channel) DO UPDATE SET seq = greatest(read_mark.seq, excluded.seq)`;

export function members(sql: Sql): Members {
  return {
    async createMember({ id, exerciseId, seat, name, secretHash, linkHash, at }) {
      const row = [id, exerciseId, seat, name ?? null, secretHash, linkHash, timestamp(at)];
      const [made] = await sql.rows<MemberRow>(CREATE, row);
      if (made === undefined) throw new Error("A member was written and did not come back.");
      return made;
    },

    async memberBySecretHash(secretHash) {
      const [row] = await sql.rows<MemberRow>(`${ROW} WHERE m.secret_hash = $1`, [secretHash]);
      return row ?? null;
    },

    members: (exerciseId) =>
      sql.rows<MemberRow>(`${ROW} WHERE m.exercise_id = $1 ORDER BY m.created_at, m.id`, [exerciseId]),

    async touchMember(id, at) {
      await sql.rows("UPDATE member SET last_seen_at = $2 WHERE id = $1", [id, timestamp(at)]);
    },

    async renameMember(id, name) {
      const renamed = await sql.rows("UPDATE member SET name = $2 WHERE id = $1 RETURNING id", [id, name]);
      if (renamed.length === 0) throw new StoreError("missing", "This person has left the exercise.");
    },

    async removeMember(id, at) {
      await sql.rows("UPDATE member SET removed_at = $2 WHERE id = $1", [id, timestamp(at)]);
    },

    async endMember(id) {
      // A hash of what nobody was ever told.
      const secretHash = hashSecret(newToken());
      await sql.rows("UPDATE member SET secret_hash = $2 WHERE id = $1", [id, secretHash]);
    },

    async readMarks(exerciseId, memberId) {
      const rows = await sql.rows<{ channel: string; seq: number }>(
        "SELECT channel, seq FROM read_mark WHERE exercise_id = $1 AND member_id = $2",
        [exerciseId, memberId],
      );
      return Object.fromEntries(rows.map(({ channel, seq }) => [channel, seq]));
    },

    async putReadMark(exerciseId, memberId, channel, seq) {
      await sql.rows(PUT_MARK, [exerciseId, memberId, channel, seq]);
    },
  };
}
