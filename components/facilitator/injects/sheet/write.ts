// The list as a grid under our own headings, which is read back as it stands.
import type { InjectMoment, InjectView } from "../../../../server/contract/injects";
import { inOrder } from "../../../../server/contract/msel";
import type { Grid } from "./grid";
import { type Calendar } from "./times";
import { conditionOut, effectsOut, responseOut } from "./typed";

/** In the order in which a staff reads them. */
const OURS = [
  ...["number", "when", "kind", "mode", "sure", "from", "to", "title", "title fr", "text", "text fr"],
  ...["condition", "effects", "expected", "response", "objective", "owner", "status", "notes"],
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

export function gridOfList(injects: readonly InjectView[], calendar: Calendar): Grid {
  const numberOf = (id: string) => injects.find((i) => i.id === id)?.row.number ?? "?";
  const rows = inOrder(injects).map(({ row }) => [
    row.number,
    row.at ? moment(row.at, calendar) : "",
    row.kind,
    row.mode,
    row.sure ? String(row.sure) : "",
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
    row.status,
    row.notes ?? "",
  ]);
  return [[...OURS], ...rows];
}
