// The guide of the lesson: one thing to do now, why, and how far the quarter is. Nothing in any other game.
"use client";
import "./coach.css";
import { useTranslations } from "use-intl";
import { type Advice, type Role } from "../../game-rules/open";
import { useGame } from "../game/words/useGame";
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

/** Where the words of an order that is advised stand. */
const KEYS: Readonly<Partial<Record<Advice["id"], string>>> = {
  "paris.redeploy_battlegroup": "send",
  "paris.patrol_zone": "patrol",
  "paris.strike_zone": "strike",
  "paris.clear_zone": "clear",
  "paris.announce_exit": "announce",
  "paris.build_receiver": "build",
  "paris.support_minusma": "support",
  "paris.draw_down": "home",
};

function Guide({ seat, compact, onLeave }: CoachProps & { onLeave(): void }) {
  const t = useTranslations("coach");
  const { loose, order, zone, target } = useGame();
  const lesson = useLesson(seat);
  if (!lesson) return null;
  const { step, turn, advice, at, behind, of } = lesson;
  const key =
    step === "order" && advice
      ? `orders.${KEYS[advice.id] ?? "send"}`
      : step === "plan"
        ? `plans.${turn}`
        : `steps.${step}`;
  // Orders and zones by the names they have on the screen.
  const words = (part: "do" | "why") =>
    loose.say(`coach.${key}.${part}`, {
      order: advice ? order(advice.id) : "",
      zone: zone(advice?.zone ?? "GAO"),
      target: advice?.target ? target(advice.target) : "",
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
        <p className="text-label text-ink-2">
          {t("progress", { turn: String(turn), n: String(behind), of: String(of) })}
        </p>
        <p className={cx("leading-[1.36]", compact ? "text-note" : "max-w-[62rem] text-body")}>
          <b className="font-semibold">{words("do")}</b> {words("why")}
        </p>
      </div>
      <TextButton onClick={onLeave}>{step === "over" ? t("close") : t("leave")}</TextButton>
    </section>
  );
}
