// The room of a debrief: nothing later than what is opened, the truth beside what a role saw, and causes down to the dice.
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Role } from "../../game-rules/open";
import type { ExerciseView } from "../../server/contract/answers";
import type { Showing, WhatIf } from "../../server/contract/requests";
import type { Seat } from "../../server/contract/seats";
import type { Analysis, Cell, Family, Found } from "../../server/debrief/analysis/result";
import type { Locale } from "../messages";
import { Room } from "./Room";
import { beginning, type GameRecord, opening, within, withWindows } from "./record";
import { StepOut } from "./StepOut";
import { recordIn, shownTo as shown } from "./testing/stored";
import type { Search } from "./useAnalysis";
import { WhyOf } from "./WhyOf";

vi.mock("next/navigation", () => ({ useRouter: () => ({ refresh: () => undefined }) }));

const FILE = path.join(
  import.meta.dirname,
  "../../game-rules/testing/golden/logs/missed-moment-history-2.json",
);
let record: GameRecord;
beforeAll(() => {
  record = recordIn(readFileSync(FILE, "utf8"));
});

const shownTo = (
  seat: Seat,
  debrief: ExerciseView["debrief"],
  what = <Room record={record} seat={seat} />,
  locale: Locale = "en",
  open = true,
): string => shown(record, seat, debrief, what, { locale, scoresOpen: open });

const openedTo = (turn: number): Showing => {
  let show = beginning(record);
  for (let n = 1; n <= turn; n++) show = opening(record, show, `q${n}`);
  return show;
};
const led = (show: Showing, lead: Seat = "control") => ({ lead, showing: show, steppedOut: {} });

describe("whoever follows", () => {
  it("sees nothing before the first step, and no later quarter than is open, the axis neither", () => {
    expect(shownTo("paris", led(beginning(record)))).toContain("Nothing has been opened yet");
    const html = shownTo("paris", led(openedTo(2)));
    expect(html).toContain("2020 Q2");
    expect(html).not.toContain("2020 Q3");
    expect(html).not.toContain("2021");
    expect(html).not.toContain("Open for all");
    const range = /<input[^>]*type="range"[^>]*>/.exec(html)?.[0] ?? "";
    const stops = record.stops.filter((s) => s.turn <= 2).length;
    expect(range).toContain(`max="${stops - 1}"`);
  });

  it("goes no further than what is open, whatever a place says", () => {
    const show = within(record, { ...openedTo(2), at: record.last });
    expect(show.at).toBe(record.stops.filter((s) => s.turn <= 2).at(-1)?.to);
    expect(within(record, { ...beginning(record), at: 99 }).at).toBe(record.stops[0]?.from);
  });

  it("may look on their own; the leader hands the lead over and opens the next step", () => {
    expect(shownTo("paris", led(openedTo(2)))).toContain("Look on my own");
    const leader = shownTo("control", led(openedTo(2)));
    expect(leader).toContain("Hand the lead over");
    expect(leader).toContain("Open for all: Out of role");
    expect(leader).not.toContain("Look on my own");
    expect(shownTo("paris", { steppedOut: {} })).toContain("Take the lead");
  });
});

describe("a line that might have been", () => {
  const whatIf: WhatIf = { id: "a", turn: 5, changes: [], by: "recorded", dice: 7 };
  const kept = (show: Showing) => ({ ...led(show), whatIfs: [whatIf] });

  it("is shown to whoever follows once it is offered to the room, and to nobody before", () => {
    const before = shownTo("paris", kept(openedTo(6)));
    expect(before).not.toContain("What if A");
    const offered = shownTo("paris", kept({ ...openedTo(6), whatIf: "a" }));
    expect(offered).toContain("What if A");
    expect(offered).toContain("forks at 2021 Q1, other dice");
    expect(offered).not.toContain("Offer it to the room");
  });
});

describe("a moment", () => {
  it("is shown as it was and as a role saw it, with what it had wrong in words", () => {
    const at = openedTo(6);
    const truth = shownTo("paris", led({ ...at, as: "facilitator" }));
    const seen = shownTo("paris", led({ ...at, as: "paris" }));
    expect(seen).not.toBe(truth);
    expect(seen).toMatch(/Paris had (these zones held|the holder of every zone)/);
    expect(truth).not.toMatch(/Paris had (these zones held|the holder of every zone)/);
  });

  it("has what each seat ordered beside what became of it", () => {
    const stop = record.stops.find((s) => s.turn === 3 && s.phase === "outcome");
    const html = shownTo("wall", led({ ...openedTo(3), at: stop?.from ?? 0 }));
    const orders = record.happenings.filter((h) => h.turn === 3 && h.lane === "order");
    expect(orders.length).toBeGreaterThan(3);
    const list = html.slice(html.indexOf('id="intents"'));
    expect(list.split('<li class="hair-t grid').length - 1).toBe(orders.length);
  });

  it("is pointed at", () => {
    const html = shownTo("jnim", led({ ...openedTo(3), point: "t:sentiment" }));
    expect(html).toContain("The facilitator points here");
    expect(html).toContain("Why Anti-French sentiment moved");
  });
});

