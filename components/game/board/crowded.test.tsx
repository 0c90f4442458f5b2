// The board of a late quarter of bots, as the engine cuts it for each seat: at every size at which a desk shows it no name is covered, no two
// pieces overlap, and what finds no room is counted.
import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { describe, expect, it } from "vitest";
import { ROLES, type View } from "../../../game-rules/open";
import { arrange, CHIP, nameBox, type Rect, type ZoneMarks } from "../../board/arrange";
import { MapSvg } from "../../board/MapSvg";
import { THEATRE } from "../../board/map";
import { groundOf } from "../../board/outline";
import { fit, tokenScale } from "../../board/view";
import { type Locale, messages } from "../../messages";
import { viewsIn } from "../../source/testing/late";
import { useBoardZones } from "./useBoard";

/** The quarter in which a balanced game is most crowded: 2022 Q2. */
const TURN = 10;

/** Width and height of the map in each phase's screen, at 1440 by 900 and at 1280 by 720. */
const SIZES = {
  "orders, 1440": [820, 800],
  "negotiation, 1440": [478, 478],
  "situation, 1440": [840, 714],
  "resolution, 1440": [1052, 770],
  "orders, 1280": [736, 628],
  "negotiation, 1280": [400, 360],
  "situation, 1280": [768, 535],
  "resolution, 1280": [892, 590],
} as const;

function Drawn({ view }: { view: View }) {
  return (
    <MapSvg
      svgRef={{ current: null }}
      label="map"
      zones={useBoardZones()(view, "control")}
      onZone={() => undefined}
      onReach={() => undefined}
      interactive
      mini={false}
      spread={false}
      most={5}
    />
  );
}

const numbers = (text = "") => text.split(" ").map(Number);

/** What is drawn, read from the markup as `useMapView` reads it from the page. */
function marksIn(html: string, k: number): ZoneMarks[] {
  const scale = tokenScale(k);
  const pieces = [...html.matchAll(/data-token="(\w+)" data-box="([^"]+)"/g)].map(([, id, box]) => ({
    id,
    box: numbers(box).map((n) => n * scale) as unknown as Rect,
  }));
  return [
    ...html.matchAll(/data-name="(\w+)".*?data-label="([^"]+)" data-weight="([^"]+)" data-size="([^"]+)"/g),
  ].map(([, id = "", label, weight, size]) => {
    const [x = 0, y = 0, ...box] = numbers(label);
    return {
      id,
      name: { at: [x, y], box: nameBox(box as unknown as Rect, Number(size), k), weight: Number(weight) },
      pieces: pieces.filter((p) => p.id === id).map((p) => p.box),
      ground: groundOf(id),
    };
  });
}

const late = viewsIn(TURN);

const drawn = (view: View, locale: Locale) =>
  renderToStaticMarkup(
    <IntlProvider locale={locale} messages={messages[locale] as never}>
      <Drawn view={view} />
    </IntlProvider>,
  );

const over = (a: Rect, b: Rect) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

describe.each(["en", "fr"] as const)("the crowded board of a late quarter, in %s", (locale) => {
  const boards = ROLES.map((role) => {
    const view = late(role);
    return { role, html: drawn(view, locale), view };
  });

  it.each(Object.entries(SIZES))(
    "%s: nothing lies on anything, and every piece is there or counted",
    (_, [w, h]) => {
      const { k } = fit(THEATRE, { w, h });
      const scale = tokenScale(k);
      for (const { role, html, view } of boards) {
        expect(view.label, role).toMatchObject({ year: 2022, quarter: 2 });
        const zones = marksIn(html, k);
        expect(zones, role).toHaveLength(14);
        const arranged = arrange(zones, k);
        const boxes: { what: string; box: Rect }[] = [];
        const at = (what: string, [x, y]: readonly [number, number], [l, t, r, b]: Rect) =>
          boxes.push({ what: `${role}: ${what}`, box: [x / k + l, y / k + t, x / k + r, y / k + b] });
        for (const z of zones) {
          const to = arranged.get(z.id);
          expect(to?.name, `${role}: the name of ${z.id}`).toBeDefined();
          if (!to?.name) continue;
          at(`name of ${z.id}`, to.name, z.name.box);
          to.pieces.forEach((p, i) => at(`piece ${i} of ${z.id}`, p, z.pieces[i] as Rect));
          if (to.restAt) at(`chip of ${z.id}`, to.restAt, CHIP.map((n) => n * scale) as unknown as Rect);
          expect(to.pieces.length + to.rest, `${role}: pieces of ${z.id}`).toBe(z.pieces.length);
          expect(to.rest > 0, `${role}: a chip in ${z.id}`).toBe(to.restAt !== undefined);
        }
        const hits = boxes.flatMap((a, i) =>
          boxes.slice(i + 1).flatMap((b) => (over(a.box, b.box) ? [`${a.what} on ${b.what}`] : [])),
        );
        expect(hits).toEqual([]);
      }
    },
  );
});
