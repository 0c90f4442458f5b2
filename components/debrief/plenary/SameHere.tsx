// Beside a window in its own debrief: who did the same, as far as that is known here. Of other groups the plenary of this browser knows.
"use client";
import { useTranslations } from "use-intl";
import type { Window, Wish } from "../../../server/debrief/analysis/result";
import type { GameRecord } from "../record";
import { keptSame } from "./kept";
import { sameIn } from "./same";
import { useSameText } from "./WindowsBeside";

export function SameHere({ record, window, lead }: { record: GameRecord; window: Window; lead: Wish }) {
  const t = useTranslations("plenary.windows");
  const sameText = useSameText();
  const counted = keptSame(record.copy.exercise)[window.id];
  if (counted) return <p className="mt-1.5 font-medium">{sameText(counted)}</p>;
  const { history } = sameIn(window, lead, [record]);
  if (history === undefined) return null;
  return <p className="mt-1.5 font-medium">{t(history ? "historySame" : "historyNot")}</p>;
}
