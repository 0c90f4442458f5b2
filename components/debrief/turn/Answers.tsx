// What the room would have done, side by side with what the seat did: shuffled, of nobody, and without a figure of what it was worth.
"use client";
import { useTranslations } from "use-intl";
import type { Role, View } from "../../../game-rules/open";
import type { TurnOf } from "../../../server/contract/http";
import type { TurnAnswer } from "../../../server/contract/requests";
import { useGame } from "../../game/words/useGame";
import { DoubleRule, Token, Typed } from "../../ui";
import { useMarks } from "../../ui/useMarks";
import { isOrder, type OrderHappened } from "../Chosen";
import type { GameRecord } from "../record";
import { Written } from "./AnswerForm";
import { tallyOf } from "./choices";
import { useChoiceWords } from "./useChoiceWords";

/** Choices that are counted in words; the rest is on the cards. */
const TOLD = 3;
/** From so many answers on their words are shown. */
const LEAST_WORDS = 5;

export function Answers({
  answers,
  of,
  record,
  view,
  alone,
}: {
  answers: readonly TurnAnswer[];
  of: TurnOf;
  record: GameRecord;
  view: View;
  /** One's own alone: nobody else has written. */
  alone: boolean;
}) {
  const t = useTranslations("debrief.turn");
  const words = useChoiceWords(view);
  const marks = useMarks();
  const tally = tallyOf(answers).slice(0, TOLD);
  const said = tally.map(({ choice, n }) =>
    t("tally", { n: String(n), of: String(answers.length), what: words(choice) }),
  );
  return (
    <section aria-labelledby="side-by-side" className="rule-t bg-land px-4.5 py-2.5">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id="side-by-side">{alone ? t("ownAnswer") : t("answers", { n: answers.length })}</h2>
        {alone ? null : <p className="text-note text-ink-2">{t("answersText")}</p>}
        {alone || answers.length === 0 ? null : <p className="ml-auto font-medium">{marks.clauses(said)}</p>}
      </div>
      <DoubleRule className="mt-1.5 bg-panel desk:max-h-60 desk:overflow-y-auto">
        <ul
          aria-labelledby="side-by-side"
          className="grid list-none grid-cols-[repeat(auto-fill,minmax(11.5rem,1fr))] gap-y-2"
        >
          {answers.map((answer, i) => (
            <li key={i} className="flex flex-col border-line border-l px-3 py-2 first:border-l-0">
              <Written answer={answer} view={view} />
            </li>
          ))}
          <Did of={of} record={record} />
        </ul>
      </DoubleRule>
      <p className="mt-1 text-note text-ink-2">
        {answers.length < LEAST_WORDS && !alone ? t("few") : ""} {t("next")}
      </p>
    </section>
  );
}

const ordersOf = ({ happenings }: GameRecord, { role, turn }: TurnOf): OrderHappened[] =>
  happenings.filter(isOrder).filter((h) => h.turn === turn && h.event.role === (role as Role));

function Did({ of, record }: { of: TurnOf; record: GameRecord }) {
  const t = useTranslations("debrief.turn");
  const game = useGame();
  const marks = useMarks();
  const orders = ordersOf(record, of).map(({ event }) => event.order);
  const intent = orders.find((o) => o.intent)?.intent;
  return (
    <li className="flex flex-col border-line border-l bg-ochre-bg px-3 py-2">
      <p className="flex items-center gap-2 text-note font-semibold">
        <Token side={of.role} size={16} /> {t("did")}
      </p>
      <p className="leading-tight">
        {orders.length > 0 ? marks.clauses(orders.map(game.drafted)) : t("didNothing")}
      </p>
      {intent ? (
        <>
          <p className="intent mt-1 wrap-anywhere">
            <Typed text={intent} />
          </p>
          <p className="mt-auto pt-1 text-note text-ink-2">{t("intent")}</p>
        </>
      ) : null}
    </li>
  );
}
