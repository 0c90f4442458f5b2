// One zone as the game opens: who holds it, its figures, what stands in it.
"use client";
import { useTranslations } from "use-intl";
import { CONTROLS, FORCES, ZONE_TRACKS } from "../../game-rules/open";
import { useGame } from "../game/words/useGame";
import { Fields, Figures } from "./Box";
import { NumberAt } from "./NumberAt";
import { SelectAt } from "./SelectAt";

export function ZoneFields({ at }: { at: string }) {
  const t = useTranslations("editor.zones");
  const { control, zoneTrack, force, loose } = useGame();
  return (
    <div className="grid content-start gap-5">
      <Fields>
        <SelectAt
          path={`${at}.start.control`}
          label={t("control")}
          options={CONTROLS.map((c) => ({ value: c, label: control(c) }))}
        />
        <NumberAt path={`${at}.w`} label={t("weight")} hint={t("weightHint")} />
      </Fields>
      <Fields figures>
        {ZONE_TRACKS.map((id) => (
          <NumberAt
            key={id}
            path={`${at}.start.${id}`}
            label={zoneTrack(id)}
            unit={loose.find(`zoneTracks.${id}.unit`)}
          />
        ))}
      </Fields>
      <Figures title={t("forces")}>
        {FORCES.map((id) => (
          <NumberAt key={id} path={`${at}.start.forces.${id}`} label={force(id)} optional />
        ))}
      </Figures>
    </div>
  );
}
