// The left column: purse, figures, harm, what counts.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { ROLES, type Role, type TrackId } from "../../game-rules/open";
import { useGame } from "../ledger/useGame";
import { useSessionState } from "../session/react";
import { TextButton } from "../ui";
import { Counts } from "./Counts";
import { worst } from "./harm";
import { Purse } from "./Purse";
import { TrackRow } from "./TrackRow";
import { trackRows } from "./trackRows";

export function LeftColumn({ seat }: { seat: string }) {
  const t = useTranslations("play.tracks");
  const game = useGame();
  const [more, setMore] = useState(false);
  const view = useSessionState((s) => s.view);
  if (!view) return null;
  const role = ROLES.find((r) => r === seat);
  const rows = trackRows(view.viewer, Object.keys(view.tracks) as TrackId[]);
  const harm = worst(view);
  return (
    <div className="bg-panel px-4.5 py-3.5">
      {role ? <Purse role={role as Role} /> : null}
      <ul aria-label={t("title")} className="list-none">
        {rows.first.map((track) => (
          <TrackRow key={track} view={view} track={track} />
        ))}
        <li className="hair-b py-2">
          <div className="flex items-baseline justify-between gap-2">
            <span className="font-medium">{t("harm")}</span>
          </div>
          <p className="text-note">
            {harm.band === "none"
              ? t("bands.none")
              : t("harmLine", {
                  band: t(`bands.${harm.band}`),
                  zones: harm.zones.slice(0, 4).map(game.zone).join(", "),
                })}
          </p>
          <p className="text-note text-ink-2">{t("harmNote")}</p>
        </li>
        {more ? rows.more.map((track) => <TrackRow key={track} view={view} track={track} />) : null}
      </ul>
      {rows.more.length ? (
        <TextButton className="mt-1" aria-expanded={more} onClick={() => setMore(!more)}>
          {more ? t("fewer") : t("more", { n: rows.more.length })}
        </TextButton>
      ) : null}
      <Counts seat={seat} />
    </div>
  );
}
