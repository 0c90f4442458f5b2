// Nothing at this address: say what a link looks like, and where the first page is.
"use client";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { buttonClass } from "../ui";
import { SiteHeader } from "./SiteHeader";

export function NotFound() {
  const t = useTranslations("states.notFound");
  return (
    <div className="flex min-h-dvh flex-col bg-panel">
      <SiteHeader />
      <main
        id="content"
        className="mx-auto grid w-full max-w-xl flex-1 content-center justify-items-start gap-3 px-4 py-16"
      >
        <h1>{t("title")}</h1>
        <p className="text-lead text-ink-2">{t("text")}</p>
        <Link href="/" className={buttonClass("ink", "l")}>
          {t("home")}
        </Link>
      </main>
    </div>
  );
}
