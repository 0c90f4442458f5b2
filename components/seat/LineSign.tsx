// The state of the line, in a word.
"use client";
import { useTranslations } from "use-intl";
import { useSessionState } from "../session/react";
import { Icon } from "../ui";
import { cx } from "../ui/cx";

export function LineSign({ short }: { short?: boolean }) {
  const t = useTranslations("play.bar");
  const line = useSessionState((s) => s.line);
  const word =
    line === "live"
      ? t("live")
      : line === "lost"
        ? t("lost")
        : line === "catching"
          ? t("catching")
          : t("connecting");
  return (
    <span
      className={cx(
        "flex items-center gap-1.5 text-label whitespace-nowrap",
        line === "live" ? "text-ink-2" : "font-semibold text-ink",
      )}
      title={word}
    >
      <Icon name={line === "lost" || line === "ended" ? "signalLost" : "signal"} />
      <span className={line === "live" ? (short ? "sr-only" : "max-md:sr-only") : undefined}>{word}</span>
    </span>
  );
}
