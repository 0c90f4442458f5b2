// D18, the weights of a reading: what each fact of an exit counts, and the sum with its causes. Report, "The Missed Moment" and the
// Executive Summary: aims that can be met, talks, a signal, a receiver, a timetable kept; Wagner, demands, and the three reproaches.
import type { ReadingCause } from "../codes/causes.ts";
import { clamp, type Line, type LineSource, points } from "../ledger.ts";
import { type DynamicId, RUNG } from "../vocabulary.ts";
import type { Facts } from "./exit-facts.ts";

/** All in tenths of a point; 0 to 1000. Grades: what counts is `report`, how much is `chosen` (C7 to C9, C21, C24, C31). */
const BASE = 320; // leaving by itself, with nothing to show for it, does not read as a choice (C31)
const AIM = { met: 70, mostMet: 140, unmet: -35, mostUnmet: -70 } as const; // report: aims that can be met, and those that cannot
/** Pressure can be told as what brought them to the table: its weight, and the share that each rung, or an answered signal, lends it. */
const TABLE = { weight: 200, share: [0, 25, 50, 80, 100], signal: 100 } as const;
export const BY_RUNG = [0, 10, 50, 100, 150] as const;
const SIGNAL = { inWords: 280, byExit: 150, confirmed: 50, disowned: -50, heard: 15 } as const;
export const RECEIVER = { held: 120, left: -80 } as const;
export const TIMETABLE = { announced: 70, unannounced: -40, slip: -50, mostSlips: -200 } as const;
/** Announced before anybody asked, and gone before Wagner came: what makes it a choice (report: before Wagner's arrival). */
export const FREELY = 80;
const BACKED = 40; // Paris stands behind the talks that it says it brought about
/** Paris overruled Bamako on the talks and left all the same (report: intransigence and disregard for sovereignty). */
export const OVERRULED = -90;
const NARROWED = { each: -60, most: -120 } as const;
export const SENTIMENT = { even: 450, percent: 35, most: 120 } as const;
export const WAGNER = { contract: -100, deployed: -280 } as const;
const DEMAND = [0, -80, -140, -220] as const;
/** The three reproaches of the summary: jihadists not contained, civilians not protected, influence ceded. */
const UNCONTAINED = { from: 80, per: 2, most: -100 } as const; // per mille of the country's ground
const UNPROTECTED = { from: 40, per: 3, most: -80 } as const; // tenths of harm, all zones of the country together
const CEDED = { per: 8, most: -90 } as const;
export const FRAMING = { even: 300, per: 5, most: 80 } as const;

/**
 * Towards either end the same reason moves less: nobody leaves a war to nothing but applause, and a rout can still be a worse one
 * (chosen: so that late quarters, C9, and the best ones, C7, still tell good play from bad).
 */
const SOFT = { low: 80, lowPer: 8, high: 620, highPer: 3 } as const;

type Silent = (d: DynamicId) => boolean;

/** What Paris can say its pressure has brought about: steps of talks that it did not forbid, or JNIM's word that it took up. */
function pressed(f: Facts, off: Silent): number {
  const talks = off("D14") || f.spoilt ? 0 : (TABLE.share[f.rung] ?? 0);
  const signal = off("D15") || !f.inWords ? 0 : TABLE.signal;
  return Math.floor((TABLE.weight * f.pressure * Math.max(talks, signal)) / 100_000);
}

/**
 * The reading by these facts, in tenths.
 * @param off dynamics that have no say in it
 * @param lines where the causes are written down; left out where only the sum is wanted
 */
