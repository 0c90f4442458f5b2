// Who may sit at the facilitator's table: control acts, the scribe reads.
import type { Leading } from "../../server/contract/seats";

export type FacilitatorSeat = Leading;
