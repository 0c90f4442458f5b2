// Something on the page broke: what is safe, and what to do.
"use client";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui";

export default function Broken({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations("states.broken");
  return (
    <main
      id="content"
      className="mx-auto grid min-h-dvh w-full max-w-xl content-center justify-items-start gap-3 px-4 py-16"
    >
      <h1>{t("title")}</h1>
      <p className="text-lead text-ink-2">{t("text")}</p>
      <Button variant="ink" size="l" onClick={reset}>
        {t("again")}
      </Button>
    </main>
  );
}
