// D14 on the spot: what elders, envoys and commanders agree in one zone, with or without the capital.
import { only } from "../ledger.ts";
import type { Context } from "./context.ts";
import { zoneAt } from "./on-the-ground.ts";
import { key, TWO } from "./talks-ladder.ts";

/** On the spot (rows): fear, tension, and a little recognition. */
const LOCAL_TALKS = {
  fear: -10,
  fearSpread: 11,
  tension: 21,
  recognition: 5,
  recognitionSpread: 6,
  chance: 60,
} as const;
const LOCAL_TRUCE = {
  fear: -10,
  fearSpread: 21,
  tension: -10,
  tensionSpread: 11,
  recognition: 5,
  recognitionSpread: 11,
  cohesion: 11,
} as const;
/**
 * Where elders have a say and somebody provides services, each makes more of the other, tenths (report, "Lessons Learned": local civil
 * society, governance and public works as the bulwark; chosen).
 */
const CIVIL_SOCIETY = { grievance: -8, tension: -6 } as const;
const PROVIDERS = ["paris.pay_services", "bamako.restore_services"] as const;

/** Local civil society, strengthened where talks on the spot and public works stand in one zone. */
function civilSociety(c: Context): void {
  const served = new Set(PROVIDERS.flatMap((id) => c.postures(id).map((p) => p.zone)));
  for (const p of c.postures("bamako.local_talks")) {
    if (!served.has(p.zone) || zoneAt(c.s, p.zone).control === "is") continue;
    c.moveZone(
      p.zone,
      "grievance",
      CIVIL_SOCIETY.grievance,
      "D14",
      "civil_society",
      undefined,
      only("bamako"),
    );
    c.moveZone(p.zone, "tension", CIVIL_SOCIETY.tension, "D14", "civil_society", undefined, only("bamako"));
  }
}

/** Elders and envoys: what is agreed on the spot, with or without the capital; twice as much where both sides want it. */
export function locally(c: Context): void {
  civilSociety(c);
  const truce = new Set(c.postures("jnim.local_truce").map((p) => p.zone));
  const talks = new Set(c.postures("bamako.local_talks").map((p) => p.zone));
  let first = true;
  for (const p of c.postures("bamako.local_talks")) {
    if (zoneAt(c.s, p.zone).forces.jnim <= 0 || !c.happens(LOCAL_TALKS.chance, key(1, 60, p.zone))) continue;
    const both = truce.has(p.zone) ? 2 : 1;
    c.moveZone(
      p.zone,
      "fear",
      (LOCAL_TALKS.fear - c.die(LOCAL_TALKS.fearSpread, key(1, 61, p.zone))) * both,
      "D14",
      "local_talks",
      undefined,
      TWO,
    );
    c.moveZone(
      p.zone,
      "tension",
      -c.die(LOCAL_TALKS.tension, key(1, 62, p.zone)) * both,
      "D14",
      "local_talks",
      undefined,
      TWO,
    );
    if (first)
      c.move(
        "recognition",
        LOCAL_TALKS.recognition + c.die(LOCAL_TALKS.recognitionSpread, key(1, 63)),
        "D14",
        "local_talks",
        undefined,
        TWO,
      );
    first = false;
  }
  first = true;
  for (const p of c.postures("jnim.local_truce")) {
    if (zoneAt(c.s, p.zone).forces.jnim <= 0) continue;
    const to = talks.has(p.zone) ? TWO : only("jnim");
    c.moveZone(
      p.zone,
      "fear",
      LOCAL_TRUCE.fear - c.die(LOCAL_TRUCE.fearSpread, key(2, 64, p.zone)),
      "D14",
      "local_truce",
      undefined,
      to,
    );
    c.moveZone(
      p.zone,
      "tension",
      LOCAL_TRUCE.tension - c.die(LOCAL_TRUCE.tensionSpread, key(2, 65, p.zone)),
      "D14",
      "local_truce",
      undefined,
      to,
    );
    if (first) {
      c.move(
        "recognition",
        LOCAL_TRUCE.recognition + c.die(LOCAL_TRUCE.recognitionSpread, key(2, 66)),
        "D14",
        "local_truce",
        undefined,
        to,
      );
      c.move("cohesion", -c.die(LOCAL_TRUCE.cohesion, key(2, 67)), "D14", "local_truce", undefined, to);
    }
    first = false;
  }
}
