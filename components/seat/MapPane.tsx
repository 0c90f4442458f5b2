// The map of a seat, with its layers, and the panel of the chosen zone over it.
"use client";
import { useTranslations } from "use-intl";
import { ROLES, type Role } from "../../game-rules/open";
import { Board, type BoardLabels } from "../board";
import { useGame } from "../ledger/useGame";
import { answersFor, completeDraft, postureSlot } from "../orders/sheet";
import { useSheet } from "../orders/useSheet";
import { useSessionState } from "../session/react";
import { legalOf } from "../session/useLegal";
import { Button } from "../ui";
import { focus } from "./keyActs";
import { type Layer, shownLayers } from "./layers";
import { useUi, useUiStore } from "./ui";
import { useBoardZones } from "./useBoard";
import { usePlates } from "./usePlates";
import { ZonePanel } from "./ZonePanel";

export function useBoardLabels(): BoardLabels {
  const t = useTranslations("play.map");
  const countries = [
    "mauritania",
    "algeria",
    "niger",
    "burkina",
    "guinea",
    "ivory",
    "senegal",
    "ghana",
    "benin",
  ] as const;
  return {
    zoomIn: t("labels.zoomIn"),
    zoomOut: t("labels.zoomOut"),
    whole: t("labels.whole"),
    theatre: t("labels.theatre"),
    list: t("labels.list"),
    map: t("labels.map"),
    region: t("labels.region"),
    layer: t("labels.layer"),
    countries: Object.fromEntries(countries.map((c) => [c, t(`countries.${c}`)])),
  };
}

export function MapPane({ seat, compact }: { seat: string; compact?: boolean }) {
  const t = useTranslations("play.map");
  const game = useGame();
  const ui = useUiStore();
  const view = useSessionState((s) => s.view);
  const layer = useUi((u) => u.layer) as Layer;
  const zone = useUi((u) => u.zone);
  const slot = useUi((u) => u.slot);
  const picking = useUi((u) => u.picking);
  const now = useSheet(ROLES.find((r) => r === seat) ?? ("paris" as Role));
  const zones = useBoardZones();
  const plates = usePlates();
  const labels = useBoardLabels();
  if (!view) return null;
  const player = (ROLES as readonly string[]).includes(seat);
  const sheet = player ? now?.sheet : undefined;
  const entry = [...(sheet?.slots.flatMap((s) => s.entry ?? []) ?? []), ...(sheet?.postures ?? [])].find(
    (e) => e.slot === slot,
  );
  const choosing = picking && entry !== undefined && now?.mayWrite === true;
  const selectable = choosing ? new Set(answersFor(legalOf(view), entry.draft, "zone")) : undefined;

  function onZone(id: string): void {
    if (!view || !choosing || !now || !entry) return ui.setState({ zone: zone === id ? undefined : id });
    const next = completeDraft(legalOf(view), { ...entry.draft, zone: id as never });
    const to = entry.posture ? postureSlot(next) : entry.slot;
    if (to !== entry.slot) now.put(entry.slot, null);
    now.put(to, next);
    focus(`[data-slot="${to}"]`);
    // On a phone the map was only borrowed: back to the order.
    ui.setState({ picking: false, zone: undefined, slot: to, ...(compact ? { tab: "orders" } : {}) });
  }

  const legend = [
    { key: "suspected", label: t("legend.suspected") },
    { key: "stale", label: t("legend.stale") },
    ...(view.zones.some((z) => z.fog === "unknown") ? [{ key: "unknown", label: t("legend.unknown") }] : []),
    ...(player ? [{ key: "hidden", label: t("legend.hidden") }] : []),
    ...(layer === "control"
      ? [{ key: "contested", label: t("legend.contested") }]
      : [{ key: "shade", label: t("legend.shade") }]),
  ];
  const selected = choosing ? entry.draft.zone : zone;
  return (
    <div className="relative h-full min-h-0" id="map" data-coach-at="map" tabIndex={-1}>
      <Board
        zones={zones(view, layer, sheet, slot)}
        plates={plates(view)}
        layer={layer}
        layers={shownLayers(layer).map((id) => ({ id, label: t(`layers.${id}`) }))}
        onLayer={(id) => ui.setState({ layer: id })}
        onZone={onZone}
        legend={legend}
        labels={labels}
        cities={{ Tombouctou: t("cities.timbuktu"), Taoudénit: t("cities.taoudenni") }}
        {...(selected ? { selected } : {})}
        {...(selectable ? { selectable } : {})}
        {...(compact ? { compact } : {})}
      />
      {choosing ? (
        <div
          role="status"
          className="absolute inset-x-3 bottom-16 z-10 mx-auto flex w-fit max-w-full items-center gap-3 border border-ochre bg-ochre-bg px-3 py-1.5"
        >
          <b>{t("pick", { order: game.order(entry.draft.id) })}</b>
          <Button
            size="s"
            onClick={() => ui.setState({ picking: false, ...(compact ? { tab: "orders" as const } : {}) })}
          >
            {t("pickStop")}
          </Button>
        </div>
      ) : zone ? (
        <ZonePanel zone={zone} player={player} onClose={() => ui.setState({ zone: undefined })} />
      ) : null}
    </div>
  );
}
