// "Your turn again": where it stands in the running order, what it offers, and what a screen shows before and after the answers are open.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import type { TurnAnswer } from "../../../server/contract/requests";
import { Room } from "../Room";
import { opening, usualOrder, withWindows } from "../record";
import { recordIn, shownTo } from "../testing/stored";
import { inFavour, nameOf, optionsIn, tallyOf } from "./choices";
import { againOf, againStep, withoutStep, withTurns } from "./steps";

vi.mock("next/navigation", () => ({ useRouter: () => ({ refresh: () => undefined }) }));

const FILE = path.join(
  import.meta.dirname,
  "../../../game-rules/testing/golden/logs/missed-moment-history-2.json",
);
const record = recordIn(readFileSync(FILE, "utf8"));
const OF = { role: "paris", turn: 5 } as const;
const STEP = againStep(OF);
const order = withWindows(usualOrder(record), ["paris", "jnim"]);
const JNIM = { role: "jnim", turn: 3 } as const;

const talks: TurnAnswer["choices"][number] = { do: "order", id: "paris.back_talks" };
const ANSWERS: TurnAnswer[] = [
  { choices: [talks], why: "They name a price.", sure: 3 },
  { choices: [talks, { do: "order", id: "paris.announce_exit", option: "short" } as never], sure: 2 },
  { choices: [{ do: "nothing" }], sure: 4 },
];

describe("its steps", () => {
  it("stand before the windows of their seat, once, and not at all where those are open", () => {
    const steps = withTurns(order, [OF, JNIM], []);
    expect(steps.indexOf(STEP)).toBe(steps.indexOf("w:paris") - 1);
    expect(steps.indexOf("y:jnim:3")).toBe(steps.indexOf("w:jnim") - 1);
    expect(withTurns(steps, [OF, JNIM], [])).toEqual(steps);
    expect(withTurns(steps, [OF, JNIM], ["w:paris"])).not.toContain(STEP);
    expect(withTurns(steps, [OF, JNIM], [STEP, "w:paris"])).toContain(STEP);
    expect(withTurns(withoutStep(steps, STEP), [OF, JNIM], []).at(-1)).toBe(STEP);
    expect(againOf(STEP)).toEqual(OF);
    expect(againOf("w:paris")).toBeUndefined();
  });
});

describe("its choices", () => {
  it("are what was legal then, each once, and nothing at all", () => {
    const at = record.stops.find((s) => s.turn === 5 && s.phase === "orders")?.from ?? 0;
    const options = optionsIn(record.view(at, "paris"));
    const names = options.map(({ choice }) => nameOf(choice));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain("nothing");
    expect(options.filter(({ choice }) => choice.do === "order").length).toBeGreaterThan(10);
    expect(names.every((name) => name.startsWith("paris.") || !name.includes("."))).toBe(true);
  });

  it("are counted an answer once each, and held against the order that leads a window", () => {
    expect(tallyOf(ANSWERS)[0]).toEqual({ choice: talks, n: 2 });
    expect(tallyOf([{ choices: [talks, talks], sure: 1 }])).toEqual([{ choice: talks, n: 1 }]);
    expect(inFavour(ANSWERS, { do: "order", id: "paris.back_talks", option: "any" })).toBe(2);
    expect(inFavour(ANSWERS, { do: "nothing" })).toBe(1);
    expect(inFavour(ANSWERS, { do: "sign", deal: "d1", with: [] })).toBe(0);
  });
});

describe("a screen", () => {
  let show = { ...opening(record, { at: 0, as: "facilitator", opened: [], order: [] }, "q6") };
  show = opening(record, show, STEP);
  const debrief = { lead: "control" as const, showing: show, steppedOut: {} };

  it("shows the day as the seat saw it and a field, and nothing of what came after", () => {
    const html = shownTo(record, "jnim", debrief, <Room record={record} seat="jnim" />);
    expect(html).toContain("What would you do now?");
    expect(html).toContain("2021 Q1, as Paris saw it");
    expect(html).toContain("Seal my answer");
    expect(html).not.toContain('type="range"');
    expect(html).not.toContain("2021 Q2");
    expect(html).not.toContain("Open all answers");
  });

  it("lets whoever leads open all, and whoever only watches see how many there are", () => {
    const leader = shownTo(record, "control", debrief, <Room record={record} seat="control" />);
    expect(leader).toContain("Open all answers");
    expect(leader).not.toContain("Seal my answer");
    const wall = shownTo(record, "wall", debrief, <Room record={record} seat="wall" />);
    expect(wall).toContain("Written: 0 of 4");
    expect(wall).not.toContain("Open all answers");
  });

  it("lays the answers beside what the seat did, in both languages", () => {
    const more = { answers: [{ ...OF, answers: ANSWERS }] };
    const room = <Room record={record} seat="jnim" />;
    const html = shownTo(record, "jnim", debrief, room, { more });
    expect(html).toContain("3 answers, side by side");
    expect(html).toContain("They name a price.");
    expect(html).toContain("What the seat did");
    expect(html).toContain("Reasons show from five answers up.");
    expect(html).not.toContain("Seal my answer");
    const french = shownTo(record, "jnim", debrief, room, { more, locale: "fr" });
    expect(french).toContain("3 réponses, côte à côte");
  });

  it("keeps to itself what is written where nobody leads", () => {
    const html = shownTo(
      record,
      "paris",
      { showing: show, steppedOut: { paris: { aimed: "a", believed: "b", differently: "c" } } },
      <Room record={record} seat="paris" />,
    );
    expect(html).toContain("Nobody leads: what you write stays on this screen.");
    expect(html).not.toContain("Written:");
  });
});
