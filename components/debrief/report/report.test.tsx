// The report: what the log says by itself, what the facilitator writes, and nothing typed that could be more than text.
import { readFileSync } from "node:fs";
import path from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { beforeAll, describe, expect, it } from "vitest";
import type { ExerciseView } from "../../../server/contract/answers";
import { type Locale, messages } from "../../messages";
import { GameSource } from "../../source/react";
import { type Copy, type GameRecord, openRecord } from "../record";
import { stillOf } from "../still";
import { type Draft, FIRST, isDraft, keptDraft, partsOf, SECTIONS, withParts } from "./draft";
import { evidenceOf, factsOf, injectsOf, rulingsOf } from "./evidence";
import { cssString, marginsOf } from "./margins";
import { Paper } from "./Paper";

const FILE = path.join(
  import.meta.dirname,
  "../../../game-rules/testing/golden/logs/last-window-commands-191.json",
);
const HOSTILE = '</style><script>"x"</script>';

let record: GameRecord;
beforeAll(() => {
  const { start, events } = JSON.parse(readFileSync(FILE, "utf8")) as { start: Copy; events: Copy["events"] };
  record = openRecord({
    ...{ format: "missed-moments/copy/1", copy: "participants", exercise: "stored", title: HOSTILE },
    ...{ scenario: start.scenario, seed: start.seed, off: [], events, guesses: [], around: [] },
    seats: { paris: "people", bamako: "balanced", jnim: "people", moscow: "people" },
  });
});

function printed(draft: Draft, locale: Locale = "en", of: GameRecord = record): string {
  const source = stillOf(of, {} as ExerciseView, of.last, "facilitator");
  return renderToStaticMarkup(
    <IntlProvider locale={locale} messages={messages[locale] as never} timeZone="UTC">
      <GameSource source={source}>
        <Paper record={of} draft={draft} />
      </GameSource>
    </IntlProvider>,
  );
}

describe("what the log says", () => {
  it("is counted from it", () => {
    const said = evidenceOf(record);
    const judged = record.copy.events.filter((e) => e.type === "DealJudged");
    expect(said).toMatchObject({ kept: judged.filter((e) => e.kept).length, of: judged.length });
    expect(said.declared).toBe(record.copy.events.filter((e) => e.type === "AimDeclared").length);
    expect(factsOf(record)).toMatchObject({
      injects: injectsOf(record).length,
      rulings: rulingsOf(record).length,
    });
    expect(injectsOf(record).length).toBeGreaterThan(0);
    expect(rulingsOf(record).length).toBeGreaterThan(0);
  });
});

describe("a draft that nobody has begun", () => {
  it("asks first about the training objectives that the exercise was prepared for", () => {
    const { objectives } = keptDraft({ exercise: "fresh", marking: "Exercise" }, ["Weigh an opening", " "]);
    expect(objectives[0]).toEqual({ aim: "Weigh an opening" });
    expect(objectives.slice(1)).toEqual(FIRST.objectives);
    expect(printed({ ...FIRST, objectives })).toContain("Weigh an opening");
  });
});

describe("the quarters played", () => {
  it("are those in which orders were given, the aftermath left out", () => {
    const given = record.copy.events.filter((e) => e.type === "PhaseOpened" && e.phase === "orders");
    expect(record.played).toHaveLength(given.length);
    expect(record.turns.length).toBe(record.played.length + 2);
    expect(printed(FIRST)).toContain(`Four roles played ${given.length} quarters`);
  });
});

