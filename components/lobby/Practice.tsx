// The practice quarter: opened and ended by control, entered by everybody from their own waiting room.
"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { ExerciseView } from "../../server/contract/answers";
import { useGame } from "../game/words/useGame";
import { askTrials } from "../site/api";
import { Button, Note } from "../ui";

/** What control has of it: one press opens it and leads in. */
export function PracticeBox({ exercise }: { exercise: ExerciseView }) {
  const t = useTranslations("lobby.practice");
  const { ask, busy, failed } = useTrials();
  const { id, practice } = exercise;
  return (
    <section aria-labelledby="practice" className="rule-t pt-3">
      <h2 id="practice">{t("title")}</h2>
      <p className="mt-1 text-ink-2">{practice ? t("going") : t("what")}</p>
      <div className="mt-2.5 flex flex-wrap gap-2">
        {practice ? (
          <>
            <Button disabled={busy} onClick={() => void ask("/enter", { exercise: id, seat: "control" })}>
              {t("enter")}
            </Button>
            <Button disabled={busy} onClick={() => void ask("/discard", { exercise: id })}>
              {t("end")}
            </Button>
          </>
        ) : (
          <Button disabled={busy} onClick={() => void ask("", { exercise: id, kind: "practice" })}>
            {busy ? t("opening") : t("open")}
          </Button>
        )}
      </div>
      {practice ? <p className="mt-1.5 text-note text-ink-2">{t("ends")}</p> : null}
      {failed ? (
        <Note role="alert" className="mt-2">
          {failed}
        </Note>
      ) : null}
    </section>
  );
}

/** The way in for everybody else; nothing while none is open. */
export function PracticeDoor({ exercise }: { exercise: ExerciseView }) {
  const t = useTranslations("lobby.practice");
  const { ask, busy, failed } = useTrials();
  const { id, practice, me } = exercise;
  return (
    <div role="status" className="empty:hidden">
      {practice ? (
        <Note
          title={t("going")}
          className="mt-3"
          actions={
            <Button
              variant="ink"
              disabled={busy}
              onClick={() => void ask("/enter", { exercise: id, seat: me.seat })}
            >
              {t("enter")}
            </Button>
          }
        >
          {t("goingSeat")}
          {failed ? <p role="alert">{failed}</p> : null}
        </Note>
      ) : null}
    </div>
  );
}

function useTrials() {
  const game = useGame();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  async function ask(what: "" | "/enter" | "/discard", body: object): Promise<void> {
    if (busy) return;
    setBusy(true);
    setFailed(undefined);
    const answer = await askTrials<{ ok: true; path?: string }>(what, body);
    // Into another exercise the page goes on being busy.
    if (answer.ok && answer.path) return router.push(answer.path);
    setBusy(false);
    if (!answer.ok) setFailed(game.refusal(answer.code, answer.params ?? {}));
  }
  return { ask, busy, failed };
}
