// The first stop of the Tab key.
"use client";
import { useTranslations } from "use-intl";
import { useUiStore } from "../game/looking/ui";

export function SkipLinks() {
  const t = useTranslations("common.skip");
  const ui = useUiStore();
  const to = ["map", "orders", "talks"] as const;
  return (
    <nav
      aria-label={t("label")}
      className="sr-only focus-within:not-sr-only focus-within:absolute focus-within:z-50 focus-within:flex focus-within:gap-3 focus-within:bg-panel focus-within:p-3"
    >
      {to.map((id) => (
        <a
          key={id}
          href={`#${id}`}
          onClick={() =>
            ui.setState({
              tab: id,
              ...(id === "talks" ? { drawer: true } : id === "orders" ? { sketch: true } : {}),
            })
          }
        >
          {t(id)}
        </a>
      ))}
    </nav>
  );
}
