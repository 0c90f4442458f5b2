// The reference beside the contract page: every id, every shape and every refusal, out of the vocabulary, the schemas and the words.
import { game as words } from "../../components/messages/en/game/index.ts";
import {
  ANGLE_ROWS,
  ANGLES,
  menuOf,
  type OrderRow,
  ROLES,
  SCENARIO_IDS,
  STORIES,
  scenarios,
  TRACKS,
  ZONE_TRACKS,
} from "../../game-rules/open.ts";
import { NOTICES } from "../../server/contract/notices.ts";
import { code, codes, table } from "./markdown.ts";
import { refusalsOf } from "./refusals.ts";
import { asked, lists, sent } from "./shapes.ts";

type Words = {
  readonly [id: string]: { readonly name: string; readonly line?: string; readonly unit?: string };
};

const scenarioRows = SCENARIO_IDS.map((id) => {
  const { turns, start, quartersPerTurn, seats, slots } = scenarios[id];
  const turn = quartersPerTurn === 1 ? "quarters" : "half-years";
  return [code(id), `${start.year} Q${start.quarter}`, `${turns} ${turn}`, String(slots), codes(seats)];
});

const zoneRows = scenarios["missed-moment"].zones.map(({ id, country, neighbours, capital }) => [
  code(id),
  words.zones[id].name + (capital ? " (capital)" : ""),
  country,
  codes(neighbours.map((n) => n.zone)),
]);

const figureRows = (ids: readonly string[], said: Words) =>
  ids.map((id) => [code(id), said[id]?.name ?? "", said[id]?.unit ?? "", said[id]?.line ?? ""]);

const asks = (row: OrderRow): string =>
  [row.zones && "zone", row.targets && "target", row.options && "option"].filter(Boolean).join(", ");

function orderRows(role: (typeof ROLES)[number]): string[][] {
  const said: Words = words.orders[role];
  return menuOf(role).map((row) => [
    code(row.id),
    said[row.id.slice(role.length + 1)]?.name ?? "",
    `${row.cost}${row.loyalty ? ` and ${row.loyalty} of loyalty` : ""}`,
    asks(row),
    row.posture ? "posture" : "",
    row.limit ? String(row.limit) : "",
  ]);
}

const angleRows = ANGLES.map((angle) => {
  const { by, of, behind } = ANGLE_ROWS[angle];
  const facts = behind.map((fact) => words.facts[fact]);
  return [code(angle), code(by), codes(of), words.angles[angle].name, facts.join("; ")];
});

const storyRows = STORIES.map((of) => [
  code(of),
  words.stories[of],
  codes(ANGLES.filter((angle) => ANGLE_ROWS[angle].of.includes(of))),
]);

const noticeRows = Object.entries(NOTICES).map(([id, params]) => [code(id), codes(params)]);

const refusalRows = refusalsOf().map(({ code: id, params, passing, words: text }) => [
  code(id),
  codes(params),
  passing ? "yes" : "",
  text,
]);

const LISTS = [
  "Role",
  "Seat",
  "Viewer",
  "Phase",
  "Control",
  "Force",
  "Regime",
  "Rung",
  "AimId",
  "ParisLine",
  "Demand",
  "Claimable",
  "TermKind",
  "Venue",
  "Mediator",
  "Receiver",
  "RefusedFor",
  "SeatBy",
  "SeatName",
];

/** The page, as Markdown. */
export const reference = (): string => `# Reference: ids, shapes, refusals

Drawn by \`npm run contract\` from the vocabulary and the schemas; do not edit. [The contract](README.md) is the page to begin with.

[Scenarios](#scenarios) · [Zones](#zones) · [Figures](#figures) · [Figures of a zone](#figures-of-a-zone) · [Other lists](#other-lists) ·
[Orders](#orders) · [Stories](#stories) · [Angles](#angles) · [Notices](#notices) · [What a client sends](#what-a-client-sends) ·
[What the server sends](#what-the-server-sends) · [Refusals](#refusals)

## Scenarios

${table(["id", "begins", "turns", "slots", "seats"], scenarioRows)}

## Zones

${table(["id", "name", "country", "borders"], zoneRows)}

## Figures

${table(["id", "name", "unit", ""], figureRows(TRACKS, words.tracks))}

## Figures of a zone

${table(["id", "name", "unit", ""], figureRows(ZONE_TRACKS, words.zoneTracks))}

## Other lists

${lists(LISTS)}

## Orders

What an order may name stands in the drafts that \`orders.legal\` answers. A cost is in points of the role's purse; a posture's is due every quarter.
\`limit\` is how often an order may stand on one sheet.
${ROLES.map((role) => `\n### Orders of ${role}\n\n${table(["id", "name", "cost", "asks for", "", "limit"], orderRows(role))}\n`).join("")}
## Stories

${table(["of", "what happened", "angles"], storyRows)}

## Angles

What stands behind an account makes it believed: any one of these facts is enough.

${table(["angle", "by", "of", "told as", "stands on"], angleRows)}

## Notices

${table(["code", "params"], noticeRows)}

## What a client sends

A field with a question mark may be left out; one that is not named here is refused.

${asked()}

## What the server sends

${sent()}

## Refusals

*Passing*: the same request may be tried again, after \`seconds\` where it names them. Words stand with their params in braces.

${table(["code", "params", "passing", "words"], refusalRows)}
`;
