// What an order is likely to do in general, for the rulebook: its row asked of a board on which nothing has happened yet.
import type { Estimate, View } from "../../view-types.ts";
import type { OrderRow } from "./row.ts";

const STILL = {
  turn: 1,
  tracks: {},
  zones: [],
  board: [],
  postures: [],
  aims: [],
  claims: [],
  signals: [],
  regime: { kind: "transition", since: 0, falls: 0 },
  talks: { rung: "contact", venue: "bamako", mediator: "none", mine: false, vetoedIn: 0 },
  exit: { announcedIn: 0, dueIn: 0, slips: 0, handed: 0, abandoned: 0, narrowed: 0, outIn: 0 },
  wagner: { offered: false, contract: false, deployedIn: 0, facedIn: 0 },
  demand: { rung: "none", since: 0 },
} as unknown as View;

/** The estimates of a row; of one with ways to choose from, those of the way that is named. */
export const likely = (row: OrderRow, option?: string): Estimate[] =>
  row.expects(STILL, option === undefined ? { id: row.id } : { id: row.id, option });
