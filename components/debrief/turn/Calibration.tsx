// Expectations beside what became of them, and how often each step of certainty was right. No further than has been opened.
"use client";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import type { Foreseen } from "../../../game-rules/open";
import { calibrated, cameTrue, expectedIn } from "../../../server/debrief/tables/expected";
import { useGame } from "../../game/words/useGame";
import { cx, Icon } from "../../ui";
import type { InQuarter } from "../Room";
import { useQuarterName } from "../useStopName";
import { SureSteps } from "./SureSteps";

/** One expectation in words, with whether it came true once its quarter is open. */
export function OneExpected({
  going,
  turn,
  foreseen,
}: {
  going: InQuarter;
  turn: number;
  foreseen: Foreseen;
}) {
  const t = useTranslations("debrief.expected");
  const game = useGame();
  const quarter = useQuarterName(going.record);
  const came = foreseen.by <= going.open ? cameTrue(going.record, turn, foreseen) : undefined;
  return (
    <>
      {t("one", {
        track: game.track(foreseen.track),
        way: t(`ways.${foreseen.way}`),
        label: quarter(foreseen.by),
      })}
      {came === undefined ? (
        " "
      ) : (
        <b className="ml-1 inline-flex items-center gap-0.5 whitespace-nowrap text-ink">
          <Icon name={came ? "check" : "close"} size={12} />
          {t(came ? "came" : "cameNot")}
        </b>
      )}{" "}
    </>
  );
}

export function Calibration({ going }: { going: InQuarter }) {
  const t = useTranslations("debrief.expected");
  const s = useTranslations("sheet.sures");
  const expected = useMemo(() => expectedIn(going.record), [going.record]);
  const steps = calibrated(expected.filter((e) => e.foreseen.by <= going.open));
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="calibration" className="rule-t mt-3 pt-2">
      <h3 id="calibration" className="font-sans text-body font-semibold">
        {t("title")}
      </h3>
      <p className="text-note text-ink-2">{t("lead")}</p>
      <ul className="list-none">
        {steps.map(({ sure, n, came }) => (
          <li key={sure} className="hair-t grid grid-cols-[50px_minmax(0,1fr)] items-center gap-x-2.5 py-1.5">
            <SureSteps n={sure} />
            <span className="text-note">
              {t("of", { n: String(n), sure: s(`${sure}`), came: String(came) })}
            </span>
            <span aria-hidden="true" className="col-start-2 mt-1 flex flex-wrap gap-0.5">
              {Array.from({ length: n }, (_, i) => (
                <i key={i} className={cx("size-2.5 border border-ink", i < came && "bg-ink")} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
