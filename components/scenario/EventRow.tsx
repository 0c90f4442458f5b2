// One event of the list: its headline, and all of it once opened.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Scenario } from "../../game-rules/open";
import { EventFields } from "./EventFields";
import { useForm } from "./form";
import { isWithin } from "./problems";
import { useEventHeadline } from "./useEventHeadline";

export function EventRow({ at, event }: { at: string; event: Scenario["events"][number] }) {
  const t = useTranslations("editor.events");
  const { problems } = useForm();
  const headline = useEventHeadline();
  const wrong = problems.some((p) => isWithin(p, at));
  // What is wrong as it appears, a new event above all, lies open; once mended it does not fall shut under the hand.
  const [open, setOpen] = useState(wrong);
  return (
    <details open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary className="flex min-h-9 cursor-pointer flex-wrap items-baseline gap-x-3 py-1.5 hover:bg-land max-md:min-h-11">
        <span className="figures w-16 shrink-0 text-ink-2">
          {t("turnShort", { n: String(event.turn ?? "") })}
        </span>
        <span className="font-display text-lead">{headline(event) || t("untitled")}</span>
        {wrong && !open ? <span className="text-ochre">{t("wrong")}</span> : null}
      </summary>
      {open ? <EventFields at={at} event={event} /> : null}
    </details>
  );
}
