// The first moment: the frame in its final size, nothing in it yet.
"use client";
import { useTranslations } from "use-intl";
import type { Seat } from "../../server/contract/seats";
import { PassingNote } from "../site/PassingNote";
import { useShown } from "../source/react";
import { Loading } from "../ui";

export function Opening({ seat }: { seat: Seat }) {
  const t = useTranslations("states");
  const c = useTranslations("common.seats");
  const waiting = useShown((s) => s.waiting);
  return (
    <div className="flex h-page flex-col bg-paper">
      <header className="rule-b flex h-14 items-center gap-3 bg-panel px-4.5">
        <span aria-hidden="true" className="size-8.5 rounded-full bg-line" />
        <h1 className="text-[1.25rem]">{c(seat)}</h1>
      </header>
      <main id="content" className="grid flex-1 content-start gap-4 bg-panel p-6">
        {waiting ? <PassingNote waiting={waiting} /> : null}
        <Loading text={t("connecting")} lines={5} className="max-w-lg content-start" />
      </main>
    </div>
  );
}
