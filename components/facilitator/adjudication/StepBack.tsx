// Back to the start of a phase, on the same dice or on new ones: named in full before it can be pressed, since every seat is told.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Phase } from "../../../game-rules/open";
import { useAct } from "../../game/acting/useAct";
import { labelOf, useLabel } from "../../game/words/label";
import { useItems, useShown, useView } from "../../source/react";
import { Button, Dialog, Note, Select } from "../../ui";
import { useMarks } from "../../ui/useMarks";

interface Moment {
  readonly turn: number;
  readonly phase: Phase;
}
type Dice = "same" | "new";

const MOST = 12;
const isPassedThrough = (phase: Phase): boolean => phase === "resolution" || phase === "ended";

/** The phases that were opened on the present line, the newest first; a result that is held is no place to go back to. */
function useMoments(): readonly Moment[] {
  const items = useItems();
  const held = useShown((s) => s.exercise?.held);
  const opened = items.flatMap((i) => (i.kind === "phase" && !isPassedThrough(i.phase) ? [i] : []));
  return (held ? opened.slice(0, -1) : opened).slice(-MOST).reverse();
}

const keyOf = ({ turn, phase }: Moment): string => `${turn} ${phase}`;

export function StepBack() {
  const t = useTranslations("adjudication.back");
  const c = useTranslations("common");
  const marks = useMarks();
  const label = useLabel();
  const view = useView();
  const moments = useMoments();
  const [chosen, setChosen] = useState<string>();
  const [dice, setDice] = useState<Dice>("same");
  const [asking, setAsking] = useState(false);
  const { act, busy, refused } = useAct();
  const to = moments.find((m) => keyOf(m) === chosen) ?? moments[0];
  if (!view || !to) return <p className="text-note text-ink-2">{t("none")}</p>;
  const words = ({ turn, phase }: Moment) => ({
    label: label(labelOf(view, turn)),
    phase: c(`phases.${phase}`),
  });
  const named = (m: Moment): string => marks.commas(Object.values(words(m)));
  const close = () => setAsking(false);
  const back = () =>
    void act({ type: "line.step_back", to: { turn: to.turn, phase: to.phase }, dice }).then((done) => {
      if (!done) return;
      setChosen(undefined);
      close();
    });
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <div className="w-44">
        <Select
          aria-label={t("to")}
          value={keyOf(to)}
          onChange={(e) => setChosen(e.target.value)}
          options={moments.map((m) => ({ value: keyOf(m), label: named(m) }))}
        />
      </div>
      <div className="w-32">
        <Select
          aria-label={t("dice")}
          value={dice}
          onChange={(e) => setDice(e.target.value as Dice)}
          options={[
            { value: "same", label: t("same") },
            { value: "new", label: t("new") },
          ]}
        />
      </div>
      <Button onClick={() => setAsking(true)}>{t("open")}</Button>
      <Dialog
        open={asking}
        onClose={close}
        title={t("title", words(to))}
        close={c("close")}
        actions={
          <>
            <Button variant="ink" disabled={busy} onClick={back}>
              {t("sure", { dice })}
            </Button>
            <Button onClick={close}>{c("cancel")}</Button>
          </>
        }
      >
        <p>{t("text")}</p>
        <p>{t(dice === "new" ? "newText" : "sameText")}</p>
        {refused ? <Note role="alert">{refused}</Note> : null}
      </Dialog>
    </div>
  );
}
