// A rehearsal runs through by itself: from where it stands to its end, phase by phase, as fast as bots and screen follow; stopped at a press.
"use client";
import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { pathOf, type Trial } from "../../server/contract/seats";
import { useAct } from "../game/acting/useAct";
import { labelOf, useLabel } from "../game/words/label";
import { useGame } from "../game/words/useGame";
import { askTrials } from "../site/api";
import { useShown, useView } from "../source/react";
import { Button, Dialog, Note } from "../ui";

/** Between two phases: what bots say to one another is said, and the eye sees that it goes on. */
const BREATH = 150;

export function Rehearsal({ trial }: { trial: Trial }) {
  const t = useTranslations("states.trial");
  const c = useTranslations("common");
  const game = useGame();
  const label = useLabel();
  const router = useRouter();
  const view = useView();
  const exercise = useShown((s) => s.exercise);
  const { going, start, stop, refused } = useRunThrough();
  const [asking, ask] = useState(false);
  const [failed, setFailed] = useState<string>();
  if (!exercise || !view) return null;
  const over = exercise.status === "ended";
  const { turns } = view.scenario;
  const done = over ? turns : Math.min(exercise.turn, turns);

  async function discard(): Promise<void> {
    const answer = await askTrials<{ ok: true }>("/discard", { exercise: exercise?.id });
    if (answer.ok) return router.replace(trial.of ? pathOf(trial.of, "control") : "/");
    setFailed(game.refusal(answer.code, answer.params ?? {}));
  }

  return (
    <>
      {going || over ? (
        <span className="flex items-center gap-2 bg-panel px-2 leading-7 whitespace-nowrap">
          <span
            role="progressbar"
            aria-label={t("progress")}
            aria-valuemin={0}
            aria-valuemax={turns}
            aria-valuenow={done}
            className="flex h-2 w-24 border border-ink max-md:hidden"
          >
            <span className="bg-ink" style={{ width: `${(100 * done) / turns}%` }} />
          </span>
          <span role="status" className="figures">
            {over
              ? t("through")
              : t("at", { label: label(labelOf(view, exercise.turn)), n: String(done), of: String(turns) })}
          </span>
        </span>
      ) : null}
      {over ? null : (
        <Button size="s" className="no-print shrink-0 max-md:min-h-10" onClick={going ? stop : start}>
          {t(going ? "stop" : "run")}
        </Button>
      )}
      <Button size="s" className="no-print shrink-0 max-md:min-h-10" onClick={() => ask(true)}>
        {t("discard")}
      </Button>
      {refused ? (
        <span role="alert" className="truncate bg-ochre-bg px-2">
          {refused}
        </span>
      ) : null}
      <Dialog
        open={asking}
        onClose={() => ask(false)}
        close={c("close")}
        title={t("discardTitle")}
        actions={
          <>
            <Button variant="ink" onClick={() => void discard()}>
              {t("discardYes")}
            </Button>
            <Button onClick={() => ask(false)}>{t("keep")}</Button>
          </>
        }
      >
        <p>{t("discardSure")}</p>
        {failed ? <Note role="alert">{failed}</Note> : null}
      </Dialog>
    </>
  );
}

/** A press that comes as bots move on by themselves is refused; one that is refused again and again says why. */
const MOST_REFUSED = 4;

/** Presses what whoever leads would press, each time the exercise has come to another phase. */
function useRunThrough() {
  const exercise = useShown((s) => s.exercise);
  const { act, refused } = useAct();
  const [going, run] = useState(false);
  const [missed, miss] = useState(0);
  const { status, turn, phase, held } = exercise ?? {};
  const next = useEffectEvent(async () => {
    if (turn === undefined || phase === undefined) return;
    const done =
      status === "lobby"
        ? await act({ type: "game.open" })
        : status === "paused"
          ? await act({ type: "clock.resume" })
          : held
            ? await act({ type: "result.release" })
            : await act({ type: "phase.advance", turn, phase });
    if (done) miss(0);
    else if (missed < MOST_REFUSED) miss(missed + 1);
    else run(false);
  });
  useEffect(() => {
    if (!going || status === "ended" || phase === "resolution") return;
    const timer = setTimeout(() => void next(), missed > 0 ? BREATH * 4 : BREATH);
    return () => clearTimeout(timer);
  }, [going, status, turn, phase, held, missed]);
  return {
    going: going && status !== "ended",
    start: () => {
      miss(0);
      run(true);
    },
    stop: () => run(false),
    ...(refused && !going ? { refused } : {}),
  };
}
