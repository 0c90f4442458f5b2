// The guide of the first quarter: one thing to do now, why, and how far the lesson is. Nothing in any other quarter.
"use client";
import "./coach.css";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { useGame } from "../ledger/useGame";
import { cx, TextButton } from "../ui";
import { useEnrolled, useLesson } from "./useLesson";

export interface CoachProps {
  seat: Role;
  compact?: boolean;
}

export function Coach(props: CoachProps) {
  const enrolled = useEnrolled(props.seat);
  return enrolled ? <Guide {...props} onLeave={enrolled.leave} /> : null;
}

function Guide({ seat, compact, onLeave }: CoachProps & { onLeave(): void }) {
  const t = useTranslations("coach");
  const { loose, order } = useGame();
  const lesson = useLesson(seat);
  if (!lesson) return null;
  const { step, at, behind, of } = lesson;
  // Orders and zones by the names they have on the screen.
  const words = (part: "do" | "why") =>
    loose.say(`coach.steps.${step}.${part}`, {
      patrol: order("paris.patrol_zone"),
      strike: order("paris.strike_zone"),
      receiver: order("paris.build_receiver"),
      zone: loose.say("zones.MOP.name"),
    });
  return (
    <section
      aria-label={t("label")}
      data-coach={at}
      className={cx(
        "rule-b grid shrink-0 grid-cols-[1fr_auto] items-start gap-x-6 bg-ochre-bg px-4.5",
        compact ? "py-2" : "py-2.5",
      )}
    >
      <div role="status" className="min-w-0">
        <p className="text-label text-ink-2">{t("progress", { n: String(behind), of: String(of) })}</p>
        <p className={cx("leading-[1.36]", compact ? "text-note" : "max-w-[62rem] text-body")}>
          <b className="font-semibold">{words("do")}</b> {words("why")}
        </p>
      </div>
      <TextButton onClick={onLeave}>{step === "over" ? t("close") : t("leave")}</TextButton>
    </section>
  );
}
