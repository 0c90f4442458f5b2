// When the exercise ends, if everything takes as long as it is meant to: told anew as the clock goes.
"use client";
import { useTranslations } from "use-intl";
import type { ExerciseView } from "../../../server/contract/answers";
import { type ClockPlan, type Projection, projected, usualPlan } from "../../../server/contract/plan";
import { useShown, useView } from "../../source/react";
import { useMoment } from "./useMoment";
import { useNow } from "./useNow";

/** What the clock goes by, and is reckoned by: the plan that was made, or the minutes of a quarter; nothing without either. */
export function planIn(
  { clock, prepared }: Pick<ExerciseView, "clock" | "prepared">,
  plan: ClockPlan | null | undefined = prepared?.plan,
): ClockPlan | undefined {
  if (clock.minutes === "day") return undefined;
  return plan ?? (clock.minutes === "none" ? undefined : usualPlan(clock.minutes));
}

/** @param plan in place of the one that stands: as it is being written */
export function useProjection(plan?: ClockPlan | null): Projection | undefined {
  const exercise = useShown((s) => s.exercise);
  const turns = useView()?.scenario.turns;
  const runs = exercise !== undefined && exercise.phase !== "ended";
  const now = useNow(runs);
  if (!exercise || turns === undefined) return undefined;
  const closes = exercise.clock.day?.closes;
  if (closes?.length) {
    const last = closes[closes.length - 1] ?? now;
    return { game: last, all: last };
  }
  const by = planIn(exercise, plan);
  if (!by) return undefined;
  const { turn, phase, status, clock } = exercise;
  return projected(by, {
    ...{ turns, turn, phase, now, lobby: status === "lobby" },
    ...{ deadline: clock.deadline, left: clock.left },
  });
}

/** Within which one says "about", ms: nothing here is truer than this. */
const ABOUT = 5 * 60_000;
const about = (at: number): number => Math.round(at / ABOUT) * ABOUT;

/** "ends about 16:40, debrief until 17:25"; nothing where nobody can say. */
export function useEnds(plan?: ClockPlan | null): string | undefined {
  const t = useTranslations("prepare.ends");
  const moment = useMoment();
  const projection = useProjection(plan);
  const over = useShown((s) => s.exercise?.phase === "ended");
  if (!projection || over) return undefined;
  const time = moment(about(projection.game));
  return projection.all === projection.game
    ? t("game", { time })
    : t("all", { time, until: moment(about(projection.all)) });
}
