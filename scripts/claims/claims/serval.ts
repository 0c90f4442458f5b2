// C29: Serval. The report's first section: limited aims that are met, and a force to hand over to.

import { holds } from "../../../game-rules/dynamics/d23-measures.ts";
import {
  LESSON,
  newGame,
  type Policy,
  scenarios,
  type View,
  type ZoneId,
} from "../../../game-rules/index.ts";

import { game } from "../arms/arm.ts";
import { balanced, seated } from "../arms/common.ts";
import { line, type Wish } from "../arms/lines.ts";
import { type Claim, column, gainOf } from "../claim.ts";

const { serval } = scenarios;
const PASSES: Policy = { orders: () => [], deals: () => [] };
const TOWNS: readonly ZoneId[] = ["GAO", "TOM"];
const AT = TOWNS.map((id) => serval.zones.findIndex((z) => z.id === id));

const paris = (key: string, wishes: (v: View) => readonly Wish[]) =>
  game(key, {
    scenario: serval,
    policies: seated(balanced, { paris: line(PASSES, wishes) }),
    measure(_events, s) {
      const start = newGame(serval, s.seed);
      const towns = AT.map((i) => s.zones[i]);
      return {
        held: towns.every((z) => z?.control === "state") ? 1 : 0,
        french: towns.reduce((n, z) => n + (z?.forces.french ?? 0), 0),
        newlyMet: s.aims.filter((a) => a.met && !holds(start, a.id)).length,
      };
    },
  });

const zoneIn = (v: View, id: ZoneId) => v.zones.find((z) => z.id === id);
const french = (v: View, id: ZoneId): number => zoneIn(v, id)?.forces.french?.value ?? 0;
const free = (v: View, id: ZoneId): boolean => ["state", "groups"].includes(zoneIn(v, id)?.control ?? "");
const SENT = [
  ["GAO", "MOP"],
  ["TOM", "MOP"],
  ["GAO", "SEG"],
  ["TOM", "SEG"],
] as const;

/** Into both towns, taken and taken again until they stand; the United Nations built up there, and everybody home by the last quarter. */
const RETAKEN = paris("C29 both towns retaken and handed over", (v) => {
  const send = SENT.filter(([zone]) => french(v, zone) < 2).map(([zone, target]) => ({
    id: "paris.redeploy_battlegroup" as const,
    zone,
    target,
  }));
  const clear = TOWNS.filter((zone) => !free(v, zone)).map((zone) => ({
    id: "paris.clear_zone" as const,
    zone,
  }));
  const build = TOWNS.map((zone) => ({ id: "paris.build_receiver" as const, zone, target: "minusma" }));
  const home = v.zones
    .filter((z) => french(v, z.id) > 0)
    .map((z) => ({
      id: "paris.draw_down" as const,
      zone: z.id,
      target: TOWNS.includes(z.id) ? "minusma" : "fama",
    }));
  if (v.turn >= 4) return home;
  const announce = v.turn === 3 ? [{ id: "paris.announce_exit" as const, option: "2" }] : [];
  return [...clear, ...announce, ...build, ...send];
});

const LEFT = paris("C29 left at once", (v) => [
  { id: "paris.announce_exit", option: "2" },
  ...v.zones.map((z) => ({ id: "paris.draw_down" as const, zone: z.id, target: "none" })),
]);

const TAUGHT = paris("C29 the lesson to the letter", (v) => LESSON[v.turn - 1] ?? []);

export const c29: Claim = {
  id: "C29",
  says: "Serval: Gao and Timbuktu retaken and handed over score at least 10 above leaving at once; with no French left there the state holds both in at least 70 % of the first, at most 20 % of the second; the lesson meets a declared aim that was untrue at the start in at least 80 %",
  cites: "Serval Success, Barkhane Bane",
  arms: [RETAKEN, LEFT, TAUGHT],
  judge(read, j) {
    const held = (rows: readonly { readonly [k: string]: number | undefined }[]) =>
      rows.map((f) => f.held === 1 && f.french === 0);
    return [
      j.atLeast("score, points above leaving at once", gainOf(read(LEFT), read(RETAKEN), "paris"), 10),
      j.shareAtLeast("both towns held after handing over", held(read(RETAKEN)), 0.7),
      j.shareAtMost("both towns held after leaving at once", held(read(LEFT)), 0.2),
      j.shareAtLeast(
        "the lesson meets an aim that was not true",
        column(read(TAUGHT), "newlyMet").map((n) => n > 0),
        0.8,
      ),
    ];
  },
};
