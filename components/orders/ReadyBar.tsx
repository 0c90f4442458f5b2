// Before orders open: the seat's word that it has nothing more to do here, and who is still waited for.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { usePen } from "../game/acting/usePen";
import { type Refusal, Refused, refusalOf } from "../ledger/Refused";
import { useHand, useMayAct, useShown } from "../source/react";
import { Button, Icon, Note } from "../ui";
import { useMarks } from "../ui/useMarks";
import { GoesOn } from "./GoesOn";
import { Gone } from "./Gone";

export type ReadyPhase = "situation" | "negotiation";
export const isReadyPhase = (phase: string | undefined): phase is ReadyPhase =>
  phase === "situation" || phase === "negotiation";

export function ReadyBar({ role, phase }: { role: Role; phase: ReadyPhase }) {
  const t = useTranslations("sheet.ready");
  const s = useTranslations("sheet");
  const c = useTranslations("common.seats");
  const marks = useMarks();
  const hand = useHand();
  const pen = usePen();
  const mayAct = useMayAct();
  const live = useShown((x) => x.line === "live");
  const turn = useShown((x) => x.view?.turn ?? 0);
  const seats = useShown((x) => x.exercise?.seats) ?? [];
  const [refused, setRefused] = useState<Refusal>();
  const ready = seats.some((x) => x.role === role && x.ready);
  const out = seats.filter((x) => x.awaited && x.role !== role).map((x) => c(x.role));

  const say = () =>
    void hand
      .command({ type: "phase.ready", turn, phase })
      .then((a) => setRefused(a.ok ? undefined : refusalOf(a)));

  if (!mayAct && !ready) return null;
  if (pen.bot) return <p className="text-center text-label text-ink-2">{pen.line}</p>;
  return (
    <div className="grid gap-1.5" data-coach-at="ready">
      {refused ? (
        <Note role="alert">
          <Refused {...refused} />
        </Note>
      ) : null}
      {ready ? (
        <p>
          <span role="status">
            <Icon name="check" size={14} /> <b>{t("done")}</b>{" "}
            {out.length ? s("waitingFor", { seats: marks.list(out) }) : ""}
          </span>{" "}
          {out.length ? null : <GoesOn />}
        </p>
      ) : (
        <Button
          variant="role"
          size="l"
          className="w-full"
          aria-disabled={!pen.mine || !live}
          onClick={() => (pen.mine && live ? say() : undefined)}
        >
          {t(phase)}
        </Button>
      )}
      <Gone role={role} />
      <p className="text-center text-label text-ink-2">
        {!live
          ? t("lost")
          : pen.mine
            ? t(`${phase}Note`)
            : pen.holder
              ? s("noteNot", { name: pen.holder })
              : pen.line}
      </p>
    </div>
  );
}
