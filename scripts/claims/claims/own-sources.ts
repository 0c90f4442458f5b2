// A claim of our own on human sources: what they are worth, and that acting on what they say is what loses them (D29).
import { full, NOBODY, SILENT } from "../arms/alone.ts";
import { game } from "../arms/arm.ts";
import { ofType } from "../arms/counts.ts";
import { line, type Wish } from "../arms/lines.ts";
import { type Claim, column, gainOf } from "../claim.ts";

const WHERE = "GAO";
const at = full.zones.findIndex((z) => z.id === WHERE);
const LOOK: Wish = { id: "paris.gather_intelligence", zone: WHERE };
const STRIKE: Wish = { id: "paris.strike_zone", zone: WHERE };

/** Four quarters of Paris alone: listens in the first, or not; strikes in the three that follow, or not. */
const listener = (key: string, looks: boolean, strikes: boolean) =>
  game(key, {
    until: 4,
    policies: {
      ...NOBODY,
      paris: line(SILENT, (v) => [
        ...(looks && v.turn === 1 ? [LOOK] : []),
        ...(strikes && v.turn > 1 ? [STRIKE] : []),
      ]),
    },
    measure: (events) => ({
      burned: ofType(events, "SourceBurned").length,
    }),
  });

/** Of Moscow, which has no eyes there: how many reports it has of the zone after the quarter of listening. */
const hearer = (key: string, looks: boolean) =>
  game(key, {
    until: 4,
    policies: {
      ...NOBODY,
      moscow: line(SILENT, (v) =>
        looks && v.turn === 1 ? [{ id: "moscow.gather_intelligence", zone: WHERE }] : [],
      ),
    },
    measure: (events) => ({
      reports: ofType(events, "ReportsReceived")
        .filter((e) => e.role === "moscow")
        .slice(1)
        .filter((e) => e.sights.some(([zone]) => zone === at)).length,
    }),
  });

const [ACTED, LEFT] = [listener("C120 acted upon", true, true), listener("C120 left alone", true, false)];
const [HEARD, DEAF] = [hearer("C120 with a source", true), hearer("C120 without one", false)];

export const c120: Claim = {
  id: "C120",
  says: "a source makes for more reports, and acting on what it says is what burns it (D29)",
  cites: "Lessons Learned; Serval Success, Barkhane Bane",
  arms: [ACTED, LEFT, HEARD, DEAF],
  judge: (read, j) => [
    j.above(
      "reports of three possible, with a source less without",
      gainOf(read(DEAF), read(HEARD), "reports"),
    ),
    j.shareAtLeast(
      "burned within three quarters of striking where it sits",
      read(ACTED).map((f) => (f.burned ?? 0) > 0),
      0.5,
    ),
    j.never("burned when left alone", column(read(LEFT), "burned")),
  ],
};
