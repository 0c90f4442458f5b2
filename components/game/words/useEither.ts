// What somebody wrote in one language or both: in the reader's own where it stands, else in the other.
"use client";
import { useLocale } from "use-intl";

export interface EitherSaid {
  readonly en?: string | undefined;
  readonly fr?: string | undefined;
}

export interface Either {
  readonly text: string;
  /** Which language it is in: said where it is not the page's own. */
  readonly lang: "en" | "fr";
}

export function useEither(): (said: EitherSaid | undefined) => Either | undefined {
  const locale = useLocale() === "fr" ? "fr" : "en";
  const other = locale === "fr" ? "en" : "fr";
  return (said) => {
    const lang = said?.[locale] ? locale : other;
    const text = said?.[lang];
    return text ? { text, lang } : undefined;
  };
}
