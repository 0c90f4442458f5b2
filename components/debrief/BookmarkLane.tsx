// The lane of bookmarks: what control has marked, as far as it has been opened.
"use client";
import { useTranslations } from "use-intl";
import { useShown } from "../source/react";
import { Icon } from "../ui";
import { type Bookmark, placeOf } from "./bookmarks";
import { CHIP, Lane, type RowPlace } from "./Lane";
import { useLine } from "./line";

const NONE: readonly Bookmark[] = [];

/** Every bookmark that this seat knows of. */
export const useBookmarks = (): readonly Bookmark[] =>
  useShown((s) => s.exercise?.debrief?.bookmarks ?? NONE);

export function BookmarkLane({ choice, choose, ...place }: RowPlace) {
  const t = useTranslations("bookmarks");
  const bookmarks = useBookmarks();
  const line = useLine();
  // For those who know of none there is no lane.
  if (bookmarks.length === 0 && line?.seat !== "control") return null;
  return (
    <Lane {...place} name={t("lane")} beside>
      {(turn) =>
        bookmarks
          .filter((b) => b.turn === turn)
          .map((b) => {
            const name = b.note ? t("step", { note: b.note }) : t("stepBare");
            return (
              <li key={b.id}>
                <button
                  type="button"
                  aria-label={name}
                  title={name}
                  aria-pressed={choice?.kind === "mark" && choice.id === b.id}
                  onClick={() => {
                    place.going.go(placeOf(place.going.record, b));
                    choose({ kind: "mark", id: b.id });
                  }}
                  className={CHIP}
                >
                  <Icon name="bookmark" size={14} />
                </button>
              </li>
            );
          })
      }
    </Lane>
  );
}
