// Control marks the moment that is shown.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { BookmarkDialog, type Marked } from "../frame/BookmarkDialog";
import { GameSource } from "../source/react";
import { Button, Icon } from "../ui";
import { useLine } from "./line";
import { type GameRecord, stopAt } from "./record";

export function MarkHere({ record, at }: { record: GameRecord; at: number }) {
  const t = useTranslations("bookmarks");
  const line = useLine();
  const [what, setWhat] = useState<Marked>();
  const stop = stopAt(record, at);
  // what is shown here is a still: a mark goes over the line of the seat
  if (!line?.hand || line.seat !== "control" || !stop) return null;
  return (
    <>
      <Button
        size="s"
        aria-label={t("title")}
        title={t("title")}
        onClick={() => setWhat({ at: { turn: stop.turn, phase: stop.phase, place: at } })}
      >
        <Icon name="bookmark" size={14} />
      </Button>
      <GameSource source={line}>
        <BookmarkDialog what={what} onClose={() => setWhat(undefined)} />
      </GameSource>
    </>
  );
}
