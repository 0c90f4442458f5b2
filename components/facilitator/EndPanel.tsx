// The game is over: aims met by all four, for the table first, for the seats when the debrief comes to it.
"use client";
import Link from "next/link";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { View } from "../../game-rules/open";
import type { ExerciseView } from "../../server/contract/answers";
import { ExitAsRead } from "../end/ExitAsRead";
import { Harm } from "../end/Harm";
import { ScoreBoard } from "../end/ScoreBoard";
import { useAct } from "../game/acting/useAct";
import { useShown } from "../source/react";
import { Button, buttonClass, Dialog, Icon, Note } from "../ui";

export function EndPanel({
  view,
  exercise,
  control,
}: {
  view: View;
  exercise: ExerciseView;
  control: boolean;
}) {
  const t = useTranslations("facilitate");
  const e = useTranslations("end");
  const c = useTranslations("common");
  const scores = useShown((s) => s.scores);
  const [asking, setAsking] = useState(false);
  const { act, busy, refused } = useAct();
  const open = exercise.settings.scoresOpen;
  return (
    <section aria-labelledby="aims" className="rule-b grid gap-5 bg-panel px-5 py-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h2 id="aims" className="text-title">
            {t("end.title")}
          </h2>
          <p className="text-ink-2">{open ? t("settings.scoresOpen") : t("end.lead")}</p>
        </div>
        <Link
          href={`/debrief/${exercise.id}/${exercise.me.seat}`}
          className={buttonClass("outline", "l", "ml-auto")}
        >
          {e("debrief")}
        </Link>
        {control && !open ? (
          <Button variant="ink" size="l" onClick={() => setAsking(true)}>
            <Icon name="eye" />
            {t("settings.open")}
          </Button>
        ) : null}
      </div>
      {scores ? <ScoreBoard scores={scores} seats={view.scenario.seats} /> : <p>{e("none")}</p>}
      <Harm view={view} />
      <ExitAsRead view={view} />
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t("settings.open")}
        close={c("close")}
        actions={
          <>
            <Button
              variant="ink"
              disabled={busy}
              onClick={() =>
                void act({ type: "settings.set", scoresOpen: true }).then((done) => done && setAsking(false))
              }
            >
              {t("settings.open")}
            </Button>
            <Button onClick={() => setAsking(false)}>{c("cancel")}</Button>
          </>
        }
      >
        <p>{t("settings.openSure")}</p>
        {refused ? <Note role="alert">{refused}</Note> : null}
      </Dialog>
    </section>
  );
}
