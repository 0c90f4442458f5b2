// The choices that rows of the menus write out themselves; others are ids of the vocabulary. Words for each stand in the catalogues
// under `orders.<order>.options`.
import type { OrderId } from "../data/orders/ids.ts";
import { SIGNALS } from "../vocabulary.ts";

export const CHOICES = {
  "paris.forbid_talks": ["open", "private"],
  "paris.back_talks": ["open", "private"],
  "paris.take_line": ["break", "condition", "accept"],
  "paris.speak_home": ["results", "threat", "limits"],
  /** Quarters. */
  "paris.announce_exit": ["2", "3", "4"],
  "bamako.promise_elections": ["4", "6"],
  "jnim.communique": SIGNALS,
} as const satisfies { readonly [I in OrderId]?: readonly string[] };
