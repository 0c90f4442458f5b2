// The plenary: games of one scenario on one axis, what each came to when, and who did the same as whom.
import { readFileSync } from "node:fs";
import path from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { beforeAll, describe, expect, it } from "vitest";
import { DEED_IDS } from "../../../game-rules/against";
import { ROLES } from "../../../game-rules/open";
import type { Found, Window } from "../../../server/debrief/analysis/result";
import { type Locale, messages } from "../../messages";
import { GameSource } from "../../source/react";
import type { GameRecord } from "../record";
import { exerciseOf, stillOf } from "../still";
import { recordIn } from "../testing/stored";
import { ChoicesTable } from "./ChoicesTable";
import { Courses } from "./Courses";
import { axisOf, choicesOf, type Group, isOneScenario, valueIn, windowsOf } from "./compared";
import { sameIn } from "./same";
import { WindowsBeside } from "./WindowsBeside";

const LOGS = path.join(import.meta.dirname, "../../../game-rules/testing/golden/logs");
const stored = (name: string): GameRecord => recordIn(readFileSync(path.join(LOGS, `${name}.json`), "utf8"));

const WINDOW: Window = {
  ...{ id: "paris:paris.announce_exit:2", role: "paris", family: "f", use: "missed", kind: "moment" },
  ...{ from: 1, to: 2, peak: 2, verdict: "visible", gain: { mean: 9, low: 6, high: 12, pairs: 64 } },
  ...{ causes: [], rest: 9, questions: ["could_plan_on", "whom_to_ask"] },
};
const LEAD = { do: "order", id: "paris.announce_exit", option: "3" } as const;

let groups: Group[];
let records: GameRecord[];
beforeAll(() => {
  const found = {
    seats: [
      {
        role: "paris",
        windows: [WINDOW],
        families: [{ id: "f", lead: LEAD, cells: [{ turn: 2, plan: { first: LEAD } }] }],
      },
    ],
    sealed: ["jnim"],
  } as unknown as Found;
  records = [stored("last-window-random-1"), stored("last-window-commands-191")];
  groups = records.map((record, i) => ({
    ...{ id: `g${i}`, letter: "AB"[i] ?? "", record },
    ...(i === 0 ? { found } : {}),
  }));
});

function drawn(locale: Locale = "en"): string {
  const record = records[0] as GameRecord;
  const choices = records.map(choicesOf);
  return renderToStaticMarkup(
    <IntlProvider locale={locale} messages={messages[locale] as never} timeZone="UTC">
      <GameSource source={stillOf(record, exerciseOf(record, []), record.last, "facilitator")}>
        <Courses groups={groups} choices={choices} />
        <ChoicesTable groups={groups} choices={choices} />
        <WindowsBeside groups={groups} windows={windowsOf(groups)} />
      </GameSource>
    </IntlProvider>,
  );
}

describe("games beside one another", () => {
  it("stand on one axis, which reaches from the least to the most of all", () => {
    const { floor, top } = axisOf(groups, "sentiment", [3]);
    const all = records.flatMap((r) => r.marks.map((m) => valueIn(m, "sentiment") ?? 0));
    expect([floor, top]).toEqual([3, Math.max(...all)]);
  });

  it("are of one scenario, by its id and its years", () => {
    const [a, b] = records as [GameRecord, GameRecord];
    expect(isOneScenario(a, b)).toBe(true);
    expect(isOneScenario(a, stored("missed-moment-history-2"))).toBe(false);
  });

  it("counts who did as the seat of a window: of those whose game came so far, and history", () => {
    const same = sameIn(WINDOW, LEAD, records);
    expect(same.groups).toEqual([true, expect.any(Boolean)]);
    expect(same.of).toBe(2);
    expect(same.n).toBe(same.groups.filter(Boolean).length);
    // in June 2021, the second quarter of this scenario, Paris announced
    expect(same.history).toBe(false);
    expect(sameIn({ ...WINDOW, to: 1 }, LEAD, records).history).toBe(true);
    expect(sameIn({ ...WINDOW, use: "taken" }, LEAD, records).groups[0]).toBe(false);
    expect(sameIn({ ...WINDOW, from: 9, to: 9 }, LEAD, records).groups[1]).toBeUndefined();
  });

  it.each<[Locale, string, string]>([
    ["en", "history did not", "no sourced figure of history"],
    ["fr", "pas l’histoire", "pas de chiffre sourcé pour l’histoire"],
  ])("are told whole, by letters and roles: %s", (locale, notHistory, noFigure) => {
    const html = drawn(locale);
    expect(html).toContain(notHistory);
    expect(html).toContain(noFigure);
    expect(html).toContain("stroke-dasharray");
    expect(html).not.toMatch(/\b(against|plenary|debrief)\.[a-z]/);
  });
});

it("every entry of history's calendar has words in both languages, and nothing else has", () => {
  for (const locale of ["en", "fr"] as const) {
    const words = (messages[locale] as { line: Record<string, Record<string, string>> }).line;
    for (const role of ROLES)
      expect(Object.keys(words[role] ?? {}).sort()).toEqual([...DEED_IDS[role]].sort());
  }
});
