// Harm as the seat has it: a band a zone with how far off it may be, and what the papers said of it. Pure.
import type { Known, NewsItem, TurnReport, View, ZoneId } from "../../game-rules/open";
import { type Band, bandOf } from "../seat/harm";

export interface HarmLine {
  zone: ZoneId;
  band: Band;
  low: Band;
  high: Band;
}

const RANK: Record<Band, number> = { high: 3, some: 2, low: 1, none: 0 };
const at = (k: Known, value: number): Band => bandOf({ ...k, low: value, high: value });

/** Zones with something known of them, the worst first. */
export function harmLines(view: View): HarmLine[] {
  return view.zones
    .map((z) => {
      const k = z.tracks.harm;
      return { zone: z.id, band: bandOf(k), low: at(k, k.low), high: at(k, k.high) };
    })
    .filter((l) => l.band === "some" || l.band === "high" || l.high === "high")
    .sort((a, b) => RANK[b.band] - RANK[a.band] || RANK[b.high] - RANK[a.high]);
}

/** Headlines about harm to civilians, with the quarter they stood in. */
export function harmNews(reports: readonly TurnReport[]): { report: TurnReport; item: NewsItem }[] {
  return reports.flatMap((report) =>
    report.news.filter((n) => n.code.startsWith("harm")).map((item) => ({ report, item })),
  );
}
