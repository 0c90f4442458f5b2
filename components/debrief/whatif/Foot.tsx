// What both lines come to: the scores side by side once both are told to their end, and harm to civilians as two bands, which often
// cannot be told apart.
"use client";
import { useLocale, useTranslations } from "use-intl";
import { harmApart } from "../../../server/debrief/whatif/compare";
import { useSeat } from "../../game/words/useSeat";
import { cx, figure, Token } from "../../ui";
import { useMarks } from "../../ui/useMarks";
import { isOver, type Pair } from "./pair";

export function Foot({ pair: { was, now, turns } }: { pair: Pair }) {
  const t = useTranslations("whatif");
  const locale = useLocale();
  const seat = useSeat();
  const marks = useMarks();
  const last = turns.at(-1) ?? 0;
  const whole = [was, now].every((line) => isOver(line) && (line.marks.at(-1)?.turn ?? 0) <= last);
  const [a, b] = [was.scores(), now.scores()];
  const harm = harmApart(was, now, last);
  const ends = (h: typeof harm.was) => ({ low: figure(h.low, locale), high: figure(h.high, locale) });
  const [inGame, here] = [ends(harm.was), ends(harm.now)];
  return (
    <div className="rule-t grid bg-panel desk:sticky desk:bottom-0 low:static gap-x-4 gap-y-2 px-4.5 py-2.5 md:grid-cols-2 desk:grid-cols-4 wide:grid-cols-[repeat(4,minmax(0,1fr))_22rem]">
      {was.copy.scenario.seats.map((role) => {
        if (!whole) return null;
        const [before, after] = [Math.round(a[role].total), Math.round(b[role].total)];
        return (
          <section key={role} data-seat={role} aria-label={seat(role).name}>
            <p className="flex items-center gap-2">
              <Token side={role} size={18} /> {seat(role).name}
              <span className="figures ml-auto font-display text-lead">
                {t("ends", { was: figure(before, locale), now: figure(after, locale) })}
              </span>
            </p>
            <div aria-hidden="true" className="relative mt-1 h-1.5 bg-line">
              <span className="absolute inset-y-0 left-0 bg-me" style={{ width: `${before}%` }} />
              <span className="absolute -inset-y-1 w-0.5 bg-ochre" style={{ left: `${after}%` }} />
            </div>
          </section>
        );
      })}
      <section
        aria-labelledby="harm-apart"
        className={cx(
          "text-note md:col-span-2",
          whole ? "wide:col-span-1" : "desk:col-span-4 wide:col-span-5",
        )}
      >
        <h3 id="harm-apart" className="font-sans text-note font-semibold">
          {t("harm")}
        </h3>
        <p>
          {marks.lead(
            t("harmEnds", { low: inGame.low, high: inGame.high, low2: here.low, high2: here.high }),
          )}{" "}
          {t(`harmTold.${harm.told}`)}
        </p>
        {whole ? null : <p className="text-ink-2">{t("scoresLater")}</p>}
      </section>
    </div>
  );
}
