// What everybody is told: on content before they begin, on leaving their roles at the end.
"use client";
import { useTranslations } from "use-intl";
import { PREPARED } from "../../server/contract/limits";
import { Part, SaidField } from "./fields";
import type { PartProps } from "./PrepareFields";

export function NotesPart({ prepared, change, disabled }: PartProps) {
  const t = useTranslations("prepare.notes");
  return (
    <Part id="prepare-notes" title={t("title")}>
      {(["content", "leaving"] as const).map((note) => (
        <SaidField
          key={note}
          label={t(note)}
          hint={t(`${note}Hint`)}
          value={prepared[note]}
          most={PREPARED["prepared.note"]}
          disabled={disabled}
          onChange={(said) => change({ [note]: said })}
        />
      ))}
    </Part>
  );
}
