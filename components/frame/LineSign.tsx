// The state of the line, in a word: shown where it is not live, or must do without a websocket; else said to readers alone where it is short.
"use client";
import { useTranslations } from "use-intl";
import { useShown } from "../source/react";
import { Icon } from "../ui";
import { cx } from "../ui/cx";

const WORD = {
  live: "live",
  lost: "lost",
  catching: "catching",
  connecting: "connecting",
  ended: "connecting",
  still: "live",
} as const;

export function LineSign({ short }: { short?: boolean }) {
  const t = useTranslations("play.bar");
  const line = useShown((s) => s.line);
  const slow = useShown((s) => s.line === "live" && s.by === "polling");
  // A moment that has been came over no line.
  if (line === "still") return null;
  const word = slow ? t("slow") : t(WORD[line]);
  if (short && line === "live" && !slow) return <span className="sr-only">{word}</span>;
  return (
    <span
      className={cx(
        "flex items-center gap-1.5 text-label whitespace-nowrap",
        line === "live" ? "text-ink-2" : "font-semibold text-ink",
      )}
      title={slow ? t("slowWhy") : word}
    >
      <Icon name={line === "lost" || line === "ended" ? "signalLost" : "signal"} />
      <span className={line === "live" ? (short ? "sr-only" : "max-md:sr-only") : undefined}>{word}</span>
    </span>
  );
}
