// The figures the game opens with.
"use client";
import { useTranslations } from "use-intl";
import { useGame } from "../ledger/useGame";
import { Box, Fields } from "./Box";
import { TRACK_GROUPS } from "./groups";
import { NumberAt } from "./NumberAt";

export function TracksBox() {
  const t = useTranslations("editor.tracks");
  const { track, loose } = useGame();
  return (
    <Box id="tracks" title={t("title")} lead={t("lead")}>
      {TRACK_GROUPS.map((g) => (
        <fieldset key={g.id} className="min-w-0">
          <legend className="mb-2 font-display text-head font-medium">{t(`groups.${g.id}`)}</legend>
          <Fields figures>
            {g.tracks.map((id) => (
              <NumberAt
                key={id}
                path={`tracks.${id}`}
                label={track(id)}
                unit={loose.find(`tracks.${id}.unit`)}
                hint={loose.find(`tracks.${id}.line`)}
              />
            ))}
          </Fields>
        </fieldset>
      ))}
    </Box>
  );
}
