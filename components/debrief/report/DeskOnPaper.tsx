// What those who led did, by itself from the log: when, which of them, what and why. What a step back took along stands there too.
"use client";
import { useTranslations } from "use-intl";
import { isRole, type Seat } from "../../../server/contract/seats";
import { isolated } from "../../../server/contract/typed";
import type { DeskAct } from "../../../server/debrief/copy-format";
import { useMoment } from "../../game/time/useMoment";
import { useSeat } from "../../game/words/useSeat";
import { Table, Typed } from "../../ui";
import { useMarks } from "../../ui/useMarks";
import type { GameRecord } from "../record";
import { useQuarterName } from "../useStopName";

export function DeskOnPaper({ record }: { record: GameRecord }) {
  const t = useTranslations("aar.desk");
  const a = useTranslations("aar.section");
  const c = useTranslations("common");
  const marks = useMarks();
  const moment = useMoment();
  const quarter = useQuarterName(record);
  const said = useSaid(quarter);
  const acts = record.copy.desk ?? [];
  if (acts.length === 0) return <p className="text-note text-ink-2">{t("none")}</p>;
  const when = ({ turn, phase, time }: DeskAct): string =>
    marks.commas([turn > 0 && quarter(turn), turn > 0 && c(`phases.${phase}`), moment(time)]);
  return (
    <>
      <p className="mb-1.5 text-note text-ink-2">{t("lead")}</p>
      <Table
        caption={a("desk")}
        columns={(["when", "who", "what", "reason"] as const).map((id) => ({ id, label: t(id) }))}
        rows={folded(acts).map(({ act, last, n }) => ({
          id: String(act.seq),
          cells: [
            <span key="t" className="whitespace-nowrap">
              {when(act)}
              {last ? <span className="block">{t("until", { when: when(last) })}</span> : null}
            </span>,
            <span key="l" className="whitespace-nowrap">
              {act.who > 0 ? t("leader", { n: String(act.who) }) : t("unknown")}
            </span>,
            <span key="w" className="wrap-anywhere">
              {last
                ? t("movedOn", { n: String(n) })
                : act.undone
                  ? marks.commas([said(act), t("undone")])
                  : said(act)}
              {act.about ? (
                <span className="block text-ink-2">
                  <Typed text={act.about} />
                </span>
              ) : null}
              {act.text ? (
                <span className="block">
                  <Typed text={act.text} />
                </span>
              ) : null}
            </span>,
            <Typed key="r" text={act.reason ?? ""} />,
          ],
        }))}
      />
    </>
  );
}

interface Folded {
  readonly act: DeskAct;
  /** Where several were one after the other: the last of them, and how many. */
  readonly last?: DeskAct;
  readonly n: number;
}

/** Phases that one person closed one after the other, with nothing between them, are told in one row: else they would fill pages. */
function folded(acts: readonly DeskAct[]): Folded[] {
  const rows: Folded[] = [];
  for (const act of acts) {
    const before = rows.at(-1);
    const last = before?.last ?? before?.act;
    const isRun =
      before &&
      last?.did === "moved_on" &&
      act.did === "moved_on" &&
      last.who === act.who &&
      !last.undone &&
      !act.undone;
    if (isRun) rows[rows.length - 1] = { act: before.act, last: act, n: before.n + 1 };
    else rows.push({ act, n: 1 });
  }
  return rows;
}

/** What an act was, in words. */
function useSaid(quarter: (turn: number) => string): (act: DeskAct) => string {
  const t = useTranslations("aar.desk.did");
  const c = useTranslations("common");
  const marks = useMarks();
  const seat = useSeat();
  const named = (s: string): string => (isRole(s as Seat) ? seat(s as never).name : c(`seats.${s as Seat}`));
  return ({ did, seats = [], number = "", to, back }) =>
    t(did, {
      seats: seats.length > 0 ? marks.list(seats.map(named)) : "",
      all: String(seats.length === 0),
      number: isolated(number),
      n: Number(number) || 0,
      to: to ? c(`by.${to}`) : "",
      place: back ? marks.commas([quarter(back.turn), c(`phases.${back.phase}`)]) : "",
    });
}
