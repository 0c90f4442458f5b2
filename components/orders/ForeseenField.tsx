// What is expected of a figure: which one, which way, by when. It is counted at the debrief; until then the own seat alone has it.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import {
  DIRECTIONS,
  type Direction,
  type Foreseen,
  TRACKS,
  type TrackId,
  type View,
} from "../../game-rules/open";
import { labelOf, useLabel } from "../game/words/label";
import { useGame } from "../game/words/useGame";
import { useView } from "../source/react";
import { Segmented, Select } from "../ui";

export interface ForeseenFieldProps {
  value: Foreseen | undefined;
  disabled: boolean;
  onChange(value: Foreseen | undefined): void;
}

/** The quarters that are left, the present one first. */
const ahead = ({ turn, scenario }: View): number[] =>
  Array.from({ length: Math.max(1, scenario.turns - turn + 1) }, (_, i) => turn + i);

export function ForeseenField({ value, disabled, onChange }: ForeseenFieldProps) {
  const t = useTranslations("sheet.foresees");
  const game = useGame();
  const label = useLabel();
  const view = useView();
  const [way, setWay] = useState<Direction>(value?.way ?? "up");
  if (!view) return null;
  const tracks = TRACKS.filter((id) => view.tracks[id] !== undefined || id === value?.track);
  const turns = [...new Set([...ahead(view), ...(value ? [value.by] : [])])].sort((a, b) => a - b);
  const put = (part: Partial<Foreseen>) => {
    const track = part.track ?? value?.track;
    if (track) onChange({ track, way, by: view.turn, ...value, ...part });
  };
  return (
    <fieldset className="m-0 grid gap-1.5 border-0 p-0">
      <legend className="sr-only">{t("legend")}</legend>
      <Select
        aria-label={t("track")}
        disabled={disabled}
        value={value?.track ?? ""}
        onChange={(e) => (e.target.value ? put({ track: e.target.value as TrackId }) : onChange(undefined))}
        options={[
          { value: "", label: t("track") },
          ...tracks.map((id) => ({ value: id, label: game.track(id) })),
        ]}
      />
      {value ? (
        <div className="flex flex-wrap items-center gap-2">
          <Segmented
            label={t("way")}
            value={value.way}
            options={DIRECTIONS.map((id) => ({ id, label: t(`ways.${id}`), disabled }))}
            onChange={(id) => {
              setWay(id as Direction);
              put({ way: id as Direction });
            }}
          />
          <Select
            aria-label={t("by")}
            disabled={disabled}
            value={String(value.by)}
            onChange={(e) => put({ by: Number(e.target.value) })}
            options={turns.map((n) => ({
              value: String(n),
              label: t("byTurn", { label: label(labelOf(view, n)) }),
            }))}
            className="max-w-44"
          />
        </div>
      ) : null}
    </fieldset>
  );
}
