// The deals that a viewer knows of, each cut to what it may know of it.
import type { DealState, GameState } from "../state.ts";
import type { DealView } from "../view-types.ts";
import type { Role, Viewer } from "../vocabulary.ts";

const some = <T>(list: T[] | undefined): T[] | undefined => (list?.length ? list : undefined);

/** A deal as a viewer may know it: its parties and the facilitator in full, a public signed one everybody, a leaked one by name. */
function dealView(d: DealState, viewer: Viewer): DealView | undefined {
  const own = (role: Role): boolean => viewer === "facilitator" || role === viewer;
  const party = d.parties.some(own);
  const open = !d.secret && (d.status === "signed" || d.status === "ended");
  const leaked = d.published !== undefined || (viewer !== "observer" && d.leakedTo.includes(viewer as Role));
  if (!party && !open && !leaked) return undefined;
  // With every field, also those that stay empty: what is looked at so often shall be of one shape.
  return {
    id: d.id,
    parties: d.parties,
    terms: party || open ? d.terms : undefined,
    secret: d.secret,
    version: d.version,
    by: d.by,
    signed: d.signed,
    status: d.status,
    expires: d.expires,
    record: party || open ? d.record : [],
    passed: some(d.passed?.filter((p) => own(p.by))),
    published: d.published,
    traced: some(d.traced?.filter((t) => own(t.role))),
    why: party ? d.why : undefined,
    words: party ? d.words : undefined,
    refusedBy: party ? d.refusedBy : undefined,
  };
}

/** All deals that the viewer is shown something of. */
export function dealsOf(s: GameState, viewer: Viewer): DealView[] {
  const deals: DealView[] = [];
  for (const d of s.deals) {
    const cut = dealView(d, viewer);
    if (cut) deals.push(cut);
  }
  return deals;
}
