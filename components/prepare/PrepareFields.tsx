// Everything that is prepared around an exercise, or around all groups of a class at once.
"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Preparation } from "../../server/contract/preparation";
import { useView } from "../source/react";
import { Button, Note } from "../ui";
import { AimPart } from "./AimPart";
import { BriefsPart } from "./BriefsPart";
import { NotesPart } from "./NotesPart";
import { PlanPart } from "./PlanPart";
import type { Preparing } from "./usePreparing";

export interface PartProps {
  prepared: Preparation;
  change(parts: Partial<Preparation>): void;
  disabled: boolean;
}

export interface PrepareFieldsProps {
  preparing: Preparing;
  disabled: boolean;
  lead: string;
  /** Below the others. */
  children?: ReactNode;
}

export function PrepareFields({ preparing, disabled, lead, children }: PrepareFieldsProps) {
  const t = useTranslations("prepare");
  const roles = useView()?.scenario.seats ?? [];
  const { prepared, change, refused, unsaved } = preparing;
  const part = { prepared, change, disabled };
  return (
    <>
      <div className="rule-b flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-4.5 py-2.5">
        <p className="text-note text-ink-2">{lead}</p>
        {disabled ? null : (
          <p role="status" className="text-note font-medium">
            {t(unsaved ? "unsaved" : "saved")}
          </p>
        )}
      </div>
      {refused ? (
        <Note role="alert">
          <p>{refused}</p>
          <div className="mt-1.5 flex gap-2">
            <Button size="s" onClick={preparing.keepMine}>
              {t("keepMine")}
            </Button>
            <Button size="s" onClick={preparing.takeTheirs}>
              {t("takeTheirs")}
            </Button>
          </div>
        </Note>
      ) : null}
      <div className="desk:grid desk:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] desk:items-start desk:[&>div+div]:border-l desk:[&>div+div]:border-line">
        <div>
          <AimPart {...part} />
          <PlanPart {...part} />
          {children}
        </div>
        <div>
          <BriefsPart {...part} roles={roles} />
          <NotesPart {...part} />
        </div>
      </div>
    </>
  );
}
