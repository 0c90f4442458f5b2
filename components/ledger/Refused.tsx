// A no, in words, and the way to the rule behind it, in a tab of its own.
"use client";
import { useTranslations } from "use-intl";
import { anchorOf } from "../game/words/anchors";
import { useGame } from "../game/words/useGame";

export interface Refusal {
  readonly code: string;
  readonly params?: Record<string, string | number>;
}

/** What an answer of the server's says no with. */
export const refusalOf = (answer: {
  code: string;
  params?: Record<string, string | number> | undefined;
}): Refusal => (answer.params ? { code: answer.code, params: answer.params } : { code: answer.code });

export function Refused({ code, params }: Refusal) {
  const t = useTranslations("ledger");
  const game = useGame();
  const anchor = anchorOf(code, params);
  return (
    <>
      {game.refusal(code, params)}
      {anchor ? (
        <>
          {" "}
          <a href={`/rules#${anchor}`} target="_blank" rel="noopener" className="whitespace-nowrap text-ink">
            {t("open")}
          </a>
        </>
      ) : null}
    </>
  );
}
