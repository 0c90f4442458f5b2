// People: a browser that exchanged a link for a cookie, and how far it has read.
import { StoreError } from "./errors.ts";
import type { GroupCommits } from "./group-commit.ts";
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
  | "clipReadMarks"
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

const TOUCH = `
UPDATE member SET last_seen_at = r.at FROM unnest($1::text[], $2::timestamptz[]) AS r (id, at) WHERE member.id = r.id`;

const PUT_MARK = `
INSERT INTO read_mark (exercise_id, member_id, channel, seq)
SELECT exercise_id, member_id, channel, seq FROM unnest($1::text[], $2::text[], $3::text[], $4::int[])
  AS r (exercise_id, member_id, channel, seq)
ON CONFLICT (exercise_id, member_id, channel) DO UPDATE SET seq = greatest(read_mark.seq, excluded.seq)`;

const CLIP_MARKS = `
UPDATE read_mark SET seq = $3::int FROM member
WHERE read_mark.exercise_id = $1 AND read_mark.seq > $3::int
  AND member.id = read_mark.member_id AND member.seat = ANY ($2::text[])`;

interface Touch {
  readonly id: string;
  readonly at: string;
}
interface Mark {
  readonly exerciseId: string;
  readonly memberId: string;
  readonly channel: string;
  readonly seq: number;
}

export function members(sql: Sql, groups: GroupCommits): Members {
  const touches = groups.commits<Touch, void>(
    async (group) => {
      await sql.rows(TOUCH, [group.map(({ id }) => id), group.map(({ at }) => at)]);
      return group.map(() => undefined);
    },
    ({ id }) => id,
  );
  const marks = groups.commits<Mark, void>(
    async (group) => {
      await sql.rows(PUT_MARK, [
        group.map(({ exerciseId }) => exerciseId),
        group.map(({ memberId }) => memberId),
        group.map(({ channel }) => channel),
        group.map(({ seq }) => seq),
      ]);
      return group.map(() => undefined);
    },
    ({ exerciseId, memberId, channel }) => JSON.stringify([exerciseId, memberId, channel]),
  );

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

    touchMember: (id, at) => touches.add({ id, at: timestamp(at) }),

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

    putReadMark: (exerciseId, memberId, channel, seq) => marks.add({ exerciseId, memberId, channel, seq }),

    async clipReadMarks(exerciseId, seats, seq) {
      await sql.rows(CLIP_MARKS, [exerciseId, [...seats], seq]);
    },
  };
}
