// What the exercise is for, and its training objectives.
"use client";
import { useTranslations } from "use-intl";
import { INJECT, PREPARED } from "../../server/contract/limits";
import { Button, Icon, Input, RemoveButton } from "../ui";
import { Part, SaidField } from "./fields";
import type { PartProps } from "./PrepareFields";

export function AimPart({ prepared, change, disabled }: PartProps) {
  const t = useTranslations("prepare.aim");
  const { objectives } = prepared;
  const put = (at: number, text: string) =>
    change({ objectives: objectives.map((o, i) => (i === at ? text : o)) });
  return (
    <Part id="prepare-aim" title={t("title")}>
      <SaidField
        label={t("aim")}
        hint={t("aimHint")}
        value={prepared.aim}
        most={PREPARED["prepared.aim"]}
        disabled={disabled}
        onChange={(aim) => change({ aim })}
      />
      <div>
        <p className="font-medium">{t("objectives")}</p>
        <p className="mb-1 text-note text-ink-2">{t("objectivesHint")}</p>
        <ol className="grid list-none gap-1.5">
          {objectives.map((objective, at) => (
            // Its place is all that an objective has: it may be empty, and two may be alike while they are written.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={at} className="flex items-center gap-2">
              <span aria-hidden="true" className="w-5 text-right font-mono text-note text-ink-2">
                {String(at + 1)}
              </span>
              <Input
                aria-label={t("objective", { n: String(at + 1) })}
                maxLength={INJECT["inject.objective"]}
                value={objective}
                disabled={disabled}
                onChange={(e) => put(at, e.target.value)}
              />
              {disabled ? null : (
                <RemoveButton
                  label={t("remove", { n: String(at + 1) })}
                  onClick={() => change({ objectives: objectives.filter((_, i) => i !== at) })}
                />
              )}
            </li>
          ))}
        </ol>
        {disabled || objectives.length >= PREPARED["prepared.objectives"] ? null : (
          <Button size="s" className="mt-1.5" onClick={() => change({ objectives: [...objectives, ""] })}>
            <Icon name="plus" size={13} />
            {t("add")}
          </Button>
        )}
      </div>
    </Part>
  );
}
