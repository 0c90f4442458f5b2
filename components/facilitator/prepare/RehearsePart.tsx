// A rehearsal of what is prepared: an exercise of its own in which bots take every seat.
"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useGame } from "../../game/words/useGame";
import { Part } from "../../prepare/fields";
import { askTrials } from "../../site/api";
import { useShown } from "../../source/react";
import { Button, Note } from "../../ui";

export function RehearsePart() {
  const t = useTranslations("prepare.rehearse");
  const p = useTranslations("prepare.page");
  const game = useGame();
  const router = useRouter();
  const exercise = useShown((s) => s.exercise);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  if (!exercise || exercise.trial) return null;
  const { id, title } = exercise;
  async function rehearse(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setFailed(undefined);
    const named = p("rehearsal", { name: title }).slice(0, 120);
    const answer = await askTrials("", { exercise: id, kind: "rehearsal", title: named });
    if (answer.ok) return router.push(answer.path);
    setBusy(false);
    setFailed(game.refusal(answer.code, answer.params ?? {}));
  }
  return (
    <Part id="prepare-rehearse" title={t("title")} hint={t("hint")}>
      <div>
        <Button disabled={busy} onClick={() => void rehearse()}>
          {busy ? p("rehearsing") : t("go")}
        </Button>
      </div>
      {failed ? <Note role="alert">{failed}</Note> : null}
    </Part>
  );
}
