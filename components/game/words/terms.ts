// Terms of a deal in words, and what changed between two versions of one.
"use client";
import { useTranslations } from "use-intl";
import type { Term, View } from "../../../game-rules/open";
import { useMarks } from "../../ui/useMarks";
import { labelOf, useLabel } from "./label";
import { useGame } from "./useGame";

export const sameTerm = (a: Term, b: Term): boolean =>
  JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
const ordered = (t: Term) => [
  t.kind,
  t.by,
  t.zone,
  t.option,
  t.venue,
  t.mediator,
  t.receiver,
  t.amount,
  t.from,
  t.to,
];

/** A term without its quarters and without who gave it. */
type Promised = Omit<Term, "by" | "from" | "to">;

export interface TermWords {
  say(term: Promised): string;
  quarters(term: Term, view: View): string;
}

export function useTermWords(): TermWords {
  const t = useTranslations("table");
  const marks = useMarks();
  const game = useGame();
  const label = useLabel();
  const { find } = game.loose;
  return {
    say(term) {
      const zone = term.zone ? game.zone(term.zone) : "";
      const values = { zone, amount: term.amount ?? 1, venue: "", mediator: "", receiver: "" };
      const kind =
        find(
          [
            `terms.${term.kind}.options.${term.option ?? ""}`,
            `terms.${term.kind}.plain`,
            `terms.${term.kind}.name`,
          ],
          values,
        ) ?? t(`kinds.${term.kind}`);
      const extra = [
        term.zone && !kind.includes(zone) ? zone : "",
        term.venue ? find([`venues.${term.venue}`]) : "",
        term.mediator && term.mediator !== "none" ? find([`mediators.${term.mediator}`]) : "",
        term.receiver && term.receiver !== "none" ? game.target(term.receiver) : "",
        term.amount && !kind.includes(String(term.amount)) ? String(term.amount) : "",
      ];
      return marks.commas([kind, ...extra]);
    },
    quarters(term, view) {
      const ends = [labelOf(view, term.from), labelOf(view, term.to)] as const;
      const short = ends.every((l) => l.year === view.label.year);
      const [from, to] = [label(ends[0], short), label(ends[1], short)];
      return term.from === term.to ? from : `${from}–${to}`;
    },
  };
}
