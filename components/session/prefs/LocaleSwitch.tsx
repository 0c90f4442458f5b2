// English or French, everywhere and at once. Server-drawn parts follow by a refresh that keeps all state.
"use client";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { useLocale, useTranslations } from "use-intl";
import { cx } from "../../ui/cx";
import { setPreference } from "./cookies";

export function LocaleSwitch({
  short,
  className,
}: {
  /** One button that names the current language. */ short?: boolean;
  className?: string;
}) {
  const t = useTranslations("common");
  const locale = useLocale();
  const router = useRouter();
  const [busy, start] = useTransition();
  const go = (to: string) => {
    setPreference("locale", to);
    start(() => router.refresh());
  };
  if (short) {
    const other = locale === "en" ? "fr" : "en";
    const name = other === "en" ? t("english") : t("french");
    return (
      <button
        type="button"
        lang={other}
        aria-busy={busy}
        aria-label={name}
        title={name}
        onClick={() => go(other)}
        className={cx(
          "min-h-8 min-w-8 text-label font-medium text-ink max-md:min-h-11 max-md:min-w-11",
          className,
        )}
      >
        {locale.toUpperCase()}
      </button>
    );
  }
  return (
    <fieldset aria-busy={busy} className={cx("flex items-center", className)}>
      <legend className="sr-only">{t("language")}</legend>
      {(["en", "fr"] as const).map((l) => (
        <button
          key={l}
          type="button"
          lang={l}
          aria-pressed={l === locale}
          aria-label={l === "en" ? t("english") : t("french")}
          onClick={() => l !== locale && go(l)}
          className={cx(
            "min-h-8 min-w-7 max-md:min-h-11 max-md:min-w-9",
            l === locale ? "font-semibold text-ink" : "text-ink-2 hover:text-ink",
          )}
        >
          {l.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
