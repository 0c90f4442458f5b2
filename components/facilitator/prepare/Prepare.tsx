// The tab Preparation: what the exercise is for, what each role and everybody is told, how long it takes, and keeping all of it.
"use client";
import { useTranslations } from "use-intl";
import { PrepareFields } from "../../prepare/PrepareFields";
import { usePreparing } from "../../prepare/usePreparing";
import { useSource } from "../../source/react";
import type { RoomProps } from "../desk/room";
import { KeepBox } from "./KeepBox";
import { RehearsePart } from "./RehearsePart";

export function Prepare({ control }: RoomProps) {
  const t = useTranslations("prepare");
  const source = useSource();
  const preparing = usePreparing([source]);
  return (
    <main
      id="content"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="relative min-h-0 flex-1 overflow-y-auto bg-panel"
    >
      <h1 className="sr-only">{t("title")}</h1>
      <PrepareFields preparing={preparing} disabled={!control} lead={t("lead")}>
        {control ? (
          <>
            <RehearsePart />
            <KeepBox />
          </>
        ) : null}
      </PrepareFields>
    </main>
  );
}
