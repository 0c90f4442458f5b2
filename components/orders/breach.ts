// Promises that this sheet would break, as far as the sheet alone can break them. The engine judges at the end of politics.
import { breaks, type OrderDraft, type Role, type Term, type View } from "../../game-rules/open";
import { isEnd } from "./sheet";

function broken(term: Term, orders: readonly OrderDraft[], view: View): boolean {
  const standing = view.postures.filter(
    (p) => !orders.some((d) => d.id === p.id && d.zone === p.zone && isEnd(d)),
  );
  const facesIs = (zone: string) => (view.zones.find((z) => z.id === zone)?.forces.is?.high ?? 0) > 0;
  return [...orders, ...standing].some((d) => breaks(term, d, facesIs));
}

export function breaches(view: View, role: Role, orders: readonly OrderDraft[]): Term[] {
  return view.deals
    .filter((d) => d.status === "signed" && d.parties.includes(role))
    .flatMap((d) => d.terms ?? [])
    .filter((t) => t.by === role && t.from <= view.turn && view.turn <= t.to && broken(t, orders, view));
}
