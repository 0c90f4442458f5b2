// Before orders open: the seat's word that it has read, or has nothing more to say, and who is still waited for. Having read is what the
// situation asks for; being ready for orders is said beside the talks, quietly, can be taken back, and says what still waits.
"use client";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { WAITS } from "../../server/contract/limits";
import { usePen } from "../game/acting/usePen";
import { useWaiting } from "../game/acting/useWaiting";
import { type Refusal, Refused, refusalOf } from "../ledger/Refused";
import { useHand, useMayAct, useShown } from "../source/react";
import { Button, Icon, Note, TextButton } from "../ui";
import { useMarks } from "../ui/useMarks";
import { GoesOn } from "./GoesOn";
import { Gone } from "./Gone";

export type ReadyPhase = "situation" | "negotiation";
export const isReadyPhase = (phase: string | undefined): phase is ReadyPhase =>
  phase === "situation" || phase === "negotiation";

interface Props {
  role: Role;
  phase: ReadyPhase;
  /** What else can be done here, in the same line. */
  beside?: ReactNode;
}

export function ReadyBar({ role, phase, beside }: Props) {
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
  const waits = useWaiting(role).filter(
    (w) => w.what === "signature" || w.what === "call" || w.what === "word",
  );
  const [refused, setRefused] = useState<Refusal>();
  const ready = seats.some((x) => x.role === role && x.ready);
  const out = seats.filter((x) => x.awaited && x.role !== role).map((x) => c(x.role));

  const say = (type: "phase.ready" | "phase.unready") =>
    void hand.command({ type, turn, phase }).then((a) => setRefused(a.ok ? undefined : refusalOf(a)));

  if (!mayAct && !ready) return null;
  if (pen.bot) return <p className="text-center text-label text-ink-2">{pen.line}</p>;
  const may = pen.mine && live;
  return (
    <div className="grid gap-1.5" data-coach-at="ready">
      {refused ? (
        <Note role="alert">
          <Refused {...refused} />
        </Note>
      ) : null}
      {ready ? (
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span role="status">
            <Icon name="check" size={14} /> <b>{t("done")}</b>{" "}
            {out.length ? s("waitingFor", { seats: marks.list(out) }) : ""}
          </span>{" "}
          {out.length ? null : phase === "negotiation" && seats.length > 1 ? (
            <span>{t("shortly", { n: String(WAITS["ready.after"]) })}</span>
          ) : (
            <GoesOn />
          )}
          {may ? <TextButton onClick={() => say("phase.unready")}>{t("takeBack")}</TextButton> : null}
        </p>
      ) : (
        <div className="flex gap-2">
          <Button
            variant={phase === "situation" ? "role" : "outline"}
            size="l"
            className="flex-1"
            aria-disabled={!may}
            onClick={() => (may ? say("phase.ready") : undefined)}
          >
            {t(phase)}
          </Button>
          {beside}
        </div>
      )}
      <Gone role={role} />
      <p className="text-center text-label text-ink-2">
        {!live
          ? t("lost")
          : !pen.mine
            ? pen.holder
              ? s("noteNot", { name: pen.holder })
              : pen.line
            : ready
              ? ""
              : phase === "situation"
                ? out.length
                  ? t("readNote", { seats: marks.list(out) })
                  : t("situationNote")
                : waits.length
                  ? t("stillWait", { n: waits.length })
                  : t("negotiationNote")}
      </p>
    </div>
  );
}
