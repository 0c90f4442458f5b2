// Links: capabilities that open a seat, shown to the controller again, revoked and issued anew.
import type { PrismaClient } from "./client.ts";
import { StoreError } from "./errors.ts";
import { hashSecret } from "./ids.ts";
import type { LinkRow, NewLink, Store } from "./store.ts";

type Links = Pick<Store, "linkByToken" | "links" | "addLink" | "revokeLink" | "reissueLink">;

export function links(prisma: PrismaClient): Links {
  return {
    async linkByToken(token) {
      // By its hash: how long a look-up takes then tells nothing about the token.
      const row = await prisma.link.findUnique({ where: { tokenHash: hashSecret(token) } });
      return row === null ? null : linkRow(row);
    },

    async links(exerciseId) {
      const rows = await prisma.link.findMany({
        where: { exerciseId },
        orderBy: [{ createdAt: "asc" }, { tokenHash: "asc" }],
      });
      return rows.map(linkRow);
    },

    async addLink(exerciseId, link, at) {
      return linkRow(await prisma.link.create({ data: newLink(exerciseId, link, at) }));
    },

    async revokeLink(tokenHash, at) {
      const { count } = await prisma.link.updateMany({
        where: { tokenHash, revokedAt: null },
        data: { revokedAt: new Date(at) },
      });
      return count > 0;
    },

    async reissueLink(tokenHash, token, at) {
      return prisma.$transaction(async (tx) => {
        // The condition on revokedAt lets one of two controllers who press at once through.
        const { count } = await tx.link.updateMany({
          where: { tokenHash, revokedAt: null },
          data: { revokedAt: new Date(at) },
        });
        const old = await tx.link.findUnique({ where: { tokenHash } });
        if (count === 0 || old === null)
          throw new StoreError("missing", "This link is unknown, or was revoked before.");
        return linkRow(
          await tx.link.create({ data: newLink(old.exerciseId, { token, seat: old.seat }, at) }),
        );
      });
    },
  };
}

const newLink = (exerciseId: string, { token, seat }: NewLink, at: number) => ({
  tokenHash: hashSecret(token),
  token,
  exerciseId,
  seat,
  createdAt: new Date(at),
});

function linkRow(
  row: Omit<LinkRow, "createdAt" | "revokedAt"> & { createdAt: Date; revokedAt: Date | null },
): LinkRow {
  return { ...row, createdAt: row.createdAt.getTime(), revokedAt: row.revokedAt?.getTime() ?? null };
}
