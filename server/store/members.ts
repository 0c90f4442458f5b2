// People: a browser that exchanged a link for a cookie, and how far it has read.
import type { PrismaClient } from "./client.ts";
import { StoreError } from "./errors.ts";
import { hashSecret, newToken } from "./ids.ts";
import type { Sql } from "./sql.ts";
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

const withLink = { omit: { secretHash: true }, include: { link: { select: { revokedAt: true } } } } as const;

export function members(prisma: PrismaClient, sql: Sql): Members {
  return {
    async createMember({ at, ...member }) {
      const now = new Date(at);
      return memberRow(
        await prisma.member.create({ data: { ...member, createdAt: now, lastSeenAt: now }, ...withLink }),
      );
    },

    async memberBySecretHash(secretHash) {
      const row = await prisma.member.findUnique({ where: { secretHash }, ...withLink });
      return row === null ? null : memberRow(row);
    },

    async members(exerciseId) {
      const rows = await prisma.member.findMany({
        where: { exerciseId },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        ...withLink,
      });
      return rows.map(memberRow);
    },

    async touchMember(id, at) {
      await prisma.member.updateMany({ where: { id }, data: { lastSeenAt: new Date(at) } });
    },

    async renameMember(id, name) {
      const { count } = await prisma.member.updateMany({ where: { id }, data: { name } });
      if (count === 0) throw new StoreError("missing", "This person has left the exercise.");
    },

    async removeMember(id, at) {
      await prisma.member.updateMany({ where: { id }, data: { removedAt: new Date(at) } });
    },

    async endMember(id) {
      // A hash of what nobody was ever told.
      const secretHash = hashSecret(newToken());
      await prisma.member.updateMany({ where: { id }, data: { secretHash } });
    },

    async readMarks(exerciseId, memberId) {
      const rows = await prisma.readMark.findMany({ where: { exerciseId, memberId } });
      return Object.fromEntries(rows.map(({ channel, seq }) => [channel, seq]));
    },

    async putReadMark(exerciseId, memberId, channel, seq) {
      await sql.rows(
        `INSERT INTO read_mark (exercise_id, member_id, channel, seq) VALUES ($1, $2, $3, $4)
         ON CONFLICT (exercise_id, member_id, channel) DO UPDATE SET seq = greatest(read_mark.seq, excluded.seq)`,
        [exerciseId, memberId, channel, seq],
      );
    },
  };
}

function memberRow({
  link,
  ...row
}: Omit<MemberRow, "linkRevoked" | "removedAt" | "createdAt" | "lastSeenAt"> & {
  link: { revokedAt: Date | null };
  removedAt: Date | null;
  createdAt: Date;
  lastSeenAt: Date;
}): MemberRow {
  return {
    ...row,
    linkRevoked: link.revokedAt !== null,
    removedAt: row.removedAt?.getTime() ?? null,
    createdAt: row.createdAt.getTime(),
    lastSeenAt: row.lastSeenAt.getTime(),
  };
}
