// The ground as the game opens: a map to choose a zone on, and that zone's figures beside it.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { BoardMini } from "../board";
import { useGame } from "../game/words/useGame";
import { Field, Select } from "../ui";
import { Box } from "./Box";
import { useForm } from "./form";
import { isWithin } from "./problems";
import { useStartBoard } from "./useStartBoard";
import { ZoneFields } from "./ZoneFields";

export function ZonesBox() {
  const t = useTranslations("editor.zones");
  const game = useGame();
  const { draft, problems } = useForm();
  const board = useStartBoard()(draft);
  const [chosen, choose] = useState(0);
  const zone = draft.zones[chosen];
  const options = draft.zones.map((z, i) => ({
    value: String(i),
    label: problems.some((p) => isWithin(p, `zones[${i}]`))
      ? t("wrong", { zone: game.zone(z.id) })
      : game.zone(z.id),
  }));
  return (
    <Box id="zones" title={t("title")} lead={t("lead")}>
      <div className="grid gap-5 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
        <div className="grid content-start gap-3">
          <Field label={t("zone")}>
            {(ids) => (
              <Select
                {...ids}
                options={options}
                value={String(chosen)}
                onChange={(e) => choose(Number(e.target.value))}
              />
            )}
          </Field>
          <BoardMini
            zones={board}
            label={t("map")}
            selected={zone?.id ?? ""}
            onZone={(id) => choose(draft.zones.findIndex((z) => z.id === id))}
            className="aspect-[5/4] w-full border border-edge"
          />
        </div>
        {zone ? <ZoneFields key={zone.id} at={`zones[${chosen}]`} /> : null}
      </div>
    </Box>
  );
}
