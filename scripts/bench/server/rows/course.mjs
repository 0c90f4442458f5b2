// The course of a quarter as control leads it, by acknowledgements alone: nothing that is sent has to be read.

export const open = ({ lines }) => lines.control.command({ type: "game.open" });

export const advance = ({ lines }, turn, phase) =>
  lines.control.command({ type: "phase.advance", turn, phase });

/** From the situation of a quarter until sheets can be committed. */
export async function toOrders(one, turn) {
  await advance(one, turn, "situation");
  await advance(one, turn, "negotiation");
}
