// Light or dark: the system's until somebody chooses.
"use client";
import { useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";
import { cx } from "../../ui/cx";
import { Icon } from "../../ui/icons";
import { setPreference } from "./cookies";

const DARK = "(prefers-color-scheme: dark)";

function watch(told: () => void): () => void {
  const media = window.matchMedia(DARK);
  media.addEventListener("change", told);
  const seen = new MutationObserver(told);
  seen.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    media.removeEventListener("change", told);
    seen.disconnect();
  };
}

const isDark = () => {
  const chosen = document.documentElement.dataset["theme"];
  return chosen ? chosen === "dark" : window.matchMedia(DARK).matches;
};

export function ThemeSwitch({ className }: { className?: string }) {
  const t = useTranslations("common");
  const dark = useSyncExternalStore(watch, isDark, () => false);
  const flip = () => {
    const to = dark ? "light" : "dark";
    setPreference("theme", to);
    document.documentElement.dataset["theme"] = to;
  };
  const name = dark ? t("toLight") : t("toDark");
  return (
    <button
      type="button"
      onClick={flip}
      aria-label={name}
      title={name}
      className={cx("grid min-h-8 min-w-8 place-items-center max-md:min-h-11 max-md:min-w-11", className)}
    >
      <Icon name={dark ? "moon" : "sun"} size={17} />
    </button>
  );
}
