// What a seat asks the facilitator to find out: open requests, and what was answered to it or to everybody.
"use client";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { INJECT } from "../../server/contract/limits";
import { useAct } from "../game/acting/useAct";
import { When } from "../game/time/When";
import { useItems, useMayAct, useShown } from "../source/react";
import { Button, Field, Note, TextArea, Typed } from "../ui";

export function AskControl({ role }: { role: Role }) {
  const t = useTranslations("msel.info");
  const asked = useShown((s) => s.exercise?.asked) ?? [];
  const running = useShown((s) => s.exercise?.status === "running" || s.exercise?.status === "paused");
  const items = useItems();
  const mayAct = useMayAct();
  const { act, busy, refused } = useAct();
  const [text, setText] = useState("");
  const questions = new Map(
    items.flatMap((i) => (i.kind === "info" && i.move === "asked" ? [[i.id, i.text] as const] : [])),
  );
  const answers = items
    .flatMap((i) => (i.kind === "info" && i.move === "answered" ? [i] : []))
    .sort((a, b) => b.n - a.n);
  const send = (e: FormEvent): void => {
    e.preventDefault();
    void act({ type: "info.ask", text: text.trim() }).then((done) => {
      if (done) setText("");
    });
  };
  return (
    <section aria-labelledby="ask-control" className="grid content-start gap-2.5 text-note">
      <h3 id="ask-control" className="font-display text-[1.0625rem]">
        {t("ask")}
      </h3>
      {mayAct && running ? (
        <form onSubmit={send} className="grid gap-1.5">
          <Field label={t("question")} hint={t("askHint")}>
            {(ids) => (
              <TextArea
                {...ids}
                rows={2}
                value={text}
                maxLength={INJECT["info.text"]}
                onChange={(e) => setText(e.target.value)}
              />
            )}
          </Field>
          {refused ? <Note role="alert">{refused}</Note> : null}
          <Button type="submit" size="s" className="justify-self-start" disabled={busy || !text.trim()}>
            {t("send")}
          </Button>
        </form>
      ) : null}
      {asked
        .filter((request) => request.role === role)
        .map((request) => (
          <div key={request.id} className="hair-t pt-1.5">
            <span className="flex items-baseline justify-between gap-2 text-label text-ink-2">
              {t("sent")}
              <When at={request.at} />
            </span>
            <Typed text={request.text} className="whitespace-pre-line" />
          </div>
        ))}
      {answers.map((answer) => {
        const question = questions.get(answer.id);
        return (
          <div key={answer.n} className="hair-t pt-1.5">
            <span className="flex items-baseline justify-between gap-2 text-label text-ink-2">
              {answer.all ? t("answeredAll") : t("answered")}
              <When at={answer.at} />
            </span>
            {question ? (
              <p className="text-ink-2">
                <Typed text={question} className="whitespace-pre-line" />
              </p>
            ) : null}
            <Typed text={answer.text} className="whitespace-pre-line" />
          </div>
        );
      })}
    </section>
  );
}
