// Headlines and reports in words: the catalogues hold variants, the engine draws which, so that all read the same paper.
"use client";
import type { BriefItem, NewsItem, TermKind } from "../../../game-rules/open";
import { isolated } from "../../../server/contract/typed";
import { useTermWords } from "./terms";
import { useGame } from "./useGame";
import { useAccountWords } from "./useSaid";

export function useNews() {
  const game = useGame();
  const { tell } = game;
  const account = useAccountWords();
  const terms = useTermWords();
  /** What a promise says, told by its kind; its zone stands beside it. */
  const promise = ({ kind, option }: NewsItem["params"]) =>
    terms.say({ kind: kind as TermKind, ...(option ? { option: String(option) } : {}) });
  const values = (item: NewsItem | BriefItem) => ({
    ...(item.zone ? { zone: item.zone } : {}),
    ...item.params,
    ...(item.params.kind ? { promise: promise(item.params) } : {}),
    ...(item.params.angle ? account(String(item.params.of), String(item.params.angle)) : {}),
  });
  // Who wrote an event of their own, or put another's into their own words, is printed as written.
  const own = ({ params: { headline, text } }: NewsItem | BriefItem) =>
    typeof headline === "string"
      ? { headline: isolated(headline), text: typeof text === "string" ? isolated(text) : undefined }
      : undefined;
  return {
    head: (i: NewsItem) =>
      own(i)?.headline ??
      tell([`news.${i.code}.${i.variant}.headline`, `news.${i.code}.0.headline`], values(i)) ??
      i.code,
    text: (i: NewsItem) => {
      const written = own(i);
      return written
        ? written.text
        : tell([`news.${i.code}.${i.variant}.body`, `news.${i.code}.0.body`], values(i));
    },
    brief: (i: BriefItem) => {
      const written = own(i);
      return written ? (written.text ?? written.headline) : (tell(`brief.${i.code}`, values(i)) ?? i.code);
    },
    result: (code: string, params: Readonly<Record<string, string | number>>) =>
      tell(`results.${code}`, params) ?? code,
  };
}
