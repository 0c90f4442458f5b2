// The figures the game opens with.
"use client";
import { useTranslations } from "use-intl";
import { useGame } from "../game/words/useGame";
import { Box, Figures } from "./Box";
import { TRACK_GROUPS } from "./groups";
import { NumberAt } from "./NumberAt";

export function TracksBox() {
  const t = useTranslations("editor.tracks");
  const { track, loose } = useGame();
  return (
    <Box id="tracks" title={t("title")} lead={t("lead")}>
      {TRACK_GROUPS.map((g) => (
        <Figures key={g.id} title={t(`groups.${g.id}`)}>
          {g.tracks.map((id) => (
            <NumberAt
              key={id}
              path={`tracks.${id}`}
              label={track(id)}
              unit={loose.find(`tracks.${id}.unit`)}
              hint={loose.find(`tracks.${id}.line`)}
            />
          ))}
        </Figures>
      ))}
    </Box>
  );
}
