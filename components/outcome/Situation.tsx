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
          <li key={code} className="hair-t py-2 first:border-t-0 first:pt-0">
            <p className="font-display text-head leading-[1.2] font-[560]">
              {secret ? <Icon name="lock" size={14} /> : null} {news.head(item)}
            </p>
            <p className="mt-1 font-display text-lead">
              {secret ? news.brief({ ...item, sure: 3 }) : news.text(item)}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
