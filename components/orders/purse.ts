// What a seat has, what its standing orders take each quarter, and what this sheet may still spend.
import { type OrderDraft, type Role, rowOf, type TrackId, type View } from "../../game-rules/open";

export const PURSE: Readonly<Record<Role, TrackId>> = {
  paris: "will",
  bamako: "treasury",
  jnim: "means",
  moscow: "leverage",
};

export const purseOf = (view: View, role: Role): number => view.tracks[PURSE[role]]?.value ?? 0;

export const upkeepOf = (view: View): number => view.postures.reduce((sum, p) => sum + rowOf(p.id).cost, 0);

/** A standing order that this sheet ends, sets anew or puts a rival in the place of is not paid twice. */
export function freeOf(view: View, role: Role, orders: readonly OrderDraft[]): number {
  const replaced = view.postures.filter((p) =>
    orders.some((d) => {
      const row = rowOf(d.id);
      if (!row.posture || d.zone !== p.zone) return false;
      return d.id === p.id || (row.family !== undefined && row.family === rowOf(p.id).family);
    }),
  );
  return purseOf(view, role) - upkeepOf(view) + replaced.reduce((sum, p) => sum + rowOf(p.id).cost, 0);
}
