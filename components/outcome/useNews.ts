// Headlines and reports in words: the catalogues hold variants, the engine draws which, so that all read the same paper.
"use client";
import type { BriefItem, NewsItem } from "../../game-rules/open";
import { useGame } from "../ledger/useGame";

export function useNews() {
  const game = useGame();
  const { find, say } = game.loose;
  const values = (item: NewsItem | BriefItem) => ({ ...(item.zone ? { zone: game.zone(item.zone) } : {}), ...game.values(item.params) });
  return {
    head: (i: NewsItem) => say([`news.${i.code}.${i.variant}.headline`, `news.${i.code}.0.headline`], values(i)),
    text: (i: NewsItem) => find([`news.${i.code}.${i.variant}.body`, `news.${i.code}.0.body`], values(i)),
    brief: (i: BriefItem) => say(`brief.${i.code}`, values(i)),
    result: (code: string, params: Readonly<Record<string, string | number>>) => say(`results.${code}`, game.values(params)),
  };
}
