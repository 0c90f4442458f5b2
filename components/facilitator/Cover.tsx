// One key hides the desk at once, from whoever stands behind it, and shows it again: the clock runs on and can be read. A dialog of the
// browser's own, so that nothing of the desk is left above it.
"use client";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { clockFace, useClock } from "../game/time/useClock";
import { Button } from "../ui";

const KEY = "F8";

export function Cover() {
  const t = useTranslations("adjudication.cover");
  const [covered, setCovered] = useState(false);
  const ref = useRef<HTMLDialogElement>(null);
  const { seconds, paused } = useClock();
  // Works inside fields, and over an open question: what is written there stays.
  const onKey = useEffectEvent((e: KeyboardEvent) => {
    if (e.key !== KEY || e.repeat) return;
    e.preventDefault();
    e.stopPropagation();
    setCovered((was) => !was);
  });
  useEffect(() => {
    const listen = (e: KeyboardEvent) => onKey(e);
    window.addEventListener("keydown", listen, { capture: true });
    return () => window.removeEventListener("keydown", listen, { capture: true });
  }, []);
  useEffect(() => {
    const box = ref.current;
    if (covered && !box?.open) box?.showModal();
    if (!covered && box?.open) box.close();
  }, [covered]);
  return (
    <>
      <button
        type="button"
        onClick={() => setCovered(true)}
        aria-label={t("button")}
        aria-keyshortcuts={KEY}
        title={t("button")}
        className="min-h-7 border border-edge px-1.5 font-mono text-label font-medium hover:border-ink max-md:hidden"
      >
        {KEY}
      </button>
      <dialog
        ref={ref}
        aria-label={t("covered")}
        onCancel={(e) => e.preventDefault()}
        className="m-0 h-dvh max-h-none w-dvw max-w-none border-0 bg-panel p-0 text-ink backdrop:bg-panel"
      >
        <div className="grid h-full place-content-center gap-3 text-center">
          <p role="timer" className="font-mono text-[5rem] leading-none font-medium">
            {seconds === undefined ? "" : clockFace(seconds)}
          </p>
          <p className="text-ink-2">{t(paused ? "paused" : "runs")}</p>
          <div>
            <Button onClick={() => setCovered(false)}>{t("show")}</Button>
          </div>
        </div>
      </dialog>
    </>
  );
}
