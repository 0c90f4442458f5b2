// D14's coin: hostages asked for, let go, and taken.
import { RUNG } from "../vocabulary.ts";
import type { Context } from "./context.ts";
import { acts } from "./on-the-ground.ts";
import { stands } from "./state-of-play.ts";
import { key, TWO } from "./talks-ladder.ts";

const FILE = { spread: 11, enough: 500 } as const;
const RELEASE = {
  recognition: 30,
  spread: 21,
  cohesion: 21,
  contact: 50,
  contactSpread: 31,
  opposition: -6,
} as const;
/** An engine event, never an order: chance in a hundred a quarter, while few are held and the war goes on (history). */
const TAKEN = { chance: 5, most: 5, opposition: 4, homeFear: 10, recognition: -10 } as const;

export function hostageFile(c: Context): void {
  const { s } = c;
  if (s.hostages > 0 && stands(c, "jnim.hold_hostages"))
    c.move("recognition", -c.die(FILE.spread, key(2, 70)), "D14", "hostages_held");
  if (s.hostages > 0 && stands(c, "jnim.negotiate_hostages") && s.tracks.recognition < FILE.enough) {
    c.move("recognition", c.die(FILE.spread, key(2, 71)), "D14", "hostages_negotiable");
  }
  const [o, ...more] = acts(c, "jnim.release_hostages");
  for (const again of more) c.carried(again, "overtaken");
  if (!o) return;
  if (s.hostages <= 0) return c.carried(o, "no_hostages");
  c.emit({ type: "HostagesChanged", from: s.hostages, to: s.hostages - 1, why: "released" });
  c.move("recognition", RELEASE.recognition + c.die(RELEASE.spread, key(2, 72)), "D14", "hostage_released");
  c.move("cohesion", -c.die(RELEASE.cohesion, key(2, 73)), "D14", "hostage_released");
  c.move(
    "contact",
    RELEASE.contact + c.die(RELEASE.contactSpread, key(2, 74)),
    "D14",
    "hostage_released",
    undefined,
    TWO,
  );
  c.move("frenchOpposition", RELEASE.opposition, "D14", "hostage_released");
  c.carried(o, "hostage_freed");
}

export function taken(c: Context): void {
  const { s } = c;
  const roam = s.zones.some((z) => z.forces.jnim > 0);
  if (
    !roam ||
    s.talks.rung >= RUNG.framework ||
    s.hostages >= TAKEN.most ||
    !c.happens(TAKEN.chance, key(9, 80))
  )
    return;
  c.emit({ type: "HostagesChanged", from: s.hostages, to: s.hostages + 1, why: "taken" });
  c.move("frenchOpposition", TAKEN.opposition, "D14", "hostage_taken");
  c.move("homeFear", TAKEN.homeFear, "D14", "hostage_taken");
  c.move("recognition", TAKEN.recognition, "D14", "hostage_taken");
}
