// The left column: purse, figures, harm, what counts.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { ROLES, type Role, type TrackId } from "../../game-rules/open";
import { trackRows } from "../game/board/trackRows";
import { useView } from "../source/react";
import { TextButton } from "../ui";
import { Counts } from "./Counts";
import { Harm } from "./Harm";
import { Purse } from "./Purse";
import { TrackRow } from "./TrackRow";

export function LeftColumn({ seat }: { seat: string }) {
  const t = useTranslations("play.tracks");
  const [more, setMore] = useState(false);
  const view = useView();
  if (!view) return null;
  const role = ROLES.find((r) => r === seat);
  const rows = trackRows(view.viewer, Object.keys(view.tracks) as TrackId[]);
  return (
    <div className="bg-panel px-4.5 py-3.5">
      {role ? <Purse role={role as Role} /> : null}
      <ul aria-label={t("title")} className="list-none">
        {rows.first.map((track) => (
          <TrackRow key={track} view={view} track={track} />
        ))}
        <Harm view={view} />
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
