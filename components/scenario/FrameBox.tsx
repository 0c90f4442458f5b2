// When the game begins, how long it lasts, who sits down to it.
"use client";
import { useTranslations } from "use-intl";
import { LONGEST, REGIMES, ROLES, RUNGS } from "../../game-rules/open";
import { useGame } from "../game/words/useGame";
import { Box, Fields } from "./Box";
import { ManyAt } from "./ManyAt";
import { NumberAt } from "./NumberAt";
import { SelectAt } from "./SelectAt";
import { TextAt } from "./TextAt";

export function FrameBox({ named }: { named: string }) {
  const t = useTranslations("editor.frame");
  const c = useTranslations("common");
  const { loose } = useGame();
  return (
    <Box id="frame" title={t("title")} lead={t("lead")}>
      <Fields>
        <TextAt
          path="name"
          label={t("name")}
          hint={t("nameHint")}
          placeholder={named}
          most={LONGEST.name}
          optional
        />
        <NumberAt path="start.year" label={t("year")} />
        <SelectAt
          path="start.quarter"
          label={t("quarter")}
          options={[1, 2, 3, 4].map((q) => ({ value: q, label: c("short", { quarter: String(q) }) }))}
        />
        <NumberAt path="turns" label={t("turns")} hint={t("turnsHint")} />
        <SelectAt
          path="quartersPerTurn"
          label={t("pace")}
          options={[
            { value: 1, label: t("quarters") },
            { value: 2, label: t("halves") },
          ]}
        />
        <NumberAt path="slots" label={t("slots")} hint={t("slotsHint")} />
      </Fields>
      <ManyAt
        path="seats"
        label={t("seats")}
        options={ROLES.map((r) => ({ value: r, label: c(`seats.${r}`) }))}
      />
      <Fields>
        <SelectAt
          path="regime"
          label={t("regime")}
          options={REGIMES.map((r) => ({
            value: r,
            label: loose.say(`regimes.${r}.name`),
          }))}
        />
        <SelectAt
          path="talks.rung"
          label={t("talks")}
          options={RUNGS.map((r, i) => ({
            value: i,
            label: loose.say(`rungs.${r}.name`),
          }))}
        />
        <NumberAt path="hostages" label={t("hostages")} />
      </Fields>
    </Box>
  );
}
