// The link was replaced, or opens nothing in this browser: what happened, and where to go.
"use client";
import Link from "next/link";
import { useTranslations } from "use-intl";
import type { Seat } from "../../server/contract/seats";
import { buttonClass } from "../ui";
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

export function Ended({ code, seat }: { code: string; seat?: Seat }) {
  const t = useTranslations("states.ended");
  const c = useTranslations("common.seats");
  const which = WHICH[code] ?? "other";
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
        <Link href="/" className={buttonClass("ink", "l")}>
          {t("paste")}
        </Link>
      </main>
    </div>
  );
}
