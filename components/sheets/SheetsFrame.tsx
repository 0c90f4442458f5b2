// The page around the sheets: the way back, what they are for, and the button that prints them all.
"use client";
import Link from "next/link";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { onlyHere } from "../site/address";
import { SiteHeader } from "../site/SiteHeader";
import { Button, buttonClass, Icon, Note } from "../ui";

export function SheetsFrame({ back, children }: { back: string; children: ReactNode }) {
  const t = useTranslations("sheets");
  const l = useTranslations("lobby");
  const host = onlyHere();
  return (
    <div className="min-h-dvh bg-paper print:bg-white">
      <SiteHeader />
      <main id="content">
        <div className="no-print rule-b bg-panel px-4 py-5 md:px-8">
          <div className="flex flex-wrap items-end justify-between gap-3">
            <div>
              <Link href={back} className="text-ink-2">
                {t("back")}
              </Link>
              <h1 className="mt-1 text-page">{t("title")}</h1>
            </div>
            <div className="flex gap-2">
              <Link href={back} className={buttonClass("outline", "l")}>
                {t("done")}
              </Link>
              <Button variant="ink" size="l" onClick={() => window.print()}>
                <Icon name="news" size={16} />
                {t("print")}
              </Button>
            </div>
          </div>
          <p className="mt-2 max-w-[70ch] text-ink-2">{t("lead")}</p>
          {host ? <Note className="mt-3">{l("local", { host })}</Note> : null}
        </div>
        {children}
      </main>
    </div>
  );
}
