// What this seat can spend, in a line, and the way to all its figures: for a screen that is about something else.
"use client";
import { useLocale, useTranslations } from "use-intl";
import { changeOf, PURSES, type Role } from "../../game-rules/open";
import { useUiStore } from "../game/looking/ui";
import { useGame } from "../game/words/useGame";
import { useView } from "../source/react";
import { Delta, figure, TextButton } from "../ui";

export function PurseLine({ seat }: { seat: Role }) {
  const t = useTranslations("play.bar");
  const locale = useLocale();
  const game = useGame();
  const ui = useUiStore();
  const view = useView();
  if (!view) return null;
  const track = PURSES[seat];
  const change = changeOf(view, track);
  return (
    <>
      <p className="flex items-baseline justify-between gap-2">
        {game.track(track)}
        <span className="flex items-baseline gap-2">
          <span className="figures font-display text-[1.5rem] leading-none font-medium">
            {figure(view.tracks[track]?.value ?? 0, locale)}
          </span>
          {change === undefined ? null : <Delta value={Math.round(change)} locale={locale} />}
        </span>
      </p>
      <TextButton onClick={() => ui.setState({ sheet: "figures" })}>{t("allFigures")}</TextButton>
    </>
  );
}
