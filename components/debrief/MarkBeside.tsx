// A bookmark, and what control wrote of it.
"use client";
import { useTranslations } from "use-intl";
import { Button, Icon, Typed } from "../ui";
import { useBookmarks } from "./BookmarkLane";
import { placeOf } from "./bookmarks";
import type { Going } from "./Room";
import { useStopName } from "./useStopName";

export function MarkBeside({ going, id }: { going: Going; id: string }) {
  const t = useTranslations("bookmarks");
  const d = useTranslations("debrief.chosen");
  const stopName = useStopName(going.record);
  const b = useBookmarks().find((x) => x.id === id);
  if (!b || b.turn > going.open) return null;
  const at = placeOf(going.record, b);
  return (
    <article aria-label={t("unnamed")}>
      <p className="flex items-center gap-2 text-note text-ink-2">
        <Icon name="bookmark" size={14} />
        {stopName({ turn: b.turn, phase: b.phase, from: at, to: at })}
      </p>
      <p className="mt-1 font-display text-lead leading-[1.36] wrap-anywhere">
        {b.note ? <Typed text={b.note} /> : t("unnamed")}
      </p>
      {going.at === at ? null : (
        <Button size="s" className="mt-2" onClick={() => going.go(at)}>
          {d("jump")}
        </Button>
      )}
    </article>
  );
}
