// Accounts of an event: what is news, who can tell it how, what stands behind it, and what becomes of the telling.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANGLE_ROWS, PLACE, TOLD_FOR } from "./data/stories.ts";
import { decide } from "./decide.ts";
import { weightOf, worthOf } from "./dynamics/accounts.ts";
import { d19 } from "./dynamics/d19-optics.ts";
import type { GameEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import { reportFor } from "./news.ts";
import { redact } from "./redact.ts";
import type { GameState, Told } from "./state.ts";
import { anglesFor, factsBehind, standingIn, standingOf, storiesNow } from "./stories.ts";
import { boardState, CAPITAL, runStep } from "./testing/board.ts";
import { viewFor } from "./view.ts";
import { ANGLES, type Angle, FACTS, ROLES, type Role, STORIES, type Story, VIEWERS } from "./vocabulary.ts";

/** Paris has announced its exit in the quarter before, and nobody has yet spoken of it. */
const announced = (rest: (s: GameState) => void = () => {}): GameState =>
  boardState(1, {
    tracks: { sentiment: 500, legitimacy: 500, frenchOpposition: 500, framing: 400, pressure: 500 },
    rest: (s) => {
      s.turn = 5;
      s.phase = "orders";
      s.opened = true;
      s.exit.announcedIn = 4;
      rest(s);
    },
  });
const account = (over: Partial<Told>): Told => ({
  of: "exit_announced",
  since: 4,
  role: "paris",
  angle: "paris_choice",
  turn: 5,
  heard: 0,
  ...over,
});
const hear = (s: GameState, ...told: Partial<Told>[]) =>
  runStep(Object.assign(s, { told: told.map(account) }), "information", [d19]);
const moved = (s: GameState, track: "framing" | "sentiment" | "frenchOpposition", ...told: Partial<Told>[]) =>
  hear(s, ...told).after.tracks[track] - hear(s).after.tracks[track];

const tell = (s: GameState, role: Role, of: Story, angle: Angle, text = "") =>
  decide(s, { type: "message", from: role, id: "m", to: [], text, official: true, story: { of, angle } });

describe("the table of accounts", () => {
  it("gives every side an account of every event, each account to one side, each fact a use", () => {
    for (const role of ROLES)
      for (const of of STORIES) expect(anglesFor(role, of), `${role} of ${of}`).not.toEqual([]);
    for (const angle of ANGLES) expect(angle.startsWith(`${ANGLE_ROWS[angle].by}_`), angle).toBe(true);
    const used = new Set(ANGLES.flatMap((a) => ANGLE_ROWS[a].behind));
    expect([...used].sort()).toEqual([...FACTS].sort());
  });

  it("never moves more than a claim on record, and never harm", () => {
    for (const angle of ANGLES)
      for (const { n, track } of ANGLE_ROWS[angle].tells) {
        expect(Math.abs(n), `${angle} ${track}`).toBeLessThanOrEqual(60);
        expect(n).not.toBe(0);
      }
  });
});

describe("what is news", () => {
  it("is told for a year, and anew when it happens again", () => {
    const s = announced();
    expect(storiesNow(s).map((x) => x.of)).toEqual(["exit_announced"]);
    s.turn = 4 + TOLD_FOR;
    expect(storiesNow(s)).toHaveLength(1);
    s.turn += 1;
    expect(storiesNow(s)).toEqual([]);
    const fallen = boardState(1, {
      rest: (x) => {
        x.turn = 6;
        x.regime = { kind: "junta", since: 5, falls: 2 };
        x.told = [account({ of: "coup", since: 3, role: "bamako", angle: "bamako_put_right", heard: 4 })];
      },
    });
    expect(storiesNow(fallen)).toEqual([{ of: "coup", since: 5, told: [] }]);
  });

  it("is the same for every viewer: a veto passed on quietly is no story", () => {
    const s = announced((x) => {
      x.talks = { ...x.talks, vetoedIn: 4 };
    });
    for (const v of VIEWERS) expect(viewFor(s, v).stories.map((x) => x.of)).toEqual(["exit_announced"]);
  });
});

describe("a statement that gives an account", () => {
  it("[D19] needs no words, is public at once, and is heard at the next resolution", () => {
    const s = announced();
    const said = tell(s, "bamako", "exit_announced", "bamako_abandoned");
    expect(said.ok).toBe(true);
    const events = said.ok ? said.events : [];
    for (const v of VIEWERS) expect(events.map((e) => redact(e, v, s))).not.toContain(undefined);
    const told = events.reduce(evolve, s);
    expect(viewFor(told, "moscow").stories[0]?.told).toEqual([
      { role: "bamako", angle: "bamako_abandoned", turn: 5 },
    ]);
    expect(told.told?.[0]?.heard).toBe(0);
    const { after, events: heard } = runStep(told, "information", [d19]);
    expect(heard.some((e) => e.type === "AccountHeard" && e.place === "first")).toBe(true);
    expect(after.told?.[0]?.heard).toBe(5);
    // and once heard it moves nothing more
    expect(runStep(after, "information", [d19]).events.some((e) => e.type === "AccountHeard")).toBe(false);
    expect(tell(after, "bamako", "exit_announced", "bamako_agreed")).toMatchObject({
      code: "story.told_before",
    });
  });

  it("stands on the front page beside what happened, in the catalogue's words or in one's own", () => {
    const s = announced();
    const page = (text: string) => {
      const said = tell(s, "moscow", "exit_announced", "moscow_failed", text);
      return reportFor(said.ok ? said.events : [], s, "observer").news.find(
        (n) => n.params.role === "moscow",
      );
    };
    expect(page("")).toMatchObject({ code: "account", params: { angle: "moscow_failed" } });
    expect(page("Years lost.")).toMatchObject({ code: "account_quoted", params: { text: "Years lost." } });
  });

  it("keeps what stands behind it from everybody but control", () => {
    const s = announced();
    const heard = hear(s, { role: "jnim", angle: "jnim_driven_out" }).events.find(
      (e) => e.type === "AccountHeard",
    );
    expect(heard).toHaveProperty("behind");
    for (const v of VIEWERS) {
      const cut = redact(heard as GameEvent, v, s);
      if (v === "facilitator") expect(cut).toHaveProperty("behind");
      else expect(cut).not.toHaveProperty("behind");
    }
  });
});

describe("[D19] how an account is heard", () => {
  it("the same exit reads better where Paris spoke first, worse where others did", () => {
    const table = (s: GameState) =>
      s.signals.push({ kind: "bound", since: 3, strength: 500, answered: 4, echoIn: 0, echo: 0 });
    const first = moved(announced(table), "framing", {});
    const later = moved(
      announced(table),
      "framing",
      {},
      { role: "moscow", angle: "moscow_failed", turn: 4, heard: 4 },
    );
    const against = moved(announced(), "framing", { role: "moscow", angle: "moscow_failed" });
    expect(first).toBeGreaterThan(later);
    expect(later).toBeGreaterThan(0);
    expect(against).toBeLessThan(0);
  });

  it("weighs most with something behind it", () => {
    const bare = moved(
      announced((s) => void (s.tracks.pressure = 100)),
      "framing",
      {},
    );
    const met = moved(
      announced((s) => void (s.aims = [{ id: "soil_safe", since: 1, funded: 3, met: true }])),
      "framing",
      {},
    );
    expect(met).toBeGreaterThan(2 * bare);
    expect(bare).toBeGreaterThan(0);
  });

  it("moves each ear as far as its teller is believed there", () => {
    const resented = announced((s) => {
      for (const z of s.zones) z.resentment = 900;
    });
    const liked = announced((s) => {
      for (const z of s.zones) z.resentment = 0;
    });
    expect(moved(liked, "sentiment", {})).toBeLessThan(moved(resented, "sentiment", {}));
    const weak = announced((s) => void (s.tracks.legitimacy = 0));
    const strong = announced((s) => void (s.tracks.legitimacy = 900));
    const abandoned = { role: "bamako", angle: "bamako_abandoned" } as const;
    expect(moved(strong, "sentiment", abandoned)).toBeGreaterThan(moved(weak, "sentiment", abandoned));
    // the capital's zone goes with the street, the French public with what reaches it
    const { after } = hear(strong, abandoned);
    expect(after.zones[CAPITAL]?.sentiment).toBeGreaterThan(strong.zones[CAPITAL]?.sentiment ?? 0);
  });

  it("moves nothing with D19 silenced", () => {
    const s = announced((x) => void (x.off = ["D19"]));
    const told = Object.assign(s, { told: [account({})] });
    expect(runStep(told, "information", [d19]).events).toEqual([]);
  });

  it("is worth more the earlier, the better backed and the more believed, and never turns round", () => {
    const places = Object.keys(PLACE) as (keyof typeof PLACE)[];
    fc.assert(
      fc.property(
        fc.integer({ min: -60, max: 60 }),
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 0, max: 1000 }),
        fc.constantFrom(...places),
        fc.boolean(),
        (n, a, b, place, backed) => {
          const weight = weightOf(place, backed);
          const low = worthOf(n, Math.min(a, b), weight);
          const high = worthOf(n, Math.max(a, b), weight);
          expect(Math.abs(low)).toBeLessThanOrEqual(Math.abs(high));
          expect(Math.abs(high)).toBeLessThanOrEqual(Math.abs(n));
          expect(high * n).toBeGreaterThanOrEqual(0);
          expect(weightOf("first", backed)).toBeGreaterThanOrEqual(weight);
          expect(weightOf(place, true)).toBeGreaterThanOrEqual(weight);
        },
      ),
    );
  });
});

describe("what stands behind an account", () => {
  it("is read the same from the truth and from a view that knows it all", () => {
    for (const rung of [0, 2, 4])
      for (const bounded of [false, true]) {
        const s = announced((x) => {
          x.talks = { ...x.talks, rung };
          x.tracks.exposure = 600;
          x.tracks.homeFear = 700;
          if (bounded)
            x.signals = [{ kind: "bound", since: 3, strength: 500, answered: 4, echoIn: 0, echo: 0 }];
        });
        const seen = standingIn(viewFor(s, "facilitator"));
        for (const angle of ANGLES)
          expect(factsBehind(seen, angle), angle).toEqual(factsBehind(standingOf(s), angle));
      }
  });
});
