// Deleting is asked twice: what goes, then whether it is meant.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { ListedExercise } from "../../server/contract/operator";
import { isolated } from "../../server/contract/typed";
import type { Refused } from "../site/api";
import { Button, Dialog, Note } from "../ui";
import { deleteExercise } from "./api";
import { useRefusal } from "./useRefusal";

export interface DeleteExerciseProps {
  operatorKey: string;
  exercise: ListedExercise;
  onClose(): void;
  onDeleted(title: string): void;
}

export function DeleteExercise({ operatorKey, exercise, onClose, onDeleted }: DeleteExerciseProps) {
  const t = useTranslations("operator");
  const c = useTranslations("common");
  const refusal = useRefusal();
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const title = isolated(exercise.title) || t("list.untitled");

  async function remove() {
    setBusy(true);
    setRefused(undefined);
    const done = await deleteExercise(operatorKey, exercise.id);
    setBusy(false);
    // Somebody else was quicker: it is gone, as was wanted.
    if (done.ok || done.code === "exercise.unknown") onDeleted(title);
    else setRefused(done);
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={asked ? t("delete.sureTitle", { title }) : t("delete.title", { title })}
      close={c("close")}
      actions={
        <>
          {asked ? (
            <Button variant="ink" disabled={busy} onClick={() => void remove()}>
              {t("delete.button")}
            </Button>
          ) : (
            <Button onClick={() => setAsked(true)}>{t("delete.next")}</Button>
          )}
          <Button onClick={onClose}>{c("cancel")}</Button>
        </>
      }
    >
      <p>{asked ? t("delete.sure") : t("delete.text")}</p>
      {exercise.people > 0 ? <Note>{t("delete.live", { n: exercise.people })}</Note> : null}
      {refused ? <Note role="alert">{refusal(refused)}</Note> : null}
    </Dialog>
  );
}
