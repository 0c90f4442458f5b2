// What the server renders carries no inline style: the content policy would strip it.
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
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

describe("the board as the server sends it", () => {
  const html = [
    <Board key="a" {...props} />,
    <BoardMini key="b" zones={zones} label="mini" focus="GAO" />,
    <ZoneList key="c" label="list" zones={zones} />,
  ]
    .map((e) => renderToStaticMarkup(e))
    .join("");

  it("has no style attributes and no style elements", () => {
    expect(html).not.toMatch(/\sstyle=|<style/);
  });

  it("offers every zone as a button with its summary, one of them in the tab order", () => {
    const board = renderToStaticMarkup(<Board {...props} />);
    for (const z of zones) expect(board).toContain(`aria-label="${z.spoken}"`);
    expect(board.match(/role="button"[^>]*tabindex="0"/g)).toHaveLength(1);
  });
});
