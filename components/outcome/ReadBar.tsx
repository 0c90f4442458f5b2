// "I have read this": the seat's word that the next quarter may open.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { ROLES, type View } from "../../game-rules/open";
import { usePen } from "../game/acting/usePen";
import { useUi, useUiStore } from "../game/looking/ui";
import { labelOf, useLabel } from "../game/words/label";
import { useGame } from "../game/words/useGame";
import { GoesOn } from "../orders/GoesOn";
import { Gone } from "../orders/Gone";
import { useHand, useMayAct, useShown } from "../source/react";
import { Button, Icon, Note, TextButton } from "../ui";
import { useMarks } from "../ui/useMarks";

export function ReadBar({ view, seat }: { view: View; seat: string }) {
  const t = useTranslations("report");
  const c = useTranslations("common.seats");
  const marks = useMarks();
  const game = useGame();
  const label = useLabel();
  const hand = useHand();
  const ui = useUiStore();
  const before = useUi((u) => u.before?.turn);
  const seats = useShown((s) => s.exercise?.seats) ?? [];
  const [refused, setRefused] = useState<string>();
  const pen = usePen();
  const mayAct = useMayAct();
  const own = seats.find((s) => s.role === seat);
  if (!own || !(ROLES as readonly string[]).includes(seat)) return null;
  const waiting = seats.filter((s) => s.awaited && s.role !== seat).map((s) => c(s.role));
  const next =
    view.turn < view.scenario.turns ? t("nextWhen", { label: label(labelOf(view, view.turn + 1)) }) : "";
  return (
    <div data-coach-at="read" className="rule-t bg-panel px-4.5 pt-2.5 pb-3">
      {refused ? (
        <Note role="alert" className="mb-2">
          {refused}
        </Note>
      ) : null}
      {own.read ? (
        <p>
          <Icon name="check" size={14} /> <b>{t("readDone")}</b>{" "}
          {waiting.length ? t("waiting", { seats: marks.list(waiting) }) : <GoesOn />}
        </p>
      ) : pen.bot ? (
        <p>{pen.line}</p>
      ) : !mayAct ? null : (
        <Button
          variant="role"
          size="l"
          className="w-full"
          onClick={() =>
            void hand
              .command({ type: "outcome.read", turn: view.turn })
              .then((a) => setRefused(a.ok ? undefined : game.refusal(a.code, a.params)))
          }
        >
          {t("read")}
        </Button>
      )}
      <Gone role={own.role} />
      <p className="mt-1.5 text-center text-label text-ink-2">{next}</p>
      <p data-coach-at="table" className="mt-1 text-center max-md:hidden">
        <TextButton onClick={() => ui.setState({ table: true })}>{t("toTable")}</TextButton>
        {before === view.turn ? (
          <TextButton className="ml-3" onClick={() => ui.setState({ moving: true })}>
            {t("moved.see")}
          </TextButton>
        ) : null}
      </p>
    </div>
  );
}