describe("the paper", () => {
  it.each(["en", "fr"] as const)("has every section that was chosen and no other, %s", (locale) => {
    const words = messages[locale].aar.section;
    const all = printed(FIRST, locale);
    for (const id of SECTIONS) expect(all).toContain(`id="paper-${id}"`);
    expect(all).toContain(words.plan);
    const none = Object.fromEntries(SECTIONS.map((id) => [id, id === "plan"])) as Draft["sections"];
    expect(printed({ ...FIRST, sections: none }, locale).match(/id="paper-\w+"/g)).toEqual([
      'id="paper-plan"',
    ]);
    expect(all).not.toMatch(/aar\.\w+/);
  });

  it("tells what was done from the desk, by whom of those who led and why, with what was taken back", () => {
    const act = { seq: 9, time: Date.UTC(2026, 10, 30, 8, 21), turn: 1, phase: "orders", who: 2 } as const;
    const desk: Copy["desk"] = [
      { ...act, did: "paused", reason: HOSTILE },
      { ...act, seq: 10, did: "answered", seats: ["paris"], about: "ASKED", text: "ANSWERED", undone: true },
      { ...act, seq: 11, did: "stepped_back", back: { turn: 1, phase: "negotiation" } },
    ];
    const told = openRecord({ ...record.copy, copy: "staff", desk });
    const paper = printed(FIRST, "en", told);
    for (const words of ["The clock was paused", "facilitator 2", "A request of Paris was answered"])
      expect(paper).toContain(words);
    expect(paper).toContain("taken back by a step back");
    expect(paper).toContain("Step back to 2021 Q1, Negotiation");
    expect(paper).toContain("ASKED");
    expect(paper).not.toContain(HOSTILE);
  });

  it("tells under the rulings what became of orders of a seat's own, by its words as text", () => {
    const around: Copy["around"] = [
      { at: 1, type: "OwnOrderWritten", id: "a", role: "paris", text: `Fly them in ${HOSTILE}`, shown: [] },
      {
        at: 1,
        type: "OwnOrderFixed",
        id: "a",
        odds: 55,
        success: [],
        failure: [],
        reason: "They are trusted",
      },
      { at: 1, type: "OwnOrderDrawn", id: "a", draw: 31, came: true },
    ];
    const page = printed(FIRST, "en", openRecord({ ...record.copy, around }));
    for (const text of ["Fly them in", "They are trusted", "succeeded, draw 31, odds 55 %"])
      expect(page).toContain(text);
    expect(page).not.toMatch(/<script|aar\.\w+/);
  });

  it("says what the facilitator wrote instead of the log's words, as text", () => {
    const page = printed({
      ...FIRST,
      overview: `Written by hand ${HOSTILE}`,
      objectives: [
        { from: "deals", rated: "M" },
        { aim: "An aim of our own", evidence: HOSTILE },
      ],
      sustain: "One\n\nTwo",
      plan: [
        {
          issue: "A signal has no owner",
          action: "Name one",
          owner: "Chief of staff",
          start: "",
          done: "30 April",
        },
      ],
    });
    for (const text of ["Written by hand", "An aim of our own", "Chief of staff", "30 April"])
      expect(page).toContain(text);
    expect(page).not.toContain("roles played");
    expect(page).not.toMatch(/<script|<\/style/);
    expect(page).toContain('aria-label="Rating of objective 1: M"');
  });
});

describe("a draft that was kept", () => {
  it("is read back where it is whole, and else begun anew", () => {
    expect(isDraft(JSON.parse(JSON.stringify(FIRST)))).toBe(true);
    const broken: unknown[] = [
      null,
      { ...FIRST, format: 2 },
      { ...FIRST, sections: {} },
      { ...FIRST, objectives: [{ rated: "X" }] },
      { ...FIRST, plan: [{ issue: 1 }] },
    ];
    for (const other of broken) expect(isDraft(other)).toBe(false);
  });
});

describe("the margins of the printed page", () => {
  it("hold what was typed as a string in which nothing else can begin", () => {
    const typed = '"}body{display:none}\\\n</style>';
    expect(cssString(typed)).not.toMatch(/[{}<>\n]|(?<=.)"(?=.)/);
    const css = marginsOf({ marking: typed, copy: "c", title: typed, page: ["Page ", " of ", ""] });
    expect(css.match(/[{}]/g)).toHaveLength(12);
    expect(css).toContain('counter(page) "\\20 of\\20 " counter(pages)');
  });
});

describe("a draft on the server", () => {
  const written: Draft = {
    ...FIRST,
    sections: { ...FIRST.sections, desk: false },
    overview: "In our own words.",
    objectives: [{ aim: "Weigh an opening", rated: "S" }],
    sustain: "One scribe a cell",
    comments: { 2: "too late", 3: "" },
  };

  it("is put together again as it was, and a part changes alone", () => {
    const back = withParts(FIRST, partsOf(written));
    expect(back).toEqual({ ...written, comments: { 2: "too late" } });
    expect(partsOf({ improve: "x" })).toEqual({ improve: "x" });
    expect(withParts(back, { improve: "x" })).toEqual({ ...back, improve: "x" });
  });

  it("has the words made from the log again where its own are taken away", () => {
    expect(partsOf({ overview: undefined } as unknown as Partial<Draft>)).toEqual({ overview: null });
    expect(withParts(written, { overview: null })).not.toHaveProperty("overview");
  });

  it("begins with what a copy tells of it, for whoever does not lead", () => {
    const copy = { exercise: "told", report: { sustain: "One scribe a cell" } };
    expect(keptDraft(copy).sustain).toBe("One scribe a cell");
  });
});
