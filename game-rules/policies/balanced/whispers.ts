// When a balanced player lets a secret out: a deal between others that it is glad to see in the papers, or a deal of its own that
// the other side has broken.
import { isSecret } from "../../deals/listeners.ts";
import type { DealMove } from "../../orders.ts";
import type { DealView } from "../../view-types.ts";
import type { Role } from "../../vocabulary.ts";
import { roleOf, type Seat } from "../policy.ts";

/** Whose secret dealings each would rather read in the papers. */
const GLAD_OF: Readonly<Record<Role, (parties: readonly Role[]) => boolean>> = {
  paris: (p) => p.includes("moscow"),
  bamako: () => false,
  jnim: (p) => p.includes("paris"),
  moscow: (p) => p.includes("paris"),
};
/** Towards whom each can afford to answer a broken word in public: it stands in the same paper itself. */
const ANSWERS_TO: Readonly<Record<Role, readonly Role[]>> = {
  paris: ["bamako"],
  bamako: ["paris"],
  jnim: ["bamako"],
  moscow: [],
};

const brokenBy = (d: DealView, role: Role): boolean =>
  d.record.some((r) => !r.kept && d.terms?.[r.term]?.by === role);

function wants(role: Role, d: DealView): boolean {
  if (!d.parties.includes(role)) return GLAD_OF[role](d.parties);
  const others = d.parties.filter((p) => p !== role);
  return others.every((p) => ANSWERS_TO[role].includes(p)) && others.some((p) => brokenBy(d, p));
}

export function whispers(seat: Seat): DealMove[] {
  const role = roleOf(seat);
  return seat.deals
    .filter((d) => isSecret(d) && !d.passed?.some((p) => p.turn === seat.view.turn) && wants(role, d))
    .filter(() => seat.random.below(2) === 0)
    .map((d) => ({ move: "leak", deal: d.id, listener: "papers" }));
}
