// The map of a seat, with its layers, and the panel of the chosen zone over it.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { type Force, ROLES, type Role } from "../../game-rules/open";
import { Board } from "../board";
import { PIECE } from "../game/board/boardTokens";
import { type Layer, shownLayers } from "../game/board/layers";
import { useBoardZones, walksOf } from "../game/board/useBoard";
import { useBoardLabels } from "../game/board/useBoardLabels";
import { usePlates } from "../game/board/usePlates";
import { focus } from "../game/looking/keyActs";
import { useUi, useUiStore } from "../game/looking/ui";
import { answersFor, completeDraft, postureSlot } from "../game/sheet/sheet";
import { useSheet } from "../game/sheet/useSheet";
import { useGame } from "../game/words/useGame";
import { later } from "../site/later";
import { legalOf } from "../source/legal";
import { useView } from "../source/react";
import { Button } from "../ui";
import { useMarks } from "../ui/useMarks";
import { reasonAgainst } from "./reasons";

const ZonePanel = later(() => import("./ZonePanel").then((m) => m.ZonePanel));

export function MapPane({ seat, compact }: { seat: string; compact?: boolean }) {
  const t = useTranslations("play.map");
  const game = useGame();
  const ui = useUiStore();
  const view = useView();
  const layer = useUi((u) => u.layer) as Layer;
  const zone = useUi((u) => u.zone);
  const slot = useUi((u) => u.slot);
  const picking = useUi((u) => u.picking);
  const now = useSheet(ROLES.find((r) => r === seat) ?? ("paris" as Role));
  const zones = useBoardZones();
  const plates = usePlates();
  const marks = useMarks();
  const [refused, setRefused] = useState<string>();
  const labels = useBoardLabels();
  if (!view) return null;
  const player = (ROLES as readonly string[]).includes(seat);
  const sheet = player ? now?.sheet : undefined;
  const entry = [...(sheet?.slots.flatMap((s) => s.entry ?? []) ?? []), ...(sheet?.postures ?? [])].find(
    (e) => e.slot === slot,
  );
  const choosing = picking && entry !== undefined && now?.mayWrite === true;
  const open = entry && now?.mayWrite ? new Set(answersFor(legalOf(view), entry.draft, "zone")) : undefined;
  const selectable = choosing ? open : undefined;
  const reason = (id: string) =>
    selectable && entry
      ? t(
          `reasons.${reasonAgainst(view, ROLES.find((r) => r === seat) ?? "paris", entry.draft, selectable, id)}`,
        )
      : "";
  // Whoever comes to a zone that the order cannot take hears why with its name.
  const shown = zones(view, layer, sheet, slot).map((z) =>
    selectable && !selectable.has(z.id) ? { ...z, spoken: `${z.spoken} ${marks.sentence(reason(z.id))}` } : z,
  );

  function onZone(id: string): void {
    if (!view || !choosing || !now || !entry) return ui.setState({ zone: zone === id ? undefined : id });
    const next = completeDraft(legalOf(view), { ...entry.draft, zone: id as never });
    const to = entry.posture ? postureSlot(next) : entry.slot;
    if (to !== entry.slot) now.put(entry.slot, null);
    now.put(to, next);
    focus(`[data-slot="${to}"]`);
    // On a phone the map was only borrowed: back to the order.
    setRefused(undefined);
    ui.setState({ picking: false, zone: undefined, slot: to, ...(compact ? { tab: "orders" } : {}) });
  }

  const pieces = [...new Set(view.zones.flatMap((z) => Object.keys(z.forces)))] as Force[];
  const legend = [
    ...pieces.map((f) => ({ key: `force:${f}`, label: game.force(f), piece: PIECE[f] })),
    { key: "strength", label: t("legend.strength") },
    { key: "rest", label: t("legend.rest") },
    { key: "suspected", label: t("legend.suspected") },
    { key: "stale", label: t("legend.stale") },
    ...(view.zones.some((z) => z.fog === "unknown") ? [{ key: "unknown", label: t("legend.unknown") }] : []),
    ...(player ? [{ key: "hidden", label: t("legend.hidden") }] : []),
    ...(layer === "control"
      ? [
          { key: "washState", label: game.control("state") },
          { key: "washJnim", label: game.control("jnim") },
          { key: "washGroups", label: game.control("groups") },
          { key: "contested", label: t("legend.contested") },
          { key: "influence", label: t("legend.influence") },
        ]
      : [{ key: "shade", label: t("legend.shade") }]),
  ];
  legend.push({ key: "threeBorders", label: t("legend.threeBorders") });
  if (player)
    legend.push({ key: "orders", label: t("legend.orders") }, { key: "lit", label: t("legend.lit") });
  const selected = choosing ? entry.draft.zone : zone;
  return (
    <div className="relative h-full min-h-0" id="map" data-coach-at="map" tabIndex={-1}>
      <Board
        zones={shown}
        plates={plates(view)}
        layer={layer}
        layers={shownLayers(layer).map((id) => ({ id, label: t(`layers.${id}`) }))}
        onLayer={(id) => ui.setState({ layer: id })}
        onZone={onZone}
        legend={legend}
        labels={{ ...labels, key: t("labels.key") }}
        cities={{ Tombouctou: t("cities.timbuktu"), Taoudénit: t("cities.taoudenni") }}
        {...(selected ? { selected } : {})}
        {...(selectable ? { selectable, onRefused: setRefused } : {})}
        {...(open && open.size > 1 ? { lit: open } : {})}
        walks={walksOf(sheet)}
        {...(choosing && refused
          ? { notes: [{ zone: refused, lines: [reason(refused)], dashed: true }] }
          : {})}
        {...(compact ? { compact } : {})}
      />
      {choosing ? (
        <div
          role="status"
          className="absolute inset-x-3 bottom-16 z-10 mx-auto flex w-fit max-w-full items-center gap-3 border border-ochre bg-ochre-bg px-3 py-1.5"
        >
          {/* What is asked for stays, whatever is refused: the focus alone may come to a zone that cannot be taken. */}
          <p className="leading-tight">
            <b className="block">{t("pick", { order: game.order(entry.draft.id) })}</b>
            {refused && !selectable?.has(refused) ? marks.pair(game.zone(refused), reason(refused)) : null}
          </p>
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
