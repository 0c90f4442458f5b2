// Headlines and reports in words: the catalogues hold variants, the engine draws which, so that all read the same paper.
"use client";
import type { BriefItem, NewsItem } from "../../game-rules/open";
import { useGame } from "../ledger/useGame";

export function useNews() {
  const game = useGame();
  const { find, say } = game.loose;
  const values = (item: NewsItem | BriefItem) => ({ ...(item.zone ? { zone: game.zone(item.zone) } : {}), ...game.values(item.params) });
  return {
    head: (i: NewsItem) => {
      const v = values(i);
      return find([`news.${i.code}.${i.variant}.head`, `news.${i.code}.${i.variant}`, `news.${i.code}.head`, `news.${i.code}.0.head`, `news.${i.code}`], v) ?? say(`news.${i.code}`, v);
    },
    text: (i: NewsItem) => find([`news.${i.code}.${i.variant}.text`, `news.${i.code}.text`, `news.${i.code}.0.text`], values(i)),
    brief: (i: BriefItem) => say([`brief.${i.code}`], values(i)),
    result: (code: string, params: Readonly<Record<string, string | number>>) => say([`results.${code}`, `result.${code}`], game.values(params)),
  };
}
