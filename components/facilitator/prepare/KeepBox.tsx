// Keeping the exercise for the next course: as a new template, or over one that this browser has opened.
"use client";
import Link from "next/link";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { LONGEST_TEMPLATE } from "../../../server/contract/limits";
import { isolated } from "../../../server/contract/typed";
import { useGame } from "../../game/words/useGame";
import { Part } from "../../prepare/fields";
import { type KeptTemplate, keepExercise, useTemplates } from "../../site/templates";
import { useShown } from "../../source/react";
import { Button, buttonClass, Field, Input, Note } from "../../ui";

export function KeepBox() {
  const t = useTranslations("prepare.keep");
  const game = useGame();
  const id = useShown((s) => s.exercise?.id);
  const title = useShown((s) => s.exercise?.title ?? "");
  // A rehearsal: its seats and its clock are not those of the course.
  const rehearses = useShown((s) => s.exercise?.seats.every(({ by }) => by !== "people") === true);
  const templates = useTemplates();
  const [name, setName] = useState(title.slice(0, LONGEST_TEMPLATE));
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<string>();
  const [refused, setRefused] = useState<string>();

  async function keep(over?: KeptTemplate): Promise<void> {
    if (busy || !id) return;
    setBusy(true);
    setDone(undefined);
    setRefused(undefined);
    const answer = await keepExercise(
      id,
      over?.name ?? name.trim(),
      over,
      rehearses ? "prepared" : undefined,
    );
    setBusy(false);
    if (answer.ok) setDone(answer.id);
    else setRefused(game.refusal(answer.code, answer.params));
  }

  return (
    <Part id="prepare-keep" title={t("title")} hint={t("hint")}>
      <div className="flex flex-wrap items-end gap-2">
        <Field label={t("name")} className="min-w-0 flex-1 basis-64">
          {(ids) => (
            <Input
              {...ids}
              value={name}
              maxLength={LONGEST_TEMPLATE}
              onChange={(e) => setName(e.target.value)}
            />
          )}
        </Field>
        <Button disabled={busy || name.trim() === ""} onClick={() => void keep()}>
          {t(busy ? "keeping" : "new")}
        </Button>
      </div>
      {templates.length > 0 ? (
        <div className="flex flex-wrap items-center gap-2">
          {rehearses ? <p className="basis-full text-note text-ink-2">{t("rehearses")}</p> : null}
          {templates.map((one) => (
            <Button key={one.id} size="s" disabled={busy} onClick={() => void keep(one)}>
              {t("over", { name: isolated(one.name) })}
            </Button>
          ))}
        </div>
      ) : null}
      <div role="status">
        {done ? (
          <p className="flex flex-wrap items-center gap-3">
            {t("kept")}
            <Link href={`/templates/${done}`} target="_blank" className={buttonClass("outline", "s")}>
              {t("open")}
            </Link>
          </p>
        ) : null}
      </div>
      {refused ? <Note role="alert">{refused}</Note> : null}
    </Part>
  );
}
