// The line above every screen of what is tried out: what it is, that nothing of it is kept, and the way back.
"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { pathOf, type Seat, type Trial } from "../../server/contract/seats";
import { useGame } from "../game/words/useGame";
import { askTrials } from "../site/api";
import { useMayAct, useShown } from "../source/react";
import { Button, cx } from "../ui";
import { Rehearsal } from "./Rehearsal";

export function TrialLine({ trial, seat }: { trial: Trial; seat: Seat }) {
  const t = useTranslations("states.trial");
  const mayAct = useMayAct();
  const rehearsed = trial.kind === "rehearsal" && seat === "control" && mayAct;
  const over = useShown((s) => s.exercise?.phase === "outcome") && trial.kind === "practice";
  return (
    <div
      role="note"
      aria-label={t(trial.kind)}
      className="hair-b ground-paused flex h-11 items-center justify-center gap-x-3 px-2 text-body max-md:justify-start max-md:gap-x-1.5 max-md:overflow-x-auto max-md:overflow-y-hidden print:bg-paper"
    >
      <p className="flex min-w-0 items-center gap-x-2.5 bg-panel px-2.5 leading-7 max-md:shrink-0">
        <b className="tracking-[.06em]">{t(trial.kind)}</b>
        <span className={cx("truncate", rehearsed ? "max-wide:hidden" : "max-md:hidden")}>
          {over ? t("over") : t(`line.${trial.kind}`)}
        </span>
      </p>
      {rehearsed ? <Rehearsal trial={trial} /> : null}
      {trial.of ? <Ways of={trial.of} seat={seat} ends={trial.kind === "practice"} /> : null}
    </div>
  );
}

/** Back to the exercise that it is of; control ends it for everybody. */
function Ways({ of, seat, ends }: { of: string; seat: Seat; ends: boolean }) {
  const t = useTranslations("states.trial");
  const game = useGame();
  const router = useRouter();
  const mayAct = useMayAct();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const back = pathOf(of, seat);
  async function end(): Promise<void> {
    setBusy(true);
    const answer = await askTrials("/discard", { exercise: of });
    if (answer.ok) return router.replace(back);
    setBusy(false);
    setFailed(game.refusal(answer.code, answer.params ?? {}));
  }
  return (
    <>
      <Button size="s" className="no-print shrink-0 max-md:min-h-10" onClick={() => router.push(back)}>
        {t("back")}
      </Button>
      {ends && seat === "control" && mayAct ? (
        <Button
          size="s"
          disabled={busy}
          className="no-print shrink-0 max-md:min-h-10"
          onClick={() => void end()}
        >
          {t("end")}
        </Button>
      ) : null}
      {failed ? (
        <span role="alert" className="bg-ochre-bg px-2">
          {failed}
        </span>
      ) : null}
    </>
  );
}