export function weigh(f: Facts, off: Silent, lines?: Line[]): number {
  let total = 0;
  const add = (d: LineSource, cause: ReadingCause, n: number): void => {
    total += n;
    if (n) lines?.push({ dynamic: d, cause, amount: points(n) });
  };
  add("D18", "reading_base", BASE);
  if (!off("D1")) {
    add("D1", "reading_aims_met", Math.min(AIM.mostMet, AIM.met * f.aimsMet));
    add("D1", "reading_aims_unmet", Math.max(AIM.mostUnmet, AIM.unmet * f.aimsUnmet));
    add("D1", "reading_goalposts", Math.max(NARROWED.most, NARROWED.each * f.narrowed));
  }
  if (!off("D14") && !f.spoilt) {
    add("D14", "reading_talks", BY_RUNG[f.rung] ?? 0);
    if (f.backed && f.rung > RUNG.none) add("D14", "reading_talks_backed", BACKED);
  }
  if (!off("D13") && f.overruled) add("D13", "reading_overruled", OVERRULED);
  add("D14", "reading_pressure", pressed(f, off));
  if (!off("D15")) {
    if (f.answered) add("D15", "reading_signal_answered", f.inWords ? SIGNAL.inWords : SIGNAL.byExit);
    else if (f.heard) add("D15", "reading_signal_heard", SIGNAL.heard);
    const spoken = f.echo > 0 ? SIGNAL.confirmed : f.echo < 0 ? SIGNAL.disowned : 0;
    if (f.answered) add("D15", f.echo > 0 ? "reading_signal_confirmed" : "reading_signal_disowned", spoken);
  }
  if (!off("D24") && f.places > 0) {
    const good = Math.min(f.received, f.places);
    add("D24", "reading_received", Math.floor((RECEIVER.held * good) / f.places));
    add("D24", "reading_unreceived", Math.ceil((RECEIVER.left * (f.places - good)) / f.places));
  }
  if (f.freely && (off("D17") || !f.deployed)) add("D18", "reading_unasked", FREELY);
  if (!off("D25")) {
    if (f.announced) add("D25", "reading_announced", TIMETABLE.announced);
    else add("D25", "reading_unannounced", TIMETABLE.unannounced);
    add("D25", "reading_slips", Math.max(TIMETABLE.mostSlips, TIMETABLE.slip * f.slips));
  }
  if (!off("D19")) {
    const mood = Math.trunc(((SENTIMENT.even - f.sentiment) * SENTIMENT.percent) / 100);
    add("D19", "reading_sentiment", clamp(mood, -SENTIMENT.most, SENTIMENT.most));
    add(
      "D19",
      "reading_framing",
      clamp(Math.trunc((f.framing - FRAMING.even) / FRAMING.per), -FRAMING.most, FRAMING.most),
    );
  }
  if (!off("D17")) {
    if (f.deployed) add("D17", "reading_wagner_there", WAGNER.deployed);
    else if (f.contract) add("D17", "reading_wagner_hired", WAGNER.contract);
  }
  const asked = DEMAND[f.demand] ?? 0;
  add("D18", "reading_demand", f.announcedFirst ? Math.ceil(asked / 2) : asked);
  const loose = Math.max(0, f.uncontained - UNCONTAINED.from);
  add("D18", "reading_not_contained", Math.max(UNCONTAINED.most, -Math.floor(loose / UNCONTAINED.per)));
  add(
    "D18",
    "reading_not_protected",
    Math.max(UNPROTECTED.most, -Math.floor(Math.max(0, f.harm - UNPROTECTED.from) / UNPROTECTED.per)),
  );
  add("D18", "reading_influence_ceded", Math.max(CEDED.most, -Math.floor(f.influence / CEDED.per)));
  const within = clamp(softened(total), 0, 1000);
  if (within !== total) lines?.push({ dynamic: "bound", cause: "bound", amount: points(within - total) });
  return within;
}

/** A sum as it is read: whole in the middle, a fifth of what lies below and a third of what lies above. */
export function softened(total: number): number {
  if (total < SOFT.low) return SOFT.low + Math.trunc((total - SOFT.low) / SOFT.lowPer);
  if (total > SOFT.high) return SOFT.high + Math.trunc((total - SOFT.high) / SOFT.highPer);
  return total;
}
