// The guide of the first quarter: one thing to do now, why, and how far the lesson is.
"use client";
import "./coach.css";
import { useTranslations } from "use-intl";
import { useGame } from "../ledger/useGame";
import { cx, TextButton } from "../ui";
import type { LessonNow } from "./useLesson";

export function Coach({ lesson, compact }: { lesson: LessonNow; compact?: boolean }) {
  const t = useTranslations("coach");
  const { loose, order } = useGame();
  const { step, behind, of } = lesson;
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
      <TextButton onClick={lesson.leave}>{step === "over" ? t("close") : t("leave")}</TextButton>
    </section>
  );
}
