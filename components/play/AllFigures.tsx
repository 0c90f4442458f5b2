// Every figure of a seat: the strip, the purse, the tracks, the harm, and what counts for it.
"use client";
import { useTranslations } from "use-intl";
import { ROLES, type Role, type TrackId } from "../../game-rules/open";
import { trackRows } from "../game/board/trackRows";
import { useView } from "../source/react";
import { Counts } from "./Counts";
import { Harm } from "./Harm";
import { Purse } from "./Purse";
import { Strip } from "./Strip";
import { TrackRow } from "./TrackRow";

export function AllFigures({ seat, narrow }: { seat: string; narrow?: boolean }) {
  const t = useTranslations("play.tracks");
  const view = useView();
  if (!view) return null;
  const role = ROLES.find((r) => r === seat) as Role | undefined;
  const rows = trackRows(view.viewer, Object.keys(view.tracks) as TrackId[]);
  return (
    <>
      <Strip stacked />
      <div className="bg-panel px-4.5 py-3.5">
        {role ? <Purse role={role} /> : null}
        <ul
          aria-label={t("title")}
          className={narrow ? "list-none" : "list-none gap-x-8 sm:columns-2 *:break-inside-avoid"}
        >
          {[...rows.first, ...rows.more].map((track) => (
            <TrackRow key={track} view={view} track={track} />
          ))}
          <Harm view={view} />
        </ul>
        <Counts seat={seat} />
      </div>
    </>
  );
}
