// Before the debrief opens the scores: what to do meanwhile.
"use client";
import { useTranslations } from "use-intl";
import { DoubleRule } from "../ui";

export function Closed() {
  const t = useTranslations("end");
  return (
    <DoubleRule as="section" aria-label={t("closed")} className="bg-land px-5.5 py-5">
      <h2 className="text-page">{t("closed")}</h2>
      <p className="mt-1 text-ink-2">{t("closedText")}</p>
      <ol className="mt-2 list-none">
        {(["aim", "believed", "window"] as const).map((ask, i) => (
          <li
            key={ask}
            className="hair-t grid grid-cols-[1.5rem_1fr] py-2 font-display text-lead leading-[1.36]"
          >
            <span aria-hidden="true" className="font-[560]">
              {i + 1}
            </span>
            {t(`closedAsk.${ask}`)}
          </li>
        ))}
      </ol>
    </DoubleRule>
  );
}
