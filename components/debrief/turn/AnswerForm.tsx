// What one person would do in the seat's place: written for themselves, sealed, and open to change until all are opened.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { View } from "../../../game-rules/open";
import type { Choice, TurnAnswer } from "../../../server/contract/requests";
import { useGame } from "../../game/words/useGame";
import { useSeat } from "../../game/words/useSeat";
import { Button, Field, Icon, Input, Note, Segmented, TextButton, Typed } from "../../ui";
import { ChoiceField } from "./ChoiceField";
import { SureSteps } from "./SureSteps";
import { useChoiceWords } from "./useChoiceWords";

const SURE = [1, 2, 3, 4] as const;
const MOST = 200;

export interface Answering {
  readonly own: TurnAnswer | undefined;
  readonly busy: boolean;
  readonly refused: string | undefined;
  seal(answer: TurnAnswer): Promise<boolean>;
}

export function AnswerForm({
  view,
  answering,
  alone,
}: {
  view: View;
  answering: Answering /** Nobody else will read it. */;
  alone: boolean;
}) {
  const t = useTranslations("debrief.turn");
  const game = useGame();
  const seat = useSeat();
  const { own, busy, refused, seal } = answering;
  const [again, setAgain] = useState(false);
  const [choices, setChoices] = useState<Choice[]>([]);
  const [why, setWhy] = useState("");
  const [sure, setSure] = useState<TurnAnswer["sure"]>();
  const change = (answer: TurnAnswer) => {
    setChoices([...answer.choices]);
    setWhy(answer.why ?? "");
    setSure(answer.sure);
    setAgain(true);
  };
  if (own && !again)
    return (
      <div className="grid gap-2">
        <Written answer={own} view={view} />
        <p role="status" className="flex items-start gap-1.5 text-note text-ink-2">
          <Icon name="lock" size={14} />
          {t(alone ? "sealedAlone" : "sealed")}
        </p>
        {alone ? null : <TextButton onClick={() => change(own)}>{t("change")}</TextButton>}
      </div>
    );
  const line = why.trim();
  return (
    <form
      className="grid gap-3"
      onSubmit={(e) => {
        e.preventDefault();
        if (!sure || choices.length === 0) return;
        void seal({ choices, sure, ...(line ? { why: line } : {}) }).then((done) => done && setAgain(false));
      }}
    >
      <ChoiceField view={view} value={choices} onChange={setChoices} />
      <Field label={t("why")}>
        {(ids) => (
          <Input
            {...ids}
            maxLength={MOST}
            value={why}
            onChange={(e) => setWhy(e.target.value)}
            className="intent"
          />
        )}
      </Field>
      <div className="grid gap-1">
        <p aria-hidden="true" className="font-medium">
          {t("sure", { who: seat(view.viewer).the })}
        </p>
        <Segmented
          label={t("sure", { who: seat(view.viewer).the })}
          value={String(sure ?? "")}
          options={SURE.map((n) => ({
            id: String(n),
            spoken: t(`sures.${n}`),
            label: (
              <span className="grid justify-items-center gap-1 py-0.5">
                <SureSteps n={n} />
                {t(`sures.${n}`)}
              </span>
            ),
          }))}
          onChange={(id) => setSure(Number(id) as TurnAnswer["sure"])}
          className="w-full *:flex-1 *:px-1"
        />
      </div>
      <Button
        type="submit"
        variant="ink"
        size="l"
        className="w-full"
        disabled={busy || !sure || choices.length === 0}
      >
        {t("seal")}
      </Button>
      {refused ? <Note role="alert">{game.refusal(refused)}</Note> : null}
      <p className="flex items-start gap-1.5 text-note text-ink-2">
        <Icon name="lock" size={14} />
        {t(alone ? "aloneText" : "yours")}
      </p>
    </form>
  );
}

/** One answer: what, why, how sure. */
export function Written({ answer, view }: { answer: TurnAnswer; view: View }) {
  const t = useTranslations("debrief.turn");
  const words = useChoiceWords(view);
  const [first, second] = answer.choices;
  return (
    <>
      {first ? <p className="leading-tight font-semibold first-letter:uppercase">{words(first)}</p> : null}
      {second ? <p className="text-note text-ink-2">{t("and", { what: words(second) })}</p> : null}
      {answer.why ? (
        <p className="intent wrap-anywhere">
          <Typed text={answer.why} />
        </p>
      ) : null}
      <p className="mt-auto flex items-center gap-2 pt-1 text-note">
        <SureSteps n={answer.sure} /> {t(`sures.${answer.sure}`)}
      </p>
    </>
  );
}
