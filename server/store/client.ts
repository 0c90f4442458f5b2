// Prisma's client over either driver, and how JSON passes through it.
import { Prisma, PrismaClient } from "./generated/client.ts";

export { Prisma, PrismaClient };

/** Prisma tells a missing value from JSON's null; the store's columns are never missing. */
export function toJson(value: unknown): Prisma.InputJsonValue | typeof Prisma.JsonNull {
  return value === null || value === undefined ? Prisma.JsonNull : (value as Prisma.InputJsonValue);
}
