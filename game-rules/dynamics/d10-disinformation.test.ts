import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OrderId } from "../data/orders/ids.ts";
import { among, only } from "../ledger.ts";
import { openStep } from "../quarter/step.ts";
import type { GameState } from "../state.ts";
import {
  boardState,
  CAPITAL,
  type Change,
  HELD,
  ofType,
  order,
  overSeeds,
  posture,
  resultsOf,
  runStep,
} from "../testing/board.ts";
import type { Regime, Theme } from "../vocabulary.ts";
import type { Order } from "./context.ts";
import { campaignEffect, d10, help, leftBy, traceChance } from "./d10-disinformation.ts";

const campaign = (change: Change = {}, zone = CAPITAL, theme: Theme = "anti_french") => {
  const s = boardState(1, change);
  posture(s, "moscow.campaign", zone, theme);
  return s;
};
const rise = (s: GameState, zone = CAPITAL) =>
  (runStep(s, "information", [d10]).after.zones[zone]?.sentiment ?? 0) - (s.zones[zone]?.sentiment ?? 0);
const resentful = (resentment: number): Change => ({ zones: { [CAPITAL]: { resentment } } });

describe("[D10] disinformation", () => {
  it("[D10] it works upon long-standing resentment: at 15 at most a fifth of what it does at 70", () => {
    expect(rise(campaign(resentful(150))) * 5).toBeLessThanOrEqual(rise(campaign(resentful(700))));
    expect(rise(campaign(resentful(700)))).toBeGreaterThan(0);
  });

  it("[D10] at a resentment of ten or less there is nothing to work upon", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (resentment, help) => {
        expect(campaignEffect(resentment, 40, help, 100)).toBe(0);
      }),
    );
  });

  it("[D10] more resentment or more of Bamako's help is never less effect", () => {
    const n = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(n, fc.integer({ min: 0, max: 90 }), (resentment, help) => {
        const now = campaignEffect(resentment, 40, help, 100);
        expect(campaignEffect(resentment + 100, 40, help, 100)).toBeGreaterThanOrEqual(now);
        expect(campaignEffect(resentment, 40, help + 10, 100)).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  it("[D10] with a junta's help it does more than under an elected government", () => {
    const under = (kind: "elected" | "junta") =>
      rise(campaign({ ...resentful(700), rest: (s) => void (s.regime.kind = kind) }));
    expect(under("junta")).toBeGreaterThan(under("elected"));
  });

  it("[D10] a theme repeated is half as strong and leaves more of a trail", () => {
    const fresh = campaign({ ...resentful(700), tracks: { themeWear: 0 } });
    const { after } = runStep(fresh, "information", [d10]);
    expect(after.tracks.themeWear).toBe(500);
    const again = campaign({ ...resentful(700), tracks: { themeWear: 500 } });
    expect(rise(again)).toBe(Math.floor(rise(fresh) / 2));
    const trail = (themeWear: number) =>
      runStep(campaign({ tracks: { themeWear } }), "information", [d10]).after.tracks.exposure -
      boardState(1).tracks.exposure;
    expect(trail(900)).toBeGreaterThan(trail(0));
  });

  it("[D10] who ran it only Moscow knows, in the event and in the ledger", () => {
    const { events } = runStep(campaign(resentful(700)), "information", [d10]);
    expect(ofType(events, "CampaignRun")).toMatchObject([{ to: only("moscow") }]);
    const lines = ofType(events, "ZoneMoved")
      .flatMap((e) => e.lines)
      .filter((l) => l.code === "campaign");
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(among(line.to ?? 31, "moscow")).toBe(true);
      expect(among(line.to ?? 31, "bamako")).toBe(false);
    }
  });

  it("[D10] far from the capital its street hears only a part", () => {
    const s = campaign({ zones: { [HELD]: { resentment: 800 } } }, HELD);
    const { after } = runStep(s, "information", [d10]);
    const here = (after.zones[HELD]?.sentiment ?? 0) - (s.zones[HELD]?.sentiment ?? 0);
    expect(after.tracks.sentiment - s.tracks.sentiment).toBe(Math.floor(here / 3));
  });

  it("[D10] a theme is answered where it is told: by Paris where it is not resented, by Bamako as far as it is legitimate", () => {
    const s = (legitimacy = 500) => campaign({ ...resentful(500), tracks: { legitimacy } });
    const answered = (given: GameState, id: OrderId, zone = CAPITAL, theme: Theme = "anti_french") => {
      posture(given, id, zone, theme);
      return rise(given);
    };
    const bare = rise(s());
    expect(answered(s(), "paris.counter_campaign")).toBeLessThan(bare);
    expect(answered(s(900), "bamako.counter_campaign")).toBeLessThan(
      answered(s(100), "bamako.counter_campaign"),
    );
    // another theme, or another place, answers nothing
    expect(answered(s(), "paris.counter_campaign", CAPITAL, "pro_junta")).toBe(bare);
    expect(answered(s(), "paris.counter_campaign", HELD)).toBe(bare);
  });

  it("[D10] whoever answers keeps what is found, and Moscow is not told who", () => {
    const s = campaign(resentful(500));
    const before = runStep(s, "information", [d10]).after.tracks.exposure;
    posture(s, "bamako.counter_campaign", CAPITAL, "anti_french");
    const { after, events } = runStep(s, "information", [d10]);
    expect(after.tracks.exposure).toBeGreaterThan(before);
    const watched = ofType(events, "TrackMoved")
      .flatMap((e) => e.lines)
      .find((l) => l.code === "campaign_watched");
    expect(watched?.to).toBe(only("bamako"));
    // where nothing runs there is nothing to keep
    const quiet = boardState(1, resentful(500));
    posture(quiet, "bamako.counter_campaign", CAPITAL, "anti_french");
    expect(runStep(quiet, "information", [d10]).after.tracks.exposure).toBeLessThanOrEqual(
      quiet.tracks.exposure,
    );
  });

  it("[D10] being believed more never leaves more of a campaign", () => {
    const n = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(n, n, fc.boolean(), fc.boolean(), (resentment, legitimacy, paris, bamako) => {
        const left = leftBy({ paris, bamako }, resentment, legitimacy);
        expect(leftBy({ paris, bamako }, resentment + 100, legitimacy)).toBeGreaterThanOrEqual(left);
        expect(leftBy({ paris, bamako }, resentment, legitimacy + 100)).toBeLessThanOrEqual(left);
        expect(left).toBeGreaterThan(0);
        expect(left).toBeLessThanOrEqual(100);
      }),
    );
  });

  it("[D10] Paris speaking in the country blunts it", () => {
    const s = campaign(resentful(700));
    const countered =
      runStep(s, "information", [d10], [order("paris.speak_mali")]).after.zones[CAPITAL]?.sentiment ?? 0;
    expect(countered).toBeLessThan(runStep(s, "information", [d10]).after.zones[CAPITAL]?.sentiment ?? 0);
  });

  it("[D10] authorship can be found out, sooner the more evidence there is, later behind a hidden hand", () => {
    const found = (exposure: number, hidden: boolean) =>
      overSeeds(200, (seed) => {
        const s = boardState(seed, { tracks: { exposure } });
        posture(s, "moscow.campaign", CAPITAL, "anti_french");
        if (hidden) posture(s, "moscow.hide_hand");
        const { events } = runStep(s, "information", [d10], [order("paris.attribute_campaign")]);
        return resultsOf(events, "paris.attribute_campaign")[0] === "author_found" ? 1 : 0;
      });
    expect(found(600, false)).toBeGreaterThan(found(100, false));
    expect(found(100, true)).toBeLessThan(found(100, false));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 990 }), (n) => {
        expect(traceChance(n + 10, false)).toBeGreaterThanOrEqual(traceChance(n, false));
      }),
    );
  });

  it("[D10] where nobody is behind it an accusation finds no author, and may be wrong", () => {
    let wrong = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const { events } = runStep(
        boardState(seed, { tracks: { exposure: 0 } }),
        "information",
        [d10],
        [order("paris.attribute_campaign")],
      );
      for (const e of ofType(events, "CampaignAttributed")) {
        expect(e.right).toBe(false);
        wrong += 1;
      }
    }
    expect(wrong).toBeGreaterThan(0);
    expect(wrong).toBeLessThan(60);
  });

  it("[D10] a poll works on the mood: quoted where the street is hot, shrugged off where it is not", () => {
    const poll = (sentiment: number) => {
      const s = boardState(1, { tracks: { sentiment } });
      return (
        runStep(s, "information", [d10], [order("moscow.publish_poll")]).after.tracks.influence -
        s.tracks.influence
      );
    };
    expect(poll(800)).toBeGreaterThan(poll(200));
  });

  it("[D10] money makes no discontent where there is none", () => {
    const fund = (resentment: number) =>
      resultsOf(
        runStep(
          boardState(1, resentful(resentment)),
          "information",
          [d10],
          [order("moscow.fund_movement", CAPITAL)],
        ).events,
        "moscow.fund_movement",
      );
    expect(fund(50)).toEqual(["nobody_listened"]);
    expect(fund(600)).toEqual(["movement_funded"]);
  });

  it("[D10] a hidden hand cools the trail, a shown one marks it", () => {
    const trail = (id: "moscow.hide_hand" | "moscow.show_hand") => {
      const s = boardState(1, { tracks: { exposure: 400 } });
      posture(s, id);
      return runStep(s, "information", [d10]).after.tracks.exposure;
    };
    expect(trail("moscow.hide_hand")).toBeLessThan(400);
    expect(trail("moscow.show_hand")).toBeGreaterThan(400);
  });

  it("[D10] Bamako helps by who governs, by what it says and by how close it is to Moscow, up to a bound", () => {
    const helped = (rest: (s: GameState) => void, ...ids: OrderId[]) =>
      help(
        openStep(
          boardState(1, { rest }),
          "information",
          ids.map((id) => order(id)),
        ).context,
      );
    const kind = (k: Regime) => (s: GameState) => void (s.regime.kind = k);
    const none = helped(kind("elected"));
    expect(none).toBe(0);
    expect(helped(kind("transition"))).toBeGreaterThan(none);
    expect(helped(kind("junta"))).toBeGreaterThan(helped(kind("transition")));
    expect(helped(kind("elected"), "bamako.blame_paris")).toBeGreaterThan(none);
    expect(helped(kind("elected"), "bamako.court_moscow")).toBeGreaterThan(none);
    const hired = (s: GameState) =>
      Object.assign(s, { wagner: { ...s.wagner, contractIn: 1 }, regime: { ...s.regime, kind: "junta" } });
    expect(helped(hired)).toBeGreaterThan(helped(kind("junta")));
    const all = helped(hired, "bamako.blame_paris", "bamako.court_moscow");
    expect(all).toBeGreaterThan(helped(hired, "bamako.blame_paris"));
    expect(all).toBeLessThanOrEqual(100);
  });

  it("[D10] a hidden hand reaches fewer", () => {
    const open = campaign(resentful(900));
    const hidden = structuredClone(open);
    posture(hidden, "moscow.hide_hand");
    expect(rise(hidden)).toBeLessThan(rise(open));
    const shown = structuredClone(open);
    posture(shown, "moscow.show_hand");
    expect(rise(shown)).toBe(rise(open));
  });

  it("[D10] for Moscow it wins influence, for the officers support; against an elected government it costs support, whatever its theme", () => {
    const moved = (theme: Theme, kind: Regime) => {
      const s = campaign({ ...resentful(800), rest: (g) => void (g.regime.kind = kind) }, CAPITAL, theme);
      const { after } = runStep(s, "information", [d10]);
      return (["sentiment", "influence", "legitimacy"] as const).map((k) =>
        Math.sign(after.tracks[k] - s.tracks[k]),
      );
    };
    expect(moved("anti_french", "junta")).toEqual([1, 1, 0]);
    expect(moved("anti_french", "elected")).toEqual([1, 1, -1]);
    expect(moved("pro_russian", "junta")).toEqual([0, 1, 0]);
    expect(moved("pro_junta", "junta")).toEqual([0, 1, 1]);
    expect(moved("pro_junta", "elected")).toEqual([0, 1, -1]);
    const won = (theme: Theme) => {
      const s = campaign(resentful(800), CAPITAL, theme);
      return runStep(s, "information", [d10]).after.tracks.influence - s.tracks.influence;
    };
    expect(won("pro_russian")).toBeGreaterThan(won("pro_junta"));
    expect(won("pro_russian")).toBeLessThan(rise(campaign(resentful(800))));
  });

  it("[D10] against those who have gone there is less to say, but something", () => {
    const gone = campaign({ ...resentful(800), rest: (s) => void (s.exit.outIn = 1) });
    expect(rise(gone)).toBeGreaterThan(0);
    expect(rise(gone)).toBeLessThan(rise(campaign(resentful(800))));
  });

  it("[D10] in the capital its street hears all of it", () => {
    const s = campaign(resentful(800));
    const { after } = runStep(s, "information", [d10]);
    expect(after.tracks.sentiment - s.tracks.sentiment).toBe(rise(s));
  });

  it("[D10] silence refreshes a theme, a new grievance more: a march, or a veto of this quarter or the last", () => {
    const wear = (rest: (s: GameState) => void = () => {}, run = false) => {
      const s = boardState(1, {
        tracks: { themeWear: 600, fatigue: 0 },
        rest: (g) => {
          g.turn = 5;
          rest(g);
        },
      });
      if (run) posture(s, "moscow.campaign", CAPITAL, "anti_french");
      return runStep(s, "information", [d10]).after.tracks.themeWear;
    };
    expect(wear()).toBeLessThan(600);
    expect(wear()).toBeGreaterThan(0);
    expect(wear((s) => void (s.tracks.fatigue = 300))).toBeLessThan(wear());
    const vetoed = (turn: number) => wear((s) => void (s.talks.vetoedIn = turn));
    expect([vetoed(5), vetoed(4)].every((n) => n < wear())).toBe(true);
    expect(vetoed(3)).toBe(wear());
    expect(wear(undefined, true)).toBeGreaterThan(600);
    expect(wear(undefined, true)).toBeLessThan(1000);
  });

  it("[D10] every campaign leaves a trail, a second one less than the first; without one the trail cools", () => {
    const trail = (...zones: number[]) =>
      overSeeds(40, (seed) => {
        const s = boardState(seed, { tracks: { exposure: 300 } });
        for (const zone of zones) posture(s, "moscow.campaign", zone, "anti_french");
        return runStep(s, "information", [d10]).after.tracks.exposure - 300;
      });
    expect(trail()).toBeLessThan(0);
    const [one, two] = [trail(CAPITAL) - trail(), trail(CAPITAL, HELD) - trail()];
    expect(one).toBeGreaterThan(0);
    // each in full eight tenths or more, the second half of it
    expect(one).toBeGreaterThanOrEqual(40 * 8);
    expect(two).toBeGreaterThan(one + 40 * 3);
    expect(two).toBeLessThan(1.75 * one);
  });

  it("[D10] a hand hidden takes no more off the trail than there is; one shown is influence, less each time", () => {
    const with_ = (id: OrderId, exposure: number, influence = 200) => {
      const s = boardState(1, { tracks: { exposure, influence } });
      posture(s, id);
      return runStep(s, "information", [d10]);
    };
    const hidden = with_("moscow.hide_hand", 10);
    const lines = ofType(hidden.events, "TrackMoved").flatMap((e) =>
      e.lines.filter((l) => l.code === "hand_hidden"),
    );
    expect(lines.map((l) => l.n)).toEqual([-10]);
    expect(with_("moscow.hide_hand", 600).after.tracks.exposure).toBeLessThan(
      runStep(boardState(1, { tracks: { exposure: 600 } }), "information", [d10]).after.tracks.exposure,
    );
    const won = (influence: number) =>
      with_("moscow.show_hand", 100, influence).after.tracks.influence - influence;
    expect(won(100)).toBeGreaterThan(won(800));
    expect(won(800)).toBeGreaterThanOrEqual(0);
  });

  it("[D10] money amplifies what is there: more where more is resented and the street is calm; it always leaves a trail", () => {
    const funded = (resentment: number, sentiment = 400) =>
      overSeeds(30, (seed) => {
        const s = boardState(seed, { ...resentful(resentment), tracks: { sentiment, exposure: 0 } });
        const { after } = runStep(s, "information", [d10], [order("moscow.fund_movement", CAPITAL)]);
        expect(after.tracks.exposure).toBeGreaterThan(0);
        return after.tracks.sentiment - s.tracks.sentiment;
      });
    expect(funded(300)).toBeGreaterThan(0);
    expect(funded(500)).toBeGreaterThan(funded(300));
    expect(funded(500, 800)).toBeLessThan(funded(500));
    // from some point on the money is the measure, not the discontent
    expect(funded(900)).toBe(funded(600));
    expect(funded(900)).toBeLessThanOrEqual(30 * 30);
  });

  it("[D10] a paid movement costs an elected government that keeps the French support, and nobody else's", () => {
    const lost = (kind: Regime, outIn = 0) => {
      const rest = (g: GameState) => {
        g.regime.kind = kind;
        g.exit.outIn = outIn;
      };
      const s = boardState(3, { ...resentful(500), rest });
      const { after } = runStep(s, "information", [d10], [order("moscow.fund_movement", CAPITAL)]);
      return after.tracks.legitimacy - s.tracks.legitimacy;
    };
    expect(lost("elected")).toBeLessThan(0);
    expect(lost("junta")).toBe(0);
    expect(lost("elected", 1)).toBe(0);
  });

  it("[D10] a poll is quoted or shrugged off, wears the theme and leaves a trail; a worn theme sells no poll", () => {
    const poll = (sentiment: number, themeWear = 0) => {
      const s = boardState(1, { tracks: { sentiment, themeWear, exposure: 0, influence: 100 } });
      const { after, events } = runStep(s, "information", [d10], [order("moscow.publish_poll")]);
      expect(after.tracks.exposure).toBeGreaterThan(0);
      expect(ofType(events, "PollPublished")).toHaveLength(1);
      return [
        resultsOf(events, "moscow.publish_poll")[0],
        after.tracks.influence - 100,
        after.tracks.themeWear,
      ] as const;
    };
    expect(poll(800)[0]).toBe("poll_quoted");
    expect(poll(100)[0]).toBe("poll_shrugged_off");
    expect(poll(800, 900)[0]).toBe("poll_shrugged_off");
    expect(poll(800)[1]).toBeGreaterThan(poll(800, 900)[1]);
    expect(poll(800)[2]).toBeGreaterThan(0);
  });

  it("[D10] Paris is heard where resentment is low and the street not yet lost, and tells its story abroad in any case", () => {
    const spoken = (resentment: number, sentiment: number) => {
      const s = boardState(1, { ...resentful(resentment), tracks: { sentiment } });
      const { after, events } = runStep(s, "information", [d10], [order("paris.speak_mali")]);
      expect(after.tracks.framing).toBeGreaterThan(s.tracks.framing);
      return [resultsOf(events, "paris.speak_mali")[0], after.tracks.sentiment - sentiment] as const;
    };
    expect(spoken(200, 400)[0]).toBe("heard");
    expect(spoken(700, 400)[0]).toBe("hardly_heard");
    expect(spoken(200, 980)[0]).toBe("hardly_heard");
    expect(spoken(200, 400)[1]).toBeLessThan(spoken(700, 400)[1]);
    expect(spoken(200, 500)[1]).toBe(spoken(200, 400)[1]);
    expect(spoken(200, 800)[1]).toBeGreaterThan(spoken(200, 600)[1]);
    expect(spoken(950, 1000)[1]).toBe(0);
  });

  it("[D10] whoever is behind a campaign, a movement, a poll or an old trail can be found; the finding hurts Moscow, and speaks for whom it was aimed at", () => {
    const found = (rest: (s: GameState) => void, ...more: Order[]) => {
      for (let seed = 1; seed <= 120; seed++) {
        const s = boardState(seed, { tracks: { exposure: 100 }, rest });
        const { events } = runStep(s, "information", [d10], [order("paris.attribute_campaign"), ...more]);
        if (!ofType(events, "CampaignAttributed").some((e) => e.right)) continue;
        const cost = ofType(events, "TrackMoved").flatMap((e) =>
          e.lines.filter((l) => l.code === "author_found").map((l) => [e.track, Math.sign(l.n)]),
        );
        return Object.fromEntries(cost);
      }
      return undefined;
    };
    const hurt = { exposure: 1, influence: -1, framing: 1, themeWear: 1, sentiment: -1, legitimacy: 1 };
    expect(found((s) => posture(s, "moscow.campaign", CAPITAL, "anti_french"))).toEqual(hurt);
    expect(found(() => {}, order("moscow.fund_movement", CAPITAL))).toEqual(hurt);
    expect(found(() => {}, order("moscow.publish_poll"))).toEqual(hurt);
    expect(found((s) => void (s.tracks.exposure = 150))).toEqual(hurt);
    expect(found(() => {})).toBeUndefined();
  });

  it("[D10] a wrong accusation falls back on Paris, and looks to it like a search that found nothing", () => {
    for (let seed = 1; seed < 300; seed++) {
      const s = boardState(seed, { tracks: { exposure: 0 } });
      const { after, events } = runStep(s, "information", [d10], [order("paris.attribute_campaign")]);
      expect(resultsOf(events, "paris.attribute_campaign")).toEqual(["no_proof"]);
      if (!ofType(events, "CampaignAttributed").length) continue;
      expect(after.tracks.framing).toBeLessThan(s.tracks.framing);
      expect(after.tracks.sentiment).toBeGreaterThan(s.tracks.sentiment);
      return;
    }
    throw new Error("it never happened");
  });

  it("[D10] an author hides behind a hidden hand, and is never found for sure", () => {
    for (const exposure of [0, 300, 1000]) {
      expect(traceChance(exposure, true)).toBeLessThanOrEqual(traceChance(exposure, false));
      expect(traceChance(exposure, false)).toBeLessThan(100);
    }
    expect(traceChance(300, true)).toBeLessThan(traceChance(300, false));
    expect(traceChance(0, false)).toBeGreaterThan(0);
  });
});