describe("why", () => {
  it("adds up what moved a figure, and tells the dice with their odds", () => {
    const going = { record, at: record.last, as: "facilitator" as const, turn: 12, open: 12, opened: [] };
    const nothing = () => undefined;
    const html = shownTo(
      "paris",
      led(openedTo(12)),
      <WhyOf going={{ ...going, go: nothing, seeAs: nothing }} track="sentiment" />,
    );
    expect(html).toContain("The dice of it");
    expect(html.match(/<table/g)?.length).toBe(3);
  });
});

describe("stepping out of one's part", () => {
  it("asks three things, JNIM for harm first, and lets what was written stand once the truth is open", () => {
    const none = { steppedOut: {} };
    const before = shownTo("jnim", none, <StepOut role="jnim" />, "en", false);
    expect(before.match(/<textarea/g)?.length).toBe(3);
    expect(before).toContain("harm first");
    expect(shownTo("paris", none, <StepOut role="paris" />, "en", false)).not.toContain("harm first");
    const own = { steppedOut: { jnim: { aimed: "to outlast them", believed: "b", differently: "d" } } };
    const after = shownTo("jnim", own, <StepOut role="jnim" />);
    expect(after).toContain("to outlast them");
    expect(after).not.toContain("<textarea");
  });

  it("stands on the timeline once its step is open, by role, and not before", () => {
    const steppedOut = { jnim: { aimed: "To outlast them.", believed: "", differently: "" } };
    const before = shownTo("paris", { ...led(openedTo(2)), steppedOut });
    expect(before).not.toContain("To outlast them.");
    const show = opening(record, opening(record, openedTo(2), "aims"), "q2");
    const html = shownTo("paris", { ...led(show), steppedOut });
    expect(html).toContain("To outlast them.");
    const chosen = shownTo("paris", { ...led({ ...show, point: "o:jnim" }), steppedOut });
    expect(chosen).toContain("What did you believe that may have been wrong?");
  });

  it("is read aloud, JNIM first", () => {
    const answers = {
      jnim: { aimed: "J-AIM", believed: "", differently: "" },
      paris: { aimed: "P-AIM", believed: "", differently: "" },
    };
    const html = shownTo("wall", {
      ...led({ ...openedTo(1), step: "aims", opened: ["aims", "q1"] }),
      steppedOut: answers,
    });
    expect(html.indexOf("J-AIM")).toBeGreaterThan(0);
    expect(html.indexOf("J-AIM")).toBeLessThan(html.indexOf("P-AIM"));
  });
});

it("is said in French", () => {
  const html = shownTo("paris", led(openedTo(3)), undefined, "fr");
  expect(html).toContain("Regarder de mon côté");
  expect(html).not.toContain("debrief.");
});

