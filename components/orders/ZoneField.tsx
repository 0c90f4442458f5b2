// Where an order acts: picked on the map, or from a list of the zones it may take.
"use client";
import { useTranslations } from "use-intl";
import { useUi, useUiStore } from "../game/looking/ui";
import { useGame } from "../game/words/useGame";
import { Icon, Select } from "../ui";
import { buttonClass } from "../ui/Button";

export function ZoneField({
  zone,
  zones,
  onChange,
  disabled,
}: {
  zone?: string;
  zones: readonly string[];
  onChange(zone: string): void;
  disabled?: boolean;
}) {
  const t = useTranslations("sheet");
  const game = useGame();
  const ui = useUiStore();
  const picking = useUi((u) => u.picking);
  return (
    <div className="mt-1.5 grid grid-cols-[1fr_auto] gap-1.5">
      <Select
        aria-label={t("zone")}
        value={zone ?? ""}
        disabled={disabled}
        onChange={(e) => e.target.value && onChange(e.target.value)}
        options={[
          ...(zone ? [] : [{ value: "", label: t("zoneNone") }]),
          ...[...zones]
            .map((z) => ({ value: z, label: game.zone(z) }))
            .sort((a, b) => a.label.localeCompare(b.label)),
        ]}
      />
      <button
        type="button"
        disabled={disabled}
        aria-pressed={picking}
        onClick={() => ui.setState((u) => ({ picking: !u.picking, tab: u.picking ? u.tab : "map" }))}
        className={buttonClass("outline", "m", picking ? "border-ochre bg-ochre-bg" : "")}
        title={t(zone ? "changeOnMap" : "onMap")}
        aria-label={t(zone ? "changeOnMap" : "onMap")}
      >
        <Icon name="map" size={15} />
      </button>
    </div>
  );
}
