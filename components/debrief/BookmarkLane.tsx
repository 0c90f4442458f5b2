// The lane of bookmarks: what control has marked, as far as it has been opened.
"use client";
import { useTranslations } from "use-intl";
import { useShown } from "../source/react";
import { cx, Icon } from "../ui";
import { type Bookmark, placeOf } from "./bookmarks";
import type { Choice } from "./Chosen";
import { useLine } from "./line";
import type { TalkLaneProps } from "./TalkLane";
import { useQuarterName } from "./useStopName";

const NONE: readonly Bookmark[] = [];

/** Every bookmark that this seat knows of. */
export const useBookmarks = (): readonly Bookmark[] =>
  useShown((s) => s.exercise?.debrief?.bookmarks ?? NONE);

export function BookmarkLane({ going, turns, columns, cell, choice, choose }: TalkLaneProps) {
  const t = useTranslations("bookmarks");
  const d = useTranslations("debrief.timeline");
  const quarter = useQuarterName(going.record);
  const bookmarks = useBookmarks();
  const line = useLine();
  // For those who know of none there is no lane.
  if (bookmarks.length === 0 && line?.seat !== "control") return null;
  return (
    <div className="hair-t grid" style={columns}>
      <h3 className="py-1.5 font-sans text-note font-semibold">{t("lane")}</h3>
      {turns.map((turn) => (
        <ul
          key={turn}
          aria-label={d("items", { lane: t("lane"), label: quarter(turn) })}
          className={cx(
            cell,
            "flex list-none flex-wrap content-start gap-0.5",
            turn === going.turn && "bg-ochre-bg",
          )}
        >
          {bookmarks
            .filter((b) => b.turn === turn)
            .map((b) => {
              const name = b.note ? t("step", { note: b.note }) : t("stepBare");
              const chosen: Choice = { kind: "mark", id: b.id };
              return (
                <li key={b.id}>
                  <button
                    type="button"
                    aria-label={name}
                    title={name}
                    aria-pressed={choice?.kind === "mark" && choice.id === b.id}
                    onClick={() => {
                      going.go(placeOf(going.record, b));
                      choose(chosen);
                    }}
                    className="inline-flex size-6 items-center justify-center border border-transparent hover:border-edge aria-pressed:border-ochre aria-pressed:bg-panel max-md:size-9"
                  >
                    <Icon name="bookmark" size={14} />
                  </button>
                </li>
              );
            })}
        </ul>
      ))}
      <span className="border-line border-l" />
    </div>
  );
}
