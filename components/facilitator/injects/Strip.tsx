// What went out last and what comes next, each with the response that is expected of it.
"use client";
import { useTranslations } from "use-intl";
import type { InjectView } from "../../../server/contract/injects";
import { inOrder, statusOf } from "../../../server/contract/msel";
import { useInjectWords } from "../../game/words/useInjectWords";
import { useShown } from "../../source/react";
import { TextButton } from "../../ui";
import { Box } from "../Box";
import { openTab } from "../desk/address";

const LAST = 5;
const NEXT = 2;

export function Strip() {
  const t = useTranslations("msel.strip");
  const exercise = useShown((s) => s.exercise);
  const injects = exercise?.injects;
  if (!exercise || !injects?.length) return null;
  const last = injects
    .filter(({ marks }) => marks.released)
    .sort((a, b) => (b.marks.released?.at ?? 0) - (a.marks.released?.at ?? 0))
    .slice(0, LAST);
  const next = inOrder(injects)
    .filter((i) => ["ready", "due"].includes(statusOf(i, exercise)) && i.row.at)
    .slice(0, NEXT);
  return (
    <Box
      id="strip"
      title={t("title")}
      aside={<TextButton onClick={() => openTab("injects")}>{t("all")}</TextButton>}
    >
      <List title={t("next")} rows={next} none={t("nothingNext")} ahead />
      <List title={t("last")} rows={last} none={t("nothingLast")} />
    </Box>
  );
}

function List({
  title,
  rows,
  none,
  ahead,
}: {
  title: string;
  rows: readonly InjectView[];
  none: string;
  ahead?: boolean;
}) {
  const t = useTranslations("msel.strip");
  const words = useInjectWords();
  return (
    <>
      <h3 className="pt-1.5 text-label text-ink-2">{title}</h3>
      {rows.length === 0 ? <p className="text-note text-ink-2">{none}</p> : null}
      <ol className="list-none text-note leading-[1.3]">
        {rows.map((inject) => {
          const { row } = inject;
          const expects = row.response ? words.response(row.response) : row.expected;
          return (
            <li key={inject.id} className="hair-t py-1">
              <span className="flex items-baseline justify-between gap-3">
                <b className="min-w-0 wrap-anywhere">
                  {row.number} {words.title(row)}
                </b>
                <span className="shrink-0 text-label text-ink-2">
                  {ahead && row.at ? words.moment(row.at) : words.status(inject)}
                </span>
              </span>
              {expects ? <span className="text-ink-2">{t("expects", { text: expects })}</span> : null}
            </li>
          );
        })}
      </ol>
    </>
  );
}
