// What the server renders carries no inline style: the content policy would strip it.
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { describe, expect, it } from "vitest";
import { type Locale, messages } from "../messages";
import { Board, BoardMini, type BoardProps, type BoardZone, ZoneList } from "./index";
import { MAP } from "./map";

const zones: BoardZone[] = MAP.zones.map((z, i) => ({
  id: z.id,
  name: z.id,
  wash: i % 2 ? "contested" : "state",
  fog: i % 3 ? "seen" : "stale",
  influence: i % 4 ? [] : ["moscow"],
  tokens: [
    {
      id: `t${i}`,
      side: "jnim",
      strength: 2,
      mark: "suspected",
      age: "T–1",
      hidden: true,
      base: true,
      label: "cell",
    },
  ],
  flags: [{ n: "1", editing: true }],
  spoken: `${z.id}, summary`,
}));

const props: BoardProps = {
  zones,
  plates: [{ id: "street", title: "Street", line: "quiet" }],
  layer: "a",
  layers: [
    { id: "a", label: "A" },
    { id: "b", label: "B" },
  ],
  onLayer: () => {},
  legend: [
    { key: "suspected", label: "seen" },
    { key: "shade", label: "more" },
  ],
  labels: {
    zoomIn: "in",
    zoomOut: "out",
    whole: "whole",
    theatre: "theatre",
    list: "list",
    map: "map",
    region: "region",
    countries: { niger: "Niger" },
  },
};

const drawn = (what: ReactNode, locale: Locale = "en"): string =>
  renderToStaticMarkup(
    <IntlProvider locale={locale} messages={messages[locale] as never}>
      {what}
    </IntlProvider>,
  );

describe("the board as the server sends it", () => {
  const html = drawn(
    <>
      <Board {...props} />
      <BoardMini zones={zones} label="mini" focus="GAO" />
      <ZoneList label="list" zones={zones} />
    </>,
  );

  it("has no style attributes and no style elements", () => {
    expect(html).not.toMatch(/\sstyle=|<style/);
  });

  it("offers every zone as a button with its summary, one of them in the tab order", () => {
    const board = drawn(<Board {...props} />);
    for (const z of zones) expect(board).toContain(`aria-label="${z.spoken}"`);
    expect(board.match(/role="button"[^>]*tabindex="0"/g)).toHaveLength(1);
  });

  it("offers as a list what it offers as a map: the same zones to press, and the same that cannot be taken", () => {
    const selectable = new Set(zones.filter((_, i) => i % 3 === 0).map((z) => z.id));
    const choice = { zones, selectable, selected: zones[3]?.id, onZone: () => {} };
    const [map, list] = [drawn(<Board {...props} {...choice} />), drawn(<ZoneList label="l" {...choice} />)];
    /** The tag of the button that a zone's words stand in or on. */
    const button = (html: string, spoken: string): string => {
      const at = html.indexOf(spoken);
      return html.slice(html.lastIndexOf(html === map ? "<path" : "<button", at), at + 400);
    };
    const stateOf = (tag: string) => [
      /^[^>]*aria-disabled="true"/.test(tag),
      /^[^>]*aria-pressed="true"/.test(tag),
    ];
    for (const { id, spoken } of zones) {
      const [there, here] = [stateOf(button(map, `"${spoken}"`)), stateOf(button(list, `>${spoken}<`))];
      expect(here, id).toEqual(there);
      expect(here, id).toEqual([!selectable.has(id), id === zones[3]?.id]);
    }
  });

  it.each([
    ["en", ["UN", "IS", "AG", "SF"]],
    ["fr", ["ONU", "EI", "GA", "FS"]],
  ] as const)("bears the letters of its language, %s", (locale, letters) => {
    const force = { strength: 2, label: "piece" } as const;
    const tokens = [
      { id: "a", side: "minusma", ...force },
      { id: "b", side: "is", ...force },
      { id: "c", side: "groups", ...force },
      { id: "d", side: "paris", letters: "special", ...force },
    ] as const;
    const held = zones.map((z) => ({ ...z, tokens: z.id === "GAO" ? [...tokens] : [] }));
    for (const board of [
      <Board key="a" {...props} zones={held} />,
      <ZoneList key="b" label="l" zones={held} />,
    ]) {
      const html = drawn(board, locale);
      for (const of of letters) expect(html).toContain(`>${of}</text>`);
    }
  });
});
