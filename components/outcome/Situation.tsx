// What the calendar brings as the quarter opens: news for everybody, a word for this seat alone.
"use client";
import { ownWords } from "../../game-rules/open";
import { useNews } from "../game/words/useNews";
import { useItems } from "../source/react";
import { Icon } from "../ui";

export function Situation({ turn }: { turn: number }) {
  const news = useNews();
  const items = useItems();
  const told = items.flatMap((i) => (i.kind === "situation" && i.turn === turn ? [i] : []));
  if (told.length === 0) return null;
  return (
    <ul className="list-none">
      {told.map((event) => {
        const { code, secret } = event;
        const item = { code: `event_${code}`, variant: 0, params: { ...ownWords(event) }, rank: 2 as const };
        return (
          <li key={code} className="hair-t py-1.5">
            <p className="font-display text-lead">
              {secret ? <Icon name="lock" size={14} /> : null} {news.head(item)}
            </p>
            <p className="text-note text-ink-2">
              {secret ? news.brief({ ...item, sure: 3 }) : news.text(item)}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
