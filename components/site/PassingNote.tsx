// A refusal that passes by itself: what is too much, and in how many seconds the page asks again, counted down.
"use client";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { monotonic } from "../browser/clock";
import { Note } from "../ui";
import type { Waiting } from "./waiting";

const KINDS = ["request", "socket", "address"] as const;

export function PassingNote({ waiting }: { waiting: Waiting }) {
  const t = useTranslations("states.waiting");
  const [now, setNow] = useState(monotonic);
  useEffect(() => {
    const timer = setInterval(() => setNow(monotonic()), 500);
    return () => clearInterval(timer);
  }, []);
  const kind = KINDS.find((k) => waiting.code.startsWith(`${k}.`)) ?? "server";
  const seconds = Math.max(1, Math.ceil((waiting.until - now) / 1000));
  return (
    <Note role="status" title={t(kind)}>
      {t("again")} {/* The figure is for the eye: a screen reader is not told every second. */}
      <span aria-live="off">{t("seconds", { seconds: String(seconds) })}</span>
    </Note>
  );
}
