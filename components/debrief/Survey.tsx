// The survey at the debrief's last step: six questions for whoever sat in a seat, and for those who lead how often each answer was given.
"use client";
import { useCallback, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import type { Surveyed } from "../../server/contract/http";
import { isRole, leads, type Seat } from "../../server/contract/seats";
import { SURVEY, type SurveyQuestion } from "../../server/contract/survey";
import { csvOf } from "../../server/debrief/tables/csv";
import { useGame } from "../game/words/useGame";
import { Button, cx, Note, Segmented } from "../ui";
import { askFor } from "./ask";

const CHOICES = [1, 2, 3, 4, 5] as const;
const EVERY_MS = 5_000;

export function Survey({ exercise, seat }: { exercise: string; seat: Seat }) {
  const t = useTranslations("debrief.survey");
  const game = useGame();
  const [told, setTold] = useState<Surveyed>();
  const [refused, setRefused] = useState<string>();
  const [busy, setBusy] = useState(false);
  const say = useCallback(
    (answers?: Readonly<Partial<Record<SurveyQuestion, number>>>) =>
      askFor<Surveyed>("survey", { exercise, seat, ...(answers ? { answers } : {}) }),
    [exercise, seat],
  );
  useEffect(() => {
    let left = false;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const answer = await say();
      if (left) return;
      if (answer.ok) setTold(answer);
      if (leads(seat)) timer = setTimeout(() => void look(), EVERY_MS);
    };
    void look();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [say, seat]);
  const send = async (answers: Readonly<Partial<Record<SurveyQuestion, number>>>) => {
    setBusy(true);
    const answer = await say(answers);
    setBusy(false);
    setRefused(answer.ok ? undefined : answer.code);
    if (answer.ok) setTold(answer);
  };
  if (!told) return null;
  return (
    <section aria-labelledby="survey" className="rule-b px-4.5 py-3">
      <h2 id="survey">{t("title")}</h2>
      <p className="text-note text-ink-2">{t("lead")}</p>
      <p className="mt-1 font-medium">{t("answered", { n: told.answered })}</p>
      {leads(seat) ? (
        told.tally ? (
          <Told exercise={exercise} tally={told.tally} />
        ) : (
          <p className="text-note text-ink-2">{t("few")}</p>
        )
      ) : told.own ? (
        <p role="status" className="mt-1">
          {t("thanks")}
        </p>
      ) : isRole(seat) ? (
        <Form busy={busy} send={send} />
      ) : null}
      {refused ? (
        <Note role="alert" className="mt-2">
          {game.refusal(refused)}
        </Note>
      ) : null}
    </section>
  );
}

function Form({
  busy,
  send,
}: {
  busy: boolean;
  send(answers: Readonly<Partial<Record<SurveyQuestion, number>>>): Promise<void>;
}) {
  const t = useTranslations("debrief.survey");
  const [answers, setAnswers] = useState<Partial<Record<SurveyQuestion, number>>>({});
  return (
    <form
      className="mt-2 grid gap-2.5"
      onSubmit={(e) => {
        e.preventDefault();
        void send(answers);
      }}
    >
      <p className="text-note text-ink-2">{t("scale")}</p>
      {SURVEY.map((question) => (
        <div key={question} className="grid gap-1">
          <p aria-hidden="true" className="leading-tight">
            {t(`questions.${question}`)}
          </p>
          <Segmented
            label={t(`questions.${question}`)}
            value={String(answers[question] ?? "")}
            options={CHOICES.map((n) => ({ id: String(n), label: String(n), spoken: t(`choices.${n}`) }))}
            onChange={(id) => setAnswers({ ...answers, [question]: Number(id) })}
            className="w-full *:flex-1"
          />
        </div>
      ))}
      <Button
        type="submit"
        variant="ink"
        size="l"
        disabled={busy || SURVEY.some((question) => answers[question] === undefined)}
      >
        {t("send")}
      </Button>
    </form>
  );
}

function Told({ exercise, tally }: { exercise: string; tally: NonNullable<Surveyed["tally"]> }) {
  const t = useTranslations("debrief.survey");
  const save = () => {
    const rows = SURVEY.flatMap((question) =>
      (tally[question] ?? []).map((n, i) => [exercise, question, i + 1, n]),
    );
    const blob = new Blob([csvOf(["exercise", "question", "answer", "count"], rows)], { type: "text/csv" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = `missed-moments-${exercise}-survey.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <>
      <ul className="mt-1 list-none">
        {SURVEY.map((question) => {
          const counts = tally[question] ?? [0, 0, 0, 0, 0];
          const most = Math.max(1, ...counts);
          return (
            <li key={question} className="hair-t py-1.5">
              <p className="text-note leading-tight">{t(`questions.${question}`)}</p>
              <ol className="mt-1 grid list-none grid-cols-5 items-end gap-1">
                {counts.map((n, i) => (
                  <li key={i} className="grid justify-items-center text-label">
                    <span className="sr-only">{t(`choices.${(i + 1) as 1}`)}</span>
                    <span className="figures">{String(n)}</span>
                    <span
                      aria-hidden="true"
                      className={cx("w-full", n > 0 ? "bg-ink" : "border-ink border-b")}
                      style={{ height: `${Math.round((n / most) * 20)}px` }}
                    />
                    <span aria-hidden="true" className="text-ink-2">
                      {String(i + 1)}
                    </span>
                  </li>
                ))}
              </ol>
            </li>
          );
        })}
      </ul>
      <Button size="s" className="mt-2" onClick={save}>
        {t("csv")}
      </Button>
    </>
  );
}
