// How far the method can be trusted: what was tried, what came of it, what is asked, and whether it holds; a row that fails says so.
import type { Calibration } from "../../server/debrief/analysis/measured";
import { datesOf } from "../game/time/moment";
import { Table } from "../ui";
import { Chapter } from "./Chapter";
import type { RuleWords } from "./words";

export function TrustTable({
  words: { say, find, locale },
  calibration: { rows, lines, day },
}: {
  words: RuleWords;
  calibration: Calibration;
}) {
  const text = (key: string, figures?: Record<string, string | number>) =>
    say(`method.trust.${key}`, figures);
  const date = new Intl.DateTimeFormat(datesOf(locale), { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(day),
  );
  return (
    <Chapter id="trust" title={text("title")} lead={text("lead", { lines, date })}>
      <Table
        caption={text("title")}
        columns={[
          { id: "tried", label: text("tried") },
          { id: "came", label: text("came") },
          { id: "asked", label: text("asked") },
          { id: "holds", label: text("holds") },
        ]}
        rows={rows.map(({ trial, figures, holds }, i) => ({
          id: `${trial} ${i}`,
          cells: [
            text(`trial.${trial}.tried`, figures),
            text(`trial.${trial}.came`, figures),
            find(`method.trust.trial.${trial}.asked`) && holds !== undefined
              ? text(`trial.${trial}.asked`)
              : text("told"),
            holds === undefined ? "" : text(holds ? "yes" : "no"),
          ],
        }))}
      />
      <p className="mt-2 text-note text-ink-2">{text("again")}</p>
    </Chapter>
  );
}
