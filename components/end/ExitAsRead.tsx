// How the exit reads, where this viewer may know it: fixed when the last unit left, or as it would have been read.
"use client";
import { useLocale, useTranslations } from "use-intl";
import { type View, weightiest } from "../../game-rules/open";
import { READING_SCALE } from "../game/board/readingScale";
import { labelOf, useLabel } from "../game/words/label";
import { useShown } from "../source/react";
import { figure, Ruler } from "../ui";
import { useMarks } from "../ui/useMarks";
import { Causes } from "./Causes";

export function ExitAsRead({ view }: { view: View }) {
  const t = useTranslations("end");
  const s = useTranslations("play.strip");
  const marks = useMarks();
  const label = useLabel();
  const locale = useLocale();
  const reading = useShown((x) => x.reading);
  if (!reading) return null;
  const n = (value: number) => figure(Math.round(value), locale);
  const spoken = s("spoken", { value: n(reading.value), low: n(reading.low), high: n(reading.high) });
  const causes = weightiest(reading.causes);
  return (
    <section aria-labelledby="reading" className="rule-t grid gap-x-10 gap-y-3 pt-3.5 lg:grid-cols-2">
      <div>
        <h2 id="reading" className="text-page">
          {t("reading")}
        </h2>
        <p className="mt-1 mb-3 font-display text-lead leading-[1.4]">
          {marks.sentence(
            marks.commas([s(`words.${reading.word}`), t("readingValue", { value: n(reading.value) })]),
          )}{" "}
          <span className="text-ink-2">
            {view.exit.outIn ? t("out", { label: label(labelOf(view, view.exit.outIn)) }) : t("notOut")}
          </span>
        </p>
        <Ruler
          label={spoken}
          bands={READING_SCALE}
          value={reading.value}
          low={s("duress")}
          high={s("choice")}
          {...(reading.low === reading.high ? {} : { range: [reading.low, reading.high] as const })}
        />
      </div>
      <details>
        <summary className="py-0.5 text-ink-2 max-md:py-2.5">{t("causesOf", { name: t("reading") })}</summary>
        <Causes label={t("reading")} lines={causes} />
      </details>
    </section>
  );
}
