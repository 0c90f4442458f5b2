// One figure more than those that stand on the axis by themselves, as whoever looks chooses it.
"use client";
import { useTranslations } from "use-intl";
import { TRACKS, type TrackId } from "../../game-rules/open";
import { useGame } from "../game/words/useGame";
import { Select } from "../ui";
import type { Mark } from "./record";

export interface MoreFiguresProps {
  /** A moment of the game: it tells which figures the scenario has. */
  known: Mark | undefined;
  /** Those that are on the axis already. */
  shown: readonly TrackId[];
  more: TrackId | undefined;
  setMore(id: TrackId | undefined): void;
}

export function MoreFigures({ known, shown, more, setMore }: MoreFiguresProps) {
  const t = useTranslations("debrief.timeline");
  const game = useGame();
  const others = TRACKS.filter((id) => !shown.includes(id) && known?.tracks[id] !== undefined);
  return (
    <Select
      aria-label={t("more")}
      value={more ?? ""}
      onChange={(e) => setMore(others.find((id) => id === e.target.value))}
      options={[
        { value: "", label: t("more") },
        ...others.map((id) => ({ value: id, label: game.track(id) })),
      ]}
      className="max-w-56"
    />
  );
}
