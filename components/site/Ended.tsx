// The link was replaced, or opens nothing in this browser: what happened, and where to go.
"use client";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { pathOf, type Seat, type Trial } from "../../server/contract/seats";
import { buttonClass } from "../ui";
import { askMoved } from "./api";
import { NoCookies } from "./SiteData";
import { SiteHeader } from "./SiteHeader";

/** The line's end and a refusal by the same name are told in the same words. */
const WHICH: Readonly<
  Record<string, "link_ended" | "member_removed" | "exercise_deleted" | "exercise_unreadable">
> = {
  link_ended: "link_ended",
  "link.ended": "link_ended",
  member_removed: "member_removed",
  "member.removed": "member_removed",
  exercise_deleted: "exercise_deleted",
  "exercise.unknown": "exercise_deleted",
  exercise_unreadable: "exercise_unreadable",
  "exercise.unreadable": "exercise_unreadable",
};

export interface EndedProps {
  code: string;
  seat?: Seat;
  /** The exercise that ended here, and what it was tried out for. */
  exercise?: string | undefined;
  trial?: Trial | undefined;
}

export function Ended({ code, seat, exercise, trial }: EndedProps) {
  const t = useTranslations("states.ended");
  const b = useTranslations("states.trial");
  const c = useTranslations("common.seats");
  const told = WHICH[code] ?? "other";
  const back = trial?.of && seat && told === "exercise_deleted" ? pathOf(trial.of, seat) : undefined;
  const moving = useMoved(told === "member_removed" ? exercise : undefined, seat);
  const which = back && trial?.kind === "practice" ? "practice_over" : moving ? "member_moved" : told;
  useGoing(back);
  return (
    <div className="flex min-h-dvh flex-col bg-panel">
      <SiteHeader />
      <main
        id="content"
        className="mx-auto grid w-full max-w-xl flex-1 content-center justify-items-start gap-3 px-4 py-16"
      >
        {seat ? <p className="text-ink-2">{c(seat)}</p> : null}
        <h1>{t(`${which}.title`)}</h1>
        <p className="text-lead text-ink-2">{t(`${which}.text`)}</p>
        {which === "other" ? <NoCookies /> : null}
        {moving ? null : (
          <Link href={back ?? "/"} className={buttonClass("ink", "l")}>
            {back ? b("back") : t("paste")}
          </Link>
        )}
      </main>
    </div>
  );
}

/** Goes where one belongs now, once that is known. */
function useGoing(path: string | undefined): void {
  const router = useRouter();
  useEffect(() => {
    if (path) router.replace(path);
  }, [path, router]);
}

/** Whether control moved this person instead: their new seat is asked for, once, and opened. */
function useMoved(exercise: string | undefined, seat: Seat | undefined): boolean {
  const [path, setPath] = useState<string>();
  useEffect(() => {
    if (exercise && seat)
      void askMoved(exercise, seat).then((answer) => {
        if (answer.ok) setPath(answer.path);
      });
  }, [exercise, seat]);
  useGoing(path);
  return path !== undefined;
}
