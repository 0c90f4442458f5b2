// The link was replaced, or opens nothing in this browser: what happened, and where to go.
"use client";
import Link from "next/link";
import { useTranslations } from "use-intl";
import type { Seat } from "../../server/contract/seats";
import { SiteHeader } from "../session/chrome/SiteHeader";
import { buttonClass } from "../ui";

export function Ended({ code, seat }: { code: string; seat?: Seat }) {
  const t = useTranslations("states.ended");
  const c = useTranslations("common.seats");
  const which =
    code === "link_ended" || code === "link.ended"
      ? "link_ended"
      : code === "exercise_deleted" || code === "exercise.unknown"
        ? "exercise_deleted"
        : code === "exercise_unreadable" || code === "exercise.unreadable"
          ? "exercise_unreadable"
          : "other";
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
        <Link href="/" className={buttonClass("ink", "l")}>
          {t("paste")}
        </Link>
      </main>
    </div>
  );
}
