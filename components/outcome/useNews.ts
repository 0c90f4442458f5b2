// Headlines and reports in words: the catalogues hold variants, the engine draws which, so that all read the same paper.
"use client";
import type { BriefItem, NewsItem } from "../../game-rules/open";
import { useGame } from "../ledger/useGame";

export function useNews() {
  const game = useGame();
  const { tell } = game;
  const values = (item: NewsItem | BriefItem) => ({
    ...(item.zone ? { zone: item.zone } : {}),
    ...item.params,
  });
  return {
    head: (i: NewsItem) =>
      tell([`news.${i.code}.${i.variant}.headline`, `news.${i.code}.0.headline`], values(i)) ?? i.code,
    text: (i: NewsItem) => tell([`news.${i.code}.${i.variant}.body`, `news.${i.code}.0.body`], values(i)),
    brief: (i: BriefItem) => tell(`brief.${i.code}`, values(i)) ?? i.code,
    result: (code: string, params: Readonly<Record<string, string | number>>) =>
      tell(`results.${code}`, params) ?? code,
  };
}
