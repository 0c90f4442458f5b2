// Which orders point at a human source of their author's in the zone they are carried out in, and how hard (D29). The rule throws by
// this table, and the estimate of such an order warns by it, so that the two cannot differ.
import type { OrderId } from "./orders/ids.ts";

export interface Exposure {
  /** What it adds to the chance in a hundred that the source is found out this quarter. */
  readonly odds: number;
  /** What people will say it was: a choice of `brief.source_burned`. */
  readonly by: string;
}

/** An order without a zone speaks of the capital. Chosen: acted upon each quarter a source lasts about three; left alone, its life. */
export const EXPOSES: Partial<Readonly<Record<OrderId, Exposure>>> = {
  "paris.strike_zone": { odds: 30, by: "strike" },
  "paris.raid_leadership": { odds: 40, by: "raid" }, // who knew where a leader slept are few (reading)
  "paris.clear_zone": { odds: 25, by: "sweep" },
  "paris.attribute_campaign": { odds: 30, by: "accusation" }, // proof says who could have given it (reading)
  "bamako.sweep_zone": { odds: 30, by: "sweep" },
  "jnim.attack_post": { odds: 30, by: "attack" },
  "jnim.ambush_convoy": { odds: 20, by: "attack" },
  "jnim.blockade_zone": { odds: 20, by: "blockade" },
  "moscow.use_wagner": { odds: 30, by: "sweep" },
};
