// The board as everybody knows it, with its layers.
"use client";
import { useTranslations } from "use-intl";
import type { View } from "../../game-rules/open";
import { Board } from "../board";
import type { Layer } from "../game/board/layers";
import { useBoardZones } from "../game/board/useBoard";
import { useBoardLabels } from "../game/board/useBoardLabels";
import { usePlates } from "../game/board/usePlates";
import { useUi, useUiStore } from "../game/looking/ui";
import { ZonePanel } from "../map/ZonePanel";
import { Enlarged } from "./Enlarged";

/** Layers that say something to the public. */
const PUBLIC: readonly Layer[] = ["control", "services", "administration", "harm"];

export function PublicBoard({ view, wall }: { view: View; wall?: boolean }) {
  const t = useTranslations("play.map");
  const o = useTranslations("observer");
  const zones = useBoardZones();
  const plates = usePlates();
  const labels = useBoardLabels();
  const ui = useUiStore();
  const layer = useUi((u) => u.layer) as Layer;
  const zone = useUi((u) => u.zone);
  // A layer chosen from a zone's figures takes the last place of the switch.
  const layers = PUBLIC.includes(layer) ? PUBLIC : [...PUBLIC.slice(0, 3), layer];
  const board = (
    <Board
      zones={zones(view, layer)}
      // The figures below say the same, larger.
      plates={wall ? [] : plates(view)}
      layer={layer}
      layers={layers.map((id) => ({ id, label: t(`layers.${id}`) }))}
      onLayer={(id) => ui.setState({ layer: id })}
      onZone={(id) => ui.setState({ zone: zone === id ? undefined : id })}
      legend={[
        // The wall's type leaves room for two.
        ...(wall ? [] : [{ key: "suspected", label: t("legend.suspected") }]),
        { key: "stale", label: t("legend.stale") },
        layer === "control"
          ? { key: "contested", label: t("legend.contested") }
          : { key: "shade", label: t("legend.shade") },
      ]}
      labels={{ ...labels, region: o("mapOf") }}
      {...(zone ? { selected: zone } : {})}
    />
  );
  return (
    <div id="map" tabIndex={-1} className="relative min-h-0 flex-1 max-desk:h-[26rem] max-desk:flex-none">
      {wall ? <Enlarged>{board}</Enlarged> : board}
      {zone ? (
        <ZonePanel zone={zone} player={false} onClose={() => ui.setState({ zone: undefined })} />
      ) : null}
    </div>
  );
}
