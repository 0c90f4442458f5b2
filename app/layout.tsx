// The frame of every page: language, theme, typefaces.
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { EDITION } from "@/components/messages/edition";
import { Words } from "@/components/site/prefs/Words";
import "./fonts";
import "./globals.css";
import { readLocale, readTheme, readWords } from "./preferences";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readWords();
  return {
    title: { default: t("common.name"), template: `%s · ${t("common.name")}` },
    description: t("common.tagline"),
    robots: { index: false },
    // A link is a seat: its address must not travel to other sites.
    referrer: "same-origin",
    // Words of the game mean what the rules say they mean, in two languages: a translator need not offer a third.
    other: { google: "notranslate" },
  };
}

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await readLocale();
  const theme = await readTheme();
  return (
    <html lang={locale} translate="no" data-theme={theme} suppressHydrationWarning>
      <body>
        <Words locale={locale} edition={EDITION}>
          {children}
        </Words>
      </body>
    </html>
  );
}
