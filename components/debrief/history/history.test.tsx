// The game beside history in the debrief: no further than has been opened, in words, and never a figure that no source tells.
import { readFileSync } from "node:fs";
import path from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { beforeAll, describe, expect, it } from "vitest";
import { type Locale, messages } from "../../messages";
import { GameSource } from "../../source/react";
import type { Going } from "../Room";
import type { GameRecord } from "../record";
import { exerciseOf, stillOf } from "../still";
import { recordIn } from "../testing/stored";
import { AgainstHistory } from "./AgainstHistory";

const LOGS = path.join(import.meta.dirname, "../../../game-rules/testing/golden/logs");
const stored = (name: string): GameRecord => recordIn(readFileSync(path.join(LOGS, `${name}.json`), "utf8"));

let record: GameRecord;
beforeAll(() => {
  record = stored("missed-moment-history-2");
});

function drawn(open: number, locale: Locale = "en"): string {
  const going = { record, open, go: () => undefined } as unknown as Going;
  return renderToStaticMarkup(
    <IntlProvider locale={locale} messages={messages[locale] as never} timeZone="UTC">
      <GameSource source={stillOf(record, exerciseOf(record, []), record.last, "facilitator")}>
        <AgainstHistory going={going} />
      </GameSource>
    </IntlProvider>,
  );
}

describe("against history", () => {
  it("tells nothing later than is open, of neither line", () => {
    const html = drawn(2);
    expect(html).toContain("2020 Q2");
    expect(html).not.toContain("2021");
    expect(html).not.toContain("Wagner deployed");
    // the sum of a year is told once the year is
    expect(html).not.toContain("Cost of 2020");
    expect(drawn(4)).toContain("Cost of 2020");
  });

  it.each<[Locale, readonly string[]]>([
    [
      "en",
      [
        "Exit announced",
        "same quarter",
        "done earlier, 2021 Q3",
        "impossible",
        "by the rule:",
        "No sourced figure:",
      ],
    ],
    [
      "fr",
      ["Retrait annoncé", "même trimestre", "fait plus tôt, T3 2021", "impossible", "Pas de chiffre sourcé"],
    ],
  ])("tells the whole of it once all is open: %s", (locale, texts) => {
    const html = drawn(14, locale);
    for (const text of texts) expect(html).toContain(text);
    expect(html).toContain('href="/rules#D14"');
    expect(html).not.toMatch(/\b(against|line|stories|angles)\.[a-z]/);
  });
});
