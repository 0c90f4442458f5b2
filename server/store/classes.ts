// Classes: several exercises that are led from one desk, the links that open it, and who has exchanged one.
import { hashSecret, newToken } from "./ids.ts";
import { ms, type Sql, timestamp } from "./sql.ts";
import type { ClassLinkRow, ClassMemberRow, ClassRow, Store } from "./store.ts";

type Classes = Pick<
  Store,
  | "createClass"
  | "class"
  | "classOf"
  | "classLinks"
  | "classLinkByToken"
  | "addClassLink"
  | "revokeClassLink"
  | "createClassMember"
  | "classMemberBySecretHash"
  | "classMembers"
  | "endClassMember"
  | "addClassSeat"
  | "classSeats"
>;

/** All in one statement: all or nothing. */
const CREATE = `
WITH made AS (
  INSERT INTO class (id, title, created_at, options) VALUES ($1, $2, $3, $4::text::json)
), linked AS (
  INSERT INTO class_link (token_hash, token, class_id, seat, created_at)
  SELECT token_hash, token, $1, seat, $3 FROM unnest($5::text[], $6::text[], $7::text[]) AS r (token_hash, token, seat)
)
INSERT INTO class_group (class_id, place, exercise_id, name)
SELECT $1, n, exercise_id, name FROM unnest($8::text[], $9::text[]) WITH ORDINALITY AS r (exercise_id, name, n)`;

const CLASS = `SELECT id, title, ${ms("created_at")} AS "createdAt", options FROM class WHERE id = $1`;
const GROUPS = `SELECT exercise_id AS "exerciseId", name FROM class_group WHERE class_id = $1 ORDER BY place`;

const LINK = `SELECT token_hash AS "tokenHash", token, class_id AS "classId", seat, ${ms("created_at")} AS "createdAt",
  ${ms("revoked_at")} AS "revokedAt" FROM class_link`;

const MEMBER = `SELECT m.id, m.class_id AS "classId", link.seat, m.name, m.link_hash AS "linkHash",
  link.revoked_at IS NOT NULL AS "linkRevoked"
  FROM class_member m JOIN class_link link ON link.token_hash = m.link_hash`;

const ADD_LINK =
  "INSERT INTO class_link (token_hash, token, class_id, seat, created_at) VALUES ($1, $2, $3, $4, $5)";

export function classes(sql: Sql): Classes {
  return {
    async createClass({ id, title, createdAt, options, groups }, links) {
      await sql.rows(CREATE, [
        id,
        title,
        timestamp(createdAt),
        JSON.stringify(options ?? null),
        links.map(({ token }) => hashSecret(token)),
        links.map(({ token }) => token),
        links.map(({ seat }) => seat),
        groups.map(({ exerciseId }) => exerciseId),
        groups.map(({ name }) => name),
      ]);
    },

    async class(id) {
      const [row] = await sql.rows<Omit<ClassRow, "groups">>(CLASS, [id]);
      return row ? { ...row, groups: await sql.rows<ClassRow["groups"][number]>(GROUPS, [id]) } : null;
    },

    async classOf(exerciseId) {
      const [row] = await sql.rows<{ id: string }>(
        "SELECT class_id AS id FROM class_group WHERE exercise_id = $1",
        [exerciseId],
      );
      return row?.id ?? null;
    },

    classLinks: (classId) =>
      sql.rows<ClassLinkRow>(`${LINK} WHERE class_id = $1 ORDER BY class_link.created_at, token_hash`, [
        classId,
      ]),

    async classLinkByToken(token) {
      // By its hash: how long a look-up takes then tells nothing about the token.
      const [row] = await sql.rows<ClassLinkRow>(`${LINK} WHERE token_hash = $1`, [hashSecret(token)]);
      return row ?? null;
    },

    async addClassLink(classId, { token, seat }, at) {
      await sql.rows(ADD_LINK, [hashSecret(token), token, classId, seat, timestamp(at)]);
    },

    async revokeClassLink(tokenHash, at) {
      const rows = await sql.rows(
        "UPDATE class_link SET revoked_at = $2 WHERE token_hash = $1 AND revoked_at IS NULL RETURNING seat",
        [tokenHash, timestamp(at)],
      );
      return rows.length > 0;
    },

    async createClassMember({ id, classId, linkHash, secretHash, name, at }) {
      await sql.rows(
        "INSERT INTO class_member (id, class_id, link_hash, secret_hash, name, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
        [id, classId, linkHash, secretHash, name || null, timestamp(at)],
      );
    },

    async classMemberBySecretHash(secretHash) {
      const [row] = await sql.rows<ClassMemberRow>(`${MEMBER} WHERE m.secret_hash = $1`, [secretHash]);
      return row ?? null;
    },

    classMembers: (classId) =>
      sql.rows<ClassMemberRow>(`${MEMBER} WHERE m.class_id = $1 ORDER BY m.created_at, m.id`, [classId]),

    async endClassMember(id) {
      // A hash of what nobody was ever told.
      await sql.rows("UPDATE class_member SET secret_hash = $2 WHERE id = $1", [id, hashSecret(newToken())]);
    },

    async addClassSeat(classMemberId, exerciseId, memberId) {
      await sql.rows("INSERT INTO class_seat (class_member_id, exercise_id, member_id) VALUES ($1, $2, $3)", [
        classMemberId,
        exerciseId,
        memberId,
      ]);
    },

    classSeats: (linkHash) =>
      sql.rows<{ exerciseId: string; memberId: string }>(
        `SELECT s.exercise_id AS "exerciseId", s.member_id AS "memberId" FROM class_seat s
         JOIN class_member m ON m.id = s.class_member_id WHERE m.link_hash = $1 ORDER BY s.exercise_id, s.member_id`,
        [linkHash],
      ),
  };
}
