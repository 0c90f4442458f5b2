// One figure in a line: its name, its value, what the last quarter changed. The whole of it asks why.
"use client";
import type { TrackId, View } from "../../game-rules/open";
import { useFigure } from "../game/board/useFigure";
import { useGame } from "../game/words/useGame";
import { Why } from "../ledger/Why";
import { Delta } from "../ui";
import { WithSheet } from "./WithSheet";

export function FewRow({ view, track }: { view: View; track: TrackId }) {
  const game = useGame();
  const figure = useFigure();
  const shown = figure(view, track);
  if (!shown) return null;
  const name = game.track(track);
  return (
    <li className="hair-b relative grid grid-cols-[1fr_auto] items-baseline gap-x-2 py-2.5 hover:bg-land">
      <span className="min-w-0 leading-tight font-medium">
        {name}
        <WithSheet view={view} track={track} />
      </span>
      <span className="figures font-display text-[1.375rem] leading-none font-medium whitespace-nowrap">
        {shown.value}
      </span>
      <Why name={name} track={track} now={shown.value} cover />
      <span className="col-start-2 flex min-h-4 justify-end">
        {shown.change === undefined ? null : (
          <Delta value={shown.change} spoken={shown.spoken} digits={Number.isInteger(shown.change) ? 0 : 1} />
        )}
      </span>
    </li>
  );
}
