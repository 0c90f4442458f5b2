// The terms of a deal: who does what, when; a changed one stands on ochre ground with what it was; the record beneath.
"use client";
import { useTranslations } from "use-intl";
import type { DealView, Term, View } from "../../game-rules/open";
import { labelOf, useLabel } from "../game/words/label";
import { sameTerm, useTermWords } from "../game/words/terms";
import { Token } from "../ui";
import { cx } from "../ui/cx";
import { useMarks } from "../ui/useMarks";

export function TermList({
  terms,
  view,
  before,
  record = [],
}: {
  terms: readonly Term[];
  view: View;
  before?: readonly Term[];
  record?: DealView["record"];
}) {
  const t = useTranslations("table.deals");
  const c = useTranslations("common.seats");
  const marks = useMarks();
  const words = useTermWords();
  const label = useLabel();
  const gone = (before ?? []).filter((b) => !terms.some((x) => sameTerm(x, b)));
  return (
    <ul className="mt-1 list-none text-[0.84375rem] leading-[1.24] max-md:text-body">
      {terms.map((term, i) => {
        const changed = before !== undefined && !before.some((b) => sameTerm(b, term));
        const was = changed ? gone.find((b) => b.kind === term.kind && b.by === term.by) : undefined;
        const kept = record.filter((r) => r.term === i);
        return (
          <li
            key={i}
            className={cx(
              "hair-b grid grid-cols-[1.125rem_1fr_auto] gap-1.5 py-1 last:border-b-0",
              changed && "-mx-1.5 bg-ochre-bg px-1.5",
            )}
          >
            <Token side={term.by} size={16} label={c(term.by)} />
            <span className="min-w-0">
              {words.say(term)}
              {was ? (
                <span className="block text-label text-ink-2">
                  {t("was", { term: marks.commas([words.say(was), words.quarters(was, view)]) })}
                </span>
              ) : null}
              {kept.map((r) => (
                <span key={r.turn} className="block text-label text-ink-2">
                  {t(r.kept ? "kept" : "broken", { label: label(labelOf(view, r.turn)) })}
                </span>
              ))}
            </span>
            <span className="whitespace-nowrap text-ink-2">{words.quarters(term, view)}</span>
          </li>
        );
      })}
      {gone
        .filter((b) => !terms.some((x) => x.kind === b.kind && x.by === b.by))
        .map((b, i) => (
          <li
            key={`gone-${i}`}
            className="-mx-1.5 grid grid-cols-[1.125rem_1fr_auto] gap-1.5 bg-ochre-bg px-1.5 py-1"
          >
            <Token side={b.by} size={16} state="outline" label={c(b.by)} />
            <s className="min-w-0">{words.say(b)}</s>
            <span className="text-ink-2">{t("dropped")}</span>
          </li>
        ))}
    </ul>
  );
}
