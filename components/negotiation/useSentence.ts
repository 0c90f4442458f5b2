// The words of a promise's choices: each carries its preposition, so that the sentence stands in either language.
"use client";
import { useTranslations } from "use-intl";
import type { Term, View } from "../../game-rules/open";
import { labelOf, useLabel } from "../game/words/label";
import { useGame } from "../game/words/useGame";
import type { Answer, Place } from "./choices";

export interface SentenceWords {
  /** What stands in a place of the sentence, or would stand there. */
  say(place: Place, answer: Answer, term: Term): string;
  /** What stands there now. */
  now(place: Place, term: Term, view: View): string;
  quarter(turn: number, view: View): string;
}

export function useSentence(): SentenceWords {
  const t = useTranslations("table.sentence");
  const c = useTranslations("common.seats");
  const game = useGame();
  const label = useLabel();
  const { find, say: word } = game.loose;
  const phrase = (kind: Term["kind"], option: string | undefined, amount: number) =>
    find([`terms.${kind}.options.${option ?? ""}`, `terms.${kind}.plain`, `terms.${kind}.name`], {
      amount,
    }) ?? "";
  const say: SentenceWords["say"] = (place, { id, kind, option }, term) => {
    if (place === "by") return c(id as "paris");
    if (place === "what") return phrase(kind ?? term.kind, option, term.amount ?? 1);
    if (place === "when") return "";
    if (!id) return t(`open.${place}`);
    if (place === "zone") return word(`zones.${id}.in`);
    if (place === "venue") return word("termParts.venue", { venue: word(`venues.${id}`) });
    if (place === "mediator")
      return id === "none"
        ? t("noMediator")
        : word("termParts.mediator", { mediator: word(`mediators.${id}`) });
    return id === "none" ? t("noReceiver") : word("termParts.receiver", { receiver: game.target(id) });
  };
  return {
    say,
    now(place, term, view) {
      if (place === "what") return phrase(term.kind, term.option, term.amount ?? 1);
      if (place !== "when") return say(place, { id: place === "by" ? term.by : (term[place] ?? "") }, term);
      const [from, to] = [labelOf(view, term.from), labelOf(view, term.to)];
      if (term.from === term.to) return word("termParts.once", { from: label(from) });
      // Either language uses the names it needs.
      return word("table.sentence.span", {
        year: from.year === to.year ? "same" : "other",
        from: label(from),
        to: label(to),
        fromShort: label(from, true),
        toShort: label(to, true),
      });
    },
    quarter: (turn, view) => label(labelOf(view, turn)),
  };
}
