// One picture, large, with its layers and places, as the seat itself sees it.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { View } from "../../game-rules/open";
import { Board } from "../board";
import { LAYERS, type Layer } from "../game/board/layers";
import { useBoardZones } from "../game/board/useBoard";
import { useBoardLabels } from "../game/board/useBoardLabels";
import { usePlates } from "../game/board/usePlates";
import { Loading } from "../ui";

export function OneView({
  view,
  foot,
  onZone,
}: {
  view: View | undefined;
  foot: string;
  onZone(id: string): void;
}) {
  const t = useTranslations("play.map");
  const v = useTranslations("facilitate.views");
  const zones = useBoardZones();
  const plates = usePlates();
  const labels = useBoardLabels();
  const [layer, setLayer] = useState<Layer>("control");
  if (!view) return <Loading text={v("loading")} />;
  const legend = [
    { key: "suspected", label: t("legend.suspected") },
    { key: "stale", label: t("legend.stale") },
    layer === "control"
      ? { key: "contested", label: t("legend.contested") }
      : { key: "shade", label: t("legend.shade") },
  ];
  return (
    <div className="flex min-h-0 flex-1 flex-col border-[1.4px] border-ink max-desk:h-[34rem]">
      <div className="min-h-0 flex-1">
        <Board
          zones={zones(view, layer)}
          plates={plates(view)}
          layer={layer}
          layers={LAYERS.map((id) => ({ id, label: t(`layers.${id}`) }))}
          onLayer={(id) => setLayer(id as Layer)}
          onZone={onZone}
          legend={legend}
          labels={labels}
        />
      </div>
      <p className="border-t border-edge bg-panel px-2.5 py-1 text-note text-ink-2">{foot}</p>
    </div>
  );
}
