// What the screens give away: the exit reading now, the scores at the end.
"use client";
import { useTranslations } from "use-intl";
import type { ExerciseView } from "../../server/contract/answers";
import { READING_SETTINGS } from "../../server/contract/seats";
import { useAct } from "../game/acting/useAct";
import { Note, Segmented } from "../ui";
import { Box } from "./Box";
import { MarkingField } from "./MarkingField";

export function Settings({ settings, control }: { settings: ExerciseView["settings"]; control: boolean }) {
  const t = useTranslations("facilitate.settings");
  const { act, refused } = useAct();
  return (
    <Box id="settings" title={t("title")}>
      <div className="mt-1.5 flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5">
        <span>{t("reading")}</span>
        {control ? (
          <Segmented
            label={t("reading")}
            value={settings.reading}
            options={READING_SETTINGS.map((id) => ({ id, label: t(`readings.${id}`) }))}
            onChange={(id) =>
              void act({ type: "settings.set", reading: id as (typeof READING_SETTINGS)[number] })
            }
          />
        ) : (
          <b>{t(`readings.${settings.reading}`)}</b>
        )}
      </div>
      <div className="hair-t mt-2 flex justify-between gap-3 pt-1.5">
        <span>{t("scores")}</span>
        <b className="text-right">{t(settings.scoresOpen ? "scoresOpen" : "scoresClosed")}</b>
      </div>
      {control ? <MarkingField marking={settings.marking} /> : null}
      {refused ? <Note role="alert">{refused}</Note> : null}
    </Box>
  );
}
