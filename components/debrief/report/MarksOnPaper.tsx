// The moments that control has marked, in order of the game.
"use client";
import { useTranslations } from "use-intl";
import { Observed } from "../../frame/Observed";
import { Typed } from "../../ui";
import { useBookmarks } from "../BookmarkLane";
import { placeOf } from "../bookmarks";
import type { GameRecord } from "../record";
import { useStopName } from "../useStopName";

export function MarksOnPaper({ record }: { record: GameRecord }) {
  const t = useTranslations("bookmarks");
  const stopName = useStopName(record);
  const rows = useBookmarks()
    .map((b) => ({ b, at: placeOf(record, b) }))
    .sort((x, y) => x.at - y.at);
  if (rows.length === 0) return <p className="text-note text-ink-2">{t("none")}</p>;
  return (
    <ul className="list-none">
      {rows.map(({ b, at }) => (
        <li
          key={b.id}
          className="keep hair-t grid gap-x-3 py-1 md:grid-cols-[10rem_minmax(0,1fr)] print:grid-cols-[10rem_minmax(0,1fr)]"
        >
          <span className="text-note text-ink-2">
            {stopName({ turn: b.turn, phase: b.phase, from: at, to: at })}
          </span>
          <span className="wrap-anywhere">
            {b.note ? <Typed text={b.note} /> : t("unnamed")}
            <Observed of={b} />
          </span>
        </li>
      ))}
    </ul>
  );
}
