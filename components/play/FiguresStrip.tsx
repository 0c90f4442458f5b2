// The few figures side by side, under the map where there is a page to read: each asks why where it is pressed.
"use client";
import { useLocale, useTranslations } from "use-intl";
import { changeOf, PURSES, type Role, type TrackId, type View } from "../../game-rules/open";
import { fewRows } from "../game/board/trackRows";
import { useFigure } from "../game/board/useFigure";
import { useGame } from "../game/words/useGame";
import { Why } from "../ledger/Why";
import { useView } from "../source/react";
import { Delta } from "../ui";
import { figure } from "../ui/number";
import { useHarmLine } from "./FewHarm";

/** Beside the purse and the harm. */
const SHOWN = 3;
const CELL =
  "relative grid min-w-0 content-between border-r border-line px-4 py-3 last:border-r-0 hover:bg-land";

export function FiguresStrip({ seat }: { seat: Role }) {
  const t = useTranslations("play.tracks");
  const view = useView();
  const harm = useHarmLine();
  if (!view) return null;
  const { band, beside } = harm(view);
  return (
    <ul
      aria-label={t("title")}
      className="rule-t grid min-h-23 shrink-0 list-none grid-cols-[repeat(4,minmax(0,1fr))_minmax(0,1.4fr)] bg-panel"
    >
      <PurseCell view={view} seat={seat} />
      {fewRows(view.viewer, Object.keys(view.tracks) as TrackId[])
        .slice(0, SHOWN)
        .map((track) => (
          <Cell key={track} view={view} track={track} />
        ))}
      <li className={CELL}>
        <span className="leading-tight">{t("harmFew")}</span>
        <span className="leading-tight">
          <b>{band}</b> <span className="text-note text-ink-2">{beside}</span>
        </span>
      </li>
    </ul>
  );
}

function PurseCell({ view, seat }: { view: View; seat: Role }) {
  const locale = useLocale();
  const game = useGame();
  const track = PURSES[seat];
  const value = figure(view.tracks[track]?.value ?? 0, locale);
  const change = changeOf(view, track);
  const name = game.track(track);
  return (
    <li className={CELL}>
      <span className="leading-tight">{name}</span>
      <span className="flex items-baseline gap-1.5">
        <span className="figures font-display text-[1.5rem] leading-none font-medium">{value}</span>
        {change === undefined ? null : <Delta value={Math.round(change)} locale={locale} />}
      </span>
      <Why name={name} track={track} now={value} cover />
    </li>
  );
}

function Cell({ view, track }: { view: View; track: TrackId }) {
  const game = useGame();
  const shown = useFigure()(view, track);
  if (!shown) return null;
  const name = game.track(track);
  return (
    <li className={CELL}>
      <span className="leading-tight">{name}</span>
      <span className="flex items-baseline gap-1.5">
        <span className="figures font-display text-[1.5rem] leading-none font-medium whitespace-nowrap">
          {shown.value}
        </span>
        {shown.change === undefined ? null : (
          <Delta value={shown.change} spoken={shown.spoken} digits={Number.isInteger(shown.change) ? 0 : 1} />
        )}
      </span>
      <Why name={name} track={track} now={shown.value} cover />
    </li>
  );
}
