// Whether an offer waits for a seat: to be signed, answered or turned down.
import type { DealState } from "../state.ts";
import type { Role } from "../vocabulary.ts";

type Offer = Pick<DealState, "status" | "parties" | "signed">;

/** Whether a seat has yet to answer the version of a deal that is on the table. */
export const awaitsSignature = ({ status, parties, signed }: Offer, role: Role): boolean =>
  status === "open" && parties.includes(role) && !signed.includes(role);
