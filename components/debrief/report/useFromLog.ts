// What the log says for the report, in the words of the language that is read. Whoever edits it sees the same sentences.
"use client";
import { useLocale, useTranslations } from "use-intl";
import { READING_BANDS } from "../../../game-rules/open";
import { figure } from "../../ui";
import type { GameRecord } from "../record";
import { useQuarterName } from "../useStopName";
import type { Objective } from "./draft";
import { evidenceOf, factsOf } from "./evidence";

export function useFromLog(record: GameRecord) {
  const t = useTranslations("aar");
  const r = useTranslations("readings");
  const locale = useLocale();
  const quarter = useQuarterName(record);
  const { exit } = record.view(record.last, "facilitator");
  const counts = evidenceOf(record);
  const last = record.marks.at(-1)?.reading ?? 0;
  const word = READING_BANDS.find(({ to }) => last < to)?.word ?? "choice";
  const [first = 1] = record.played;
  return {
    overview: t("overview.text", {
      quarters: record.played.length,
      from: quarter(first),
      to: quarter(record.played.at(-1) ?? first),
      exit: exit.outIn > 0 ? quarter(exit.outIn) : exit.announcedIn > 0 ? "announced" : "none",
      reading: figure(Math.round(last), locale),
      word: r(`${word}.name`),
    }),
    counts: t("overview.countsText", factsOf(record)),
    aim: ({ aim, from }: Objective): string => aim ?? (from ? t(`objectives.of.${from}`) : ""),
    evidence: ({ evidence, from }: Objective): string =>
      evidence ?? (from ? t(`objectives.log.${from}`, counts) : ""),
  };
}
