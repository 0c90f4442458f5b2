// A rule's number as a chip: its name and how well it is founded on hover, the rules page behind it, in a tab of its own.
"use client";
import { useTranslations } from "use-intl";
import { type Line, REPORT } from "../../game-rules/open";
import { isDynamic, useGame } from "../game/words/useGame";
import { Cite, cx } from "../ui";
import { useMarks } from "../ui/useMarks";

/* The plate of `ui/Cite`, as a link that leaves the seat's page where it is. */
const LOOK =
  "relative inline-block rounded-[2px] border border-edge px-1 text-label leading-[15px] font-medium whitespace-nowrap text-ink-2 no-underline " +
  "before:absolute before:-inset-x-1 before:-inset-y-1.5 max-md:before:-inset-x-3 max-md:before:-inset-y-3.5 before:content-[''] hover:border-ink hover:text-ink";

export function CiteChip({ id, className }: { id: Line["dynamic"]; className?: string }) {
  const t = useTranslations("ledger");
  const marks = useMarks();
  const game = useGame();
  if (!isDynamic(id))
    return id === "history" || id === "ruling" ? (
      <Cite id={t(`source.${id}`)} soft {...(className ? { className } : {})} />
    ) : null;
  const [first] = REPORT[id];
  const grade = first ? t(`grade.${first.grade}`) : "";
  const section = first ? t(`section.${first.section}`) : "";
  const label = t("chip", { name: game.dynamic(id), grade, section });
  return (
    <a
      href={`/rules#${id}`}
      target="_blank"
      rel="noopener"
      title={label}
      aria-label={marks.commas([id, label])}
      className={cx(LOOK, className)}
    >
      {id}
    </a>
  );
}
