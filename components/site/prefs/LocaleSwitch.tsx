// English or French, everywhere and at once, without leaving the page: a line that is down must not take it away.
"use client";
import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { useLocale, useTranslations } from "use-intl";
import type { Locale } from "../../messages/index";
import { cx } from "../../ui/cx";
import { setPreference } from "./cookies";
import { useChooseLocale } from "./Words";

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
  const choose = useChooseLocale();
  const [choosing, setChoosing] = useState(false);
  const [following, follow] = useTransition();
  const busy = choosing || following;
  const [later, setLater] = useState(false);
  /** What was pressed last, until the page has it. */
  const wanted = useRef<Locale>(undefined);
  async function go(to: Locale): Promise<void> {
    if (to === (wanted.current ?? locale)) return;
    wanted.current = to;
    setChoosing(true);
    const here = await choose(to);
    // Whoever has pressed the other one meanwhile wants that.
    if (wanted.current !== to) return;
    // Kept as soon as it is seen: whoever loads the page at once finds it so.
    if (here) setPreference("locale", to);
    const inReach = await isInReach();
    if (wanted.current !== to) return;
    wanted.current = undefined;
    setChoosing(false);
    setLater(!here && !inReach);
    if (!here && !inReach) return;
    // What the server draws, the page's title among it, follows; asked of a server out of reach, a refresh would leave the page. Words that
    // could not be loaded while the line was down come with the page anew, and whatever was being written is kept.
    if (!here) {
      setPreference("locale", to);
      location.reload();
    } else if (inReach) follow(() => router.refresh());
  }
  const sorry = later ? (
    <span role="status" className="text-label text-ink-2">
      {t("languageLater")}
    </span>
  ) : null;
  if (short) {
    const other = locale === "en" ? "fr" : "en";
    const name = other === "en" ? t("english") : t("french");
    return (
      <>
        <button
          type="button"
          lang={other}
          aria-busy={busy}
          aria-label={name}
          title={name}
          onClick={() => void go(other)}
          className={cx(
            "min-h-8 min-w-8 text-label font-medium text-ink max-md:min-h-11 max-md:min-w-11",
            className,
          )}
        >
          {locale.toUpperCase()}
        </button>
        {sorry}
      </>
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
          onClick={() => void go(l)}
          className={cx(
            "min-h-8 min-w-7 max-md:min-h-11 max-md:min-w-9",
            l === locale ? "font-semibold text-ink" : "text-ink-2 hover:text-ink",
          )}
        >
          {l.toUpperCase()}
        </button>
      ))}
      {sorry}
    </fieldset>
  );
}

const isInReach = async (): Promise<boolean> => {
  try {
    return (await fetch("/healthz", { cache: "no-store" })).ok;
  } catch {
    return false;
  }
};
