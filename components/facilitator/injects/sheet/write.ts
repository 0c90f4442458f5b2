// The list as a grid under our own headings, which is read back as it stands.
import type { InjectMoment, InjectRow, InjectView } from "../../../../server/contract/injects";
import { inOrder } from "../../../../server/contract/msel";
import type { Grid } from "./grid";
import { type Calendar } from "./times";
import { conditionOut, effectsOut, responseOut } from "./typed";

/** In the order in which a staff reads them. */
const OURS = [
  ...[
    "number",
    "when",
    "kind",
    "mode",
    "sure",
    "untrue",
    "from",
    "to",
    "title",
    "title fr",
    "text",
    "text fr",
  ],
  ...[
    "condition",
    "effects",
    "expected",
    "response",
    "objective",
    "owner",
    "status",
    "minutes taken",
    "notes",
  ],
] as const;

/** A quarter as sheets say it: "2020 Q3", of half-years "2016 H2". */
export function quarterOf(turn: number, { start, each }: Calendar): string {
  const quarters = start.quarter - 1 + (turn - 1) * each;
  const year = start.year + Math.floor(quarters / 4);
  const quarter = (quarters % 4) + 1;
  return each === 2 ? `${year} H${quarter > 2 ? 2 : 1}` : `${year} Q${quarter}`;
}

const moment = ({ turn, phase, minutes }: InjectMoment, calendar: Calendar): string =>
  `${quarterOf(turn, calendar)} ${phase}${minutes ? ` +${minutes} min` : ""}`;

/** What became of a row; where nothing has yet, how it was set. */
function statusOut(
  { status }: InjectRow,
  { skipped, answered, missed, released }: InjectView["marks"],
): string {
  if (skipped) return `skipped: ${skipped.reason}`;
  return answered ? "answered" : missed ? "missed" : released ? "released" : status;
}

/** Minutes from its release to its response, to one decimal. */
const tookOut = ({ answered }: InjectView["marks"]): string =>
  answered?.took === undefined ? "" : String(Math.round(answered.took / 6000) / 10);

export function gridOfList(injects: readonly InjectView[], calendar: Calendar): Grid {
  const numberOf = (id: string) => injects.find((i) => i.id === id)?.row.number ?? "?";
  const rows = inOrder(injects).map(({ row, marks }) => [
    row.number,
    row.at ? moment(row.at, calendar) : "",
    row.kind,
    row.mode,
    row.sure ? String(row.sure) : "",
    row.false ? "yes" : "",
    row.from,
    row.to === "all" ? "all" : row.to.join(", "),
    row.title.en ?? "",
    row.title.fr ?? "",
    row.text.en ?? "",
    row.text.fr ?? "",
    conditionOut(row.if, numberOf),
    effectsOut(row.effects),
    row.expected ?? "",
    responseOut(row.response, (turn) => quarterOf(turn, calendar)),
    row.objective ?? "",
    row.owner ?? "",
    statusOut(row, marks),
    tookOut(marks),
    row.notes ?? "",
  ]);
  return [[...OURS], ...rows];
}
