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
        rows={acts.map((act) => ({
          id: String(act.seq),
          cells: [
            when(act),
            act.who > 0 ? t("leader", { n: String(act.who) }) : t("unknown"),
            <span key="w" className="wrap-anywhere">
              {act.undone ? marks.commas([said(act), t("undone")]) : said(act)}
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
