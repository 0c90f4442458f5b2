// Promises that this sheet would break, as far as the sheet alone can break them. The engine judges at the end of politics.
import { type OrderDraft, type OrderId, type Role, type Term, type View } from "../../game-rules/open";
import { isEnd } from "./sheet";

/** Orders that no local truce bears in its zone. */
const AGAINST_TRUCE: ReadonlySet<OrderId> = new Set<OrderId>([
  "jnim.ambush_convoy",
  "jnim.attack_post",
  "jnim.blockade_zone",
  "paris.strike_zone",
  "paris.clear_zone",
  "paris.raid_leadership",
  "bamako.sweep_zone",
  "moscow.use_wagner",
]);
/** Orders that go against a promise about talks. */
const AGAINST_TALKS: ReadonlySet<OrderId> = new Set<OrderId>([
  "paris.forbid_talks",
  "bamako.break_talks",
  "jnim.leave_talks",
]);

function breaks(term: Term, orders: readonly OrderDraft[], view: View): boolean {
  const standing = view.postures.filter(
    (p) => !orders.some((d) => d.id === p.id && d.zone === p.zone && isEnd(d)),
  );
  const acts = [...orders.filter((d) => !isEnd(d)), ...standing];
  if (term.kind === "local_truce") return acts.some((d) => AGAINST_TRUCE.has(d.id) && d.zone === term.zone);
  if (term.kind === "talks" || term.kind === "ladder_step") return acts.some((d) => AGAINST_TALKS.has(d.id));
  return false;
}

export function breaches(view: View, role: Role, orders: readonly OrderDraft[]): Term[] {
  return view.deals
    .filter((d) => d.status === "signed" && d.parties.includes(role))
    .flatMap((d) => d.terms ?? [])
    .filter((t) => t.by === role && t.from <= view.turn && view.turn <= t.to && breaks(t, orders, view));
}
