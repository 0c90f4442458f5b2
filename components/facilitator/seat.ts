// Who may sit at the facilitator's table: control acts, the scribe reads.
export type FacilitatorSeat = "control" | "scribe";
