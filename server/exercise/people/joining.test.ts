// Room in a seat: who counts, and who no longer does.
import { expect, it } from "vitest";
import { SEAT } from "../../contract/limits.ts";
import type { MemberRow, Store } from "../../store/index.ts";
import { isFull } from "./joining.ts";

const LIMIT = SEAT["seat.lead"];

const storeOf = (rows: readonly Partial<MemberRow>[]): Store =>
  ({
    members: async () =>
      rows.map((row) => ({ seat: "control", linkRevoked: false, removedAt: null, ...row })),
  }) as unknown as Store;
const others = Array.from({ length: LIMIT - 1 }, () => ({}));

it.each<[string, Partial<MemberRow>, boolean]>([
  ["in the seat takes room", {}, true],
  ["in another seat takes none", { seat: "scribe" }, false],
  ["who came by a link that was replaced takes none", { linkRevoked: true }, false],
  ["who was taken out takes none", { removedAt: 1 }, false],
])("somebody %s", async (_, last, full) => {
  const refused = await isFull(storeOf([...others, last]), "x", "control");
  expect(refused).toEqual(full ? { ok: false, code: "seat.full", params: { limit: LIMIT } } : null);
});
