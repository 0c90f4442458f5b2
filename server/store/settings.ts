// What the servers of one database agree on, by name.
import type { PrismaClient } from "./client.ts";
import type { Store } from "./store.ts";

type Settings = Pick<Store, "setting" | "putSetting" | "claimSetting">;

export function settings(prisma: PrismaClient): Settings {
  return {
    async setting(key) {
      return (await prisma.setting.findUnique({ where: { key } }))?.value ?? null;
    },

    async putSetting(key, value) {
      await prisma.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
    },

    async claimSetting(key, value) {
      const { count } = await prisma.setting.createMany({ data: [{ key, value }], skipDuplicates: true });
      return count === 1;
    },
  };
}
