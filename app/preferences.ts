// What this reader has chosen, or what the browser asks for: read on the server for the first page.
import "server-only";
import { cookies, headers } from "next/headers";
import { createTranslator } from "use-intl/core";
import { LOCALES, type Locale, messages } from "@/components/messages";

export async function readLocale(): Promise<Locale> {
  const chosen = (await cookies()).get("locale")?.value;
  const known = LOCALES.find((l) => l === chosen);
  if (known) return known;
  const asked = (await headers()).get("accept-language") ?? "";
  // "fr-FR,fr;q=0.9,en;q=0.8": the first of ours, in the order of the header.
  for (const part of asked.toLowerCase().split(",")) {
    const found = LOCALES.find((l) => part.trim().startsWith(l));
    if (found) return found;
  }
  return "en";
}

export async function readTheme(): Promise<"light" | "dark" | undefined> {
  const chosen = (await cookies()).get("theme")?.value;
  return chosen === "light" || chosen === "dark" ? chosen : undefined;
}

/** Words for server-drawn text: titles of pages, the rules. */
export async function readWords() {
  const locale = await readLocale();
  return { locale, t: createTranslator({ locale, messages: messages[locale] as (typeof messages)["en"] }) };
}
