// The bar of every page that is not a seat: the name, the rules, the two switches.
"use client";
import Link from "next/link";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { LocaleSwitch } from "./prefs/LocaleSwitch";
import { ThemeSwitch } from "./prefs/ThemeSwitch";

export function SiteHeader({ children }: { children?: ReactNode }) {
  const t = useTranslations("common");
  return (
    <header className="rule-b no-print flex min-h-14 flex-wrap items-center justify-between gap-x-4 bg-panel px-4 md:px-8 desk:px-14">
      <Link
        href="/"
        className="font-display text-[1.3125rem] font-semibold text-ink no-underline min-[24rem]:whitespace-nowrap"
      >
        {t("name")}
      </Link>
      <nav className="flex items-center gap-1.5 text-body md:gap-5">
        {children}
        <Link href="/rules" className="text-ink no-underline hover:underline max-md:py-3">
          {t("rules")}
        </Link>
        <LocaleSwitch />
        <ThemeSwitch className="-mr-2" />
      </nav>
    </header>
  );
}
