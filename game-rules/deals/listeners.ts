// Into whose ears a secret deal can still be put, by whoever knows of it: the papers', and those of seats outside it.
import { mayHandOn } from "../may.ts";
import type { DealView, View } from "../view-types.ts";
import type { DealStatus, Listener, Role } from "../vocabulary.ts";

interface Known {
  readonly parties: readonly Role[];
  readonly secret: boolean;
  readonly status: DealStatus;
  readonly published?: number;
}

/** Whether a deal is a secret that stands, or stood: what was only offered is no news, what is printed is no secret. */
export const isSecret = (d: Known): boolean =>
  d.secret && !d.published && (d.status === "signed" || d.status === "ended");

/**
 * Who can be told of a deal: nobody where it is no secret.
 * @param reach the seats that the teller can talk with
 */
export function listenersFor(d: Known, reach: readonly Role[]): Listener[] {
  return isSecret(d) ? ["papers", ...reach.filter((r) => !d.parties.includes(r))] : [];
}

/** Into whose ears a seat can put a deal now: not twice in one quarter, and only while the quarter can still judge it. */
export const listenersNow = (v: View, role: Role, d: DealView): Listener[] =>
  mayHandOn(v.phase)
    ? listenersFor(d, v.reach).filter(
        (x) => !d.passed?.some((p) => p.by === role && p.listener === x && p.turn === v.turn),
      )
    : [];