describe("the windows of a game", () => {
  const gain = (mean: number) => ({ mean, low: mean - 4, high: mean + 4, pairs: 128 });
  const plan = { first: { do: "order", id: "paris.back_talks", option: "open" } } as const;
  const cell = (turn: number, mean: number, more: object = {}): Cell => ({
    ...{ turn, plan, hindsight: gain(mean), open: "open", level: 0.01, carried: 100, late: false },
    ...{ verdict: "visible" as const, ...more },
  });
  const family: Family = {
    ...{ id: "paris:back", lead: plan.first, use: "missed", kind: "moment" },
    cells: [
      cell(1, 21, { foresight: { worlds: 17, of: 20, gain: gain(19), open: "open" } }),
      cell(2, 15, { verdict: "hidden" }),
      cell(3, 2, { verdict: "looked_open", open: "shut" }),
      cell(4, 0, { verdict: "shut", open: "shut" }),
      cell(5, 9, { verdict: "unknown", open: "unknown", why: "dice" }),
    ],
  };
  const window: Analysis["seats"][0]["windows"][0] = {
    ...{
      id: "paris:back:1",
      role: "paris",
      family: family.id,
      use: "missed",
      kind: "moment",
      from: 1,
      to: 2,
    },
    ...{ peak: 1, drop: 9, verdict: "visible", gain: gain(21), rest: 3 },
    causes: [{ dynamic: "D18", cause: "unknown", amount: 18, part: "reading" }],
    questions: ["could_plan_on", "who_spoke_for_it"],
  };
  const seatOf = (role: Role, windows: readonly (typeof window)[]): Analysis["seats"][0] => ({
    ...{ role, score: 42, families: windows.length > 0 ? [family] : [], windows, apart: [], possible: [] },
    ...{ noSingleMoment: false, story: [] },
  });
  const found: Found = {
    ...{
      format: 1,
      scenario: "missed-moment",
      turns: 12,
      margin: 5,
      budget: 9,
      spent: 9,
      sealed: ["moscow"],
    },
    seats: [seatOf("paris", [window]), seatOf("bamako", []), seatOf("jnim", [{ ...window, role: "jnim" }])],
    leftOut: [{ what: "last_quarters", n: 2 }],
  };
  const opened = (...more: string[]): Showing => {
    const show = openedTo(12);
    return { ...show, opened: [...show.opened, ...more] };
  };
  const searched = (search: Search, show: Showing, locale: Locale = "en", seat: Seat = "paris") =>
    shownTo(seat, led(show), <Room record={record} {...{ seat, search }} act={() => undefined} />, locale);
  const room = (what: Found, show: Showing, locale: Locale = "en") =>
    searched({ ok: true, state: "done", found: what }, show, locale);

  it("are sealed whole until their step is opened: no mark, no count", () => {
    const html = room(found, opened());
    expect(html.match(/Sealed until its step is opened/g)).toHaveLength(4);
    expect(html).not.toMatch(/\+21|17 of 20|could plan on/);
    const one = room(found, opened("w:paris"));
    expect(one.match(/Sealed until its step is opened/g)).toHaveLength(3);
  });

  it("say each quarter's verdict, gain and foresight, and each window as a sentence", () => {
    const html = room(found, opened("w:paris", "w:bamako"));
    for (const words of [
      "open and visible",
      "open, but hidden",
      "looked open, was not",
      "not open",
      "the dice hide it",
    ])
      expect(html).toContain(words);
    expect(html).toContain("17 of 20");
    expect(html).toMatch(/2020 Q1, [^<]*: open and visible, missed, \+21 points \(17 to 25\)\./);
    expect(html).toContain("No window was found for this seat.");
    expect(html).toContain("Left out");
  });

  it("have a card each: plan, gain, causes that add up, two questions", () => {
    const html = room(found, { ...opened("w:paris"), point: "w:paris:back:1" });
    expect(html).toContain("In 17 of 20 worlds like the one it saw");
    expect(html).toContain("What would have made it something you could plan on?");
    expect(html).toContain("it falls by 9 in the next quarter");
  });

  it("have steps of their own, before the last; and while they are looked for, how far that is", () => {
    expect(withWindows(["out", "q1", "close"], ["paris", "jnim"])).toEqual([
      "out",
      "q1",
      "w:paris",
      "w:jnim",
      "close",
    ]);
  });

  it("are looked for: how far that is, of which budget, and how it stands; whoever leads may stop it and go on", () => {
    const progress = { stage: "value", percent: 40, spent: 4000, budget: 25_000 } as const;
    const possible = [{ turn: 1, gain: gain(13), explained: 80 }];
    const ready = [{ role: "paris" as const, score: 42, possible }];
    const running: Search = { ok: true, state: "running", progress, ready };
    const html = searched(running, opened());
    expect(html).toContain("The windows are being looked for: 40%, valuing them.");
    expect(html).toContain("4,000 of at most 25,000 games played on");
    expect(html).not.toContain("Stop the search");
    expect(html).not.toContain("Still possible");
    const first = searched(running, opened("w:paris"));
    expect(first).toContain("Still possible");
    expect(first).toMatch(/\+13(?!\d)/);
    expect(first).toContain("80% by one plan");
    const led = (search: Search) => searched(search, opened(), "en", "control");
    expect(led(running)).toContain("Stop the search");
    expect(led({ ok: true, state: "halted", progress })).toContain("Go on searching");
    expect(led({ ok: true, state: "failed" })).toContain("Search again");
    expect(led({ ok: true, state: "waiting", ahead: 2 })).toContain("after those of 2 other games");
    expect(led({ state: "refused", code: "debrief.closed" })).not.toContain("debrief.closed");
  });

  it("are said in French", () => {
    const html = room(found, opened("w:paris"), "fr");
    expect(html).toContain("ouverte, mais cachée");
    expect(html).not.toContain("debrief.windows");
  });
});
