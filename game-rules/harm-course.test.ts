// Harm as a seat has it: grouped by band, over the whole game, and never a ranking.
import { describe, expect, it } from "vitest";
import { scenarios } from "./data/scenarios/index.ts";
import type { GameEvent } from "./events.ts";
import {
  HARM_BANDS,
  type HarmGroup,
  harmBand,
  harmNow,
  harmOverall,
  harmReported,
  harmThen,
} from "./harm-course.ts";
import { reportFor } from "./news.ts";
import { playOut, policies } from "./policies/index.ts";
import { newGame } from "./replay.ts";
import { viewFor } from "./view.ts";
import type { TurnReport, View } from "./view-types.ts";
import { VIEWERS, type Viewer } from "./vocabulary.ts";

const rank = (g: HarmGroup | undefined): number => HARM_BANDS.indexOf(g?.band ?? "none");

interface Played {
  readonly views: Record<Viewer, View>[];
  readonly reports: Record<Viewer, TurnReport[]>;
}

/** A game by `history`, with every viewer's view at each outcome and its reports. */
function played(seed: number, turns: number): Played {
  const reports = Object.fromEntries(VIEWERS.map((v) => [v, []])) as unknown as Played["reports"];
  const views: Played["views"] = [];
  let s = newGame(scenarios["missed-moment"], seed);
  for (let turn = 1; turn <= turns; turn++) {
    const one = playOut(s, policies.history, seed, { until: turn });
    s = one.state;
    const events: GameEvent[] = one.events;
    for (const v of VIEWERS) reports[v].push(reportFor(events, s, v));
    views.push(Object.fromEntries(VIEWERS.map((v) => [v, viewFor(s, v)])) as Record<Viewer, View>);
  }
  return { views, reports };
}

const range = (low: number, high: number) => ({ low, high });

describe("a band of harm", () => {
  it("is that of the middle of what it may be; what is hardly known has none", () => {
    expect([0, 1.9, 2, 4.4, 4.5, 100].map((n) => harmBand(range(n, n)))).toEqual([
      "low",
      "low",
      "some",
      "some",
      "high",
      "high",
    ]);
    expect(harmBand(range(0, 21))).toBe("none");
    expect(harmBand(range(0, 20))).toBe("high");
    expect(harmBand(undefined)).toBe("none");
  });
});

describe("harm over the whole game", () => {
  const { views, reports } = played(7, 12);
  const last = views.at(-1) as Record<Viewer, View>;

  it("stood at each outcome as its report has it", () => {
    for (const viewer of VIEWERS)
      views.forEach((view, i) => {
        const report = reports[viewer][i] as TurnReport;
        expect(harmThen(last[viewer], report)).toEqual(harmNow(view[viewer]));
      });
  });

  it("each report holds what its viewer's own view showed of it then, and nothing more", () => {
    for (const viewer of VIEWERS)
      views.forEach((view, i) => {
        const known = view[viewer].zones.map(({ id, tracks }) => ({
          zone: id,
          ...range(tracks.harm.low, tracks.harm.high),
        }));
        expect(reports[viewer][i]?.harm).toEqual(known);
      });
  });

  it("names every zone once, the gravest band first, within a band in the order of the map", () => {
    const map = last.bamako.board.map((b) => b.id);
    for (const viewer of VIEWERS)
      for (const groups of [harmNow(last[viewer]), harmOverall(last[viewer], reports[viewer])]) {
        expect(groups.flatMap((g) => g.zones.map((z) => z.zone)).sort()).toEqual([...map].sort());
        expect(groups.map((g) => rank(g))).toEqual([...groups.map((g) => rank(g))].sort((a, b) => b - a));
        for (const { zones } of groups) {
          const at = zones.map((z) => map.indexOf(z.zone));
          expect(at).toEqual([...at].sort((a, b) => a - b));
        }
      }
  });

  it("is never milder than the level at the end, and keeps a worst that has faded since", () => {
    for (const viewer of VIEWERS) {
      const overall = harmOverall(last[viewer], reports[viewer]);
      expect(rank(overall[0])).toBeGreaterThanOrEqual(rank(harmNow(last[viewer])[0]));
    }
    const view = last.facilitator;
    const zone = view.zones[0]?.id as View["zones"][number]["id"];
    const past = { turn: 3, harm: [{ zone, low: 70, high: 80 }] } as unknown as TurnReport;
    const [worst] = harmOverall(view, [past]);
    expect(worst).toMatchObject({ band: "high", low: "high", high: "high" });
    expect(worst?.zones[0]).toMatchObject({ zone, turn: 3 });
  });

  it("says between which bands a group may lie", () => {
    const zones = last.bamako.zones.map((z, i) => ({
      ...z,
      tracks: {
        ...z.tracks,
        harm: i === 0 ? { value: 3, low: 1, high: 6, age: 1 } : { value: 0, low: 0, high: 0, age: 0 },
      },
    }));
    const [some, low] = harmNow({ ...last.bamako, zones });
    expect(some).toMatchObject({ band: "some", low: "low", high: "high" });
    expect(low).toMatchObject({ band: "low", low: "low", high: "low" });
  });

  it("finds what the papers reported of it", () => {
    const told = harmReported(reports.bamako);
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ item }) => item.code === "harm_heavy")).toBe(true);
    // everybody reads the same paper
    // and who knows the truth is not told that it was low where they reported it
    const worst = harmOverall(last.facilitator, reports.facilitator);
    const bandOf = (zone: unknown) => worst.find((g) => g.zones.some((z) => z.zone === zone))?.band;
    for (const { item } of told) expect(bandOf(item.zone)).not.toBe("low");
    expect(harmReported(reports.observer).map((x) => x.report.turn)).toEqual(told.map((x) => x.report.turn));
  });
});
