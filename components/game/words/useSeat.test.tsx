// A seat in a sentence, in both languages: the article joins what stands before it, also where the seat bears an older name.
import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { describe, expect, it } from "vitest";
import type { SeatName } from "../../../game-rules/open";
import { LOCALES, type Locale, messages } from "../../messages";
import { renamed } from "../../messages/renamed";
import { useGame } from "./useGame";
import { useSeat } from "./useSeat";

function said<T>(locale: Locale, useAsked: () => T, name: SeatName = "own"): T {
  let answer: T | undefined;
  function Asks() {
    answer = useAsked();
    return null;
  }
  renderToStaticMarkup(
    <IntlProvider
      locale={locale}
      timeZone="UTC"
      messages={renamed(messages[locale], locale, name) as never}
      onError={(e) => {
        throw e;
      }}
    >
      <Asks />
    </IntlProvider>,
  );
  return answer as T;
}

describe("a seat in a sentence", () => {
  it.each([
    ["fr", "jnim", "own", "le JNIM", "Le JNIM", "du JNIM", "au JNIM"],
    [
      "fr",
      "jnim",
      "jihadist_front",
      "le front djihadiste",
      "Le front djihadiste",
      "du front djihadiste",
      "au front djihadiste",
    ],
    ["fr", "paris", "own", "Paris", "Paris", "de Paris", "à Paris"],
    ["fr", "facilitator", "own", "l’animateur", "L’animateur", "de l’animateur", "à l’animateur"],
    ["en", "jnim", "own", "JNIM", "JNIM", "of JNIM", "to JNIM"],
    [
      "en",
      "jnim",
      "jihadist_front",
      "the jihadist front",
      "The jihadist front",
      "of the jihadist front",
      "to the jihadist front",
    ],
    [
      "en",
      "facilitator",
      "own",
      "the facilitator",
      "The facilitator",
      "of the facilitator",
      "to the facilitator",
    ],
  ] as const)("%s, %s called %s: %s", (locale, id, name, the, start, of, to) => {
    expect(said(locale, useSeat, name)(id)).toMatchObject({ the, start, of, to });
  });

  it("stands in the news and the causes as the sentence wants it", () => {
    const [fr, then, en] = [said("fr", useGame), said("fr", useGame, "jihadist_front"), said("en", useGame)];
    const head = "news.statement.1.headline";
    expect(fr.tell(head, { role: "jnim" })).toBe("Une déclaration du JNIM");
    expect(then.tell(head, { role: "jnim" })).toBe("Une déclaration du front djihadiste");
    expect(fr.tell(head, { role: "moscow" })).toBe("Une déclaration de Moscou");
    expect(en.tell(head, { role: "jnim" })).toBe("A statement from JNIM");
    const leaked = ["news.deal_leaked.1.body", { parties: "paris,jnim" }] as const;
    expect(fr.tell(...leaked)).toMatch(/^Il a été conclu entre Paris et le JNIM\./);
    expect(en.tell(...leaked)).toMatch(/^It was made between Paris and JNIM\./);
  });

  it("and a zone with its preposition", () => {
    const [fr, en] = [said("fr", useGame), said("en", useGame)];
    const lost = "news.harm_heavy.0.headline";
    expect(fr.tell(lost, { zone: "GAO" })).toBe("Des civils tués à Gao");
    expect(fr.tell(lost, { zone: "LIP" })).toBe("Des civils tués dans le Liptako");
    expect(en.tell(lost, { zone: "MOP" })).toBe("Civilians killed in the Inner Delta");
  });

  it.each(LOCALES)("has every form in the catalogue, %s", (locale) => {
    const { seats, the, of, from, to } = messages[locale].common;
    for (const form of [the, of, from, to]) expect(Object.keys(form)).toEqual(Object.keys(seats));
  });
});
