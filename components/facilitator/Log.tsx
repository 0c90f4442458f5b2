// What happened, newest first.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { View } from "../../game-rules/open";
import { logOf } from "../game/stream/entries";
import { When } from "../game/time/When";
import { useLogWords } from "../game/words/useLogWords";
import { useItems } from "../source/react";
import { TextButton, Token } from "../ui";
import { Box } from "./Box";

const PAGE = 40;

export function Log({ view }: { view: View }) {
  const t = useTranslations("facilitate.log");
  const words = useLogWords();
  const items = useItems();
  const [pages, setPages] = useState(1);
  const log = logOf(items);
  return (
    <Box id="log" title={t("title")} aside={t("saved", { n: String(items.length) })}>
      {log.length ? (
        <ol className="mt-1.5 list-none text-note leading-[1.3]">
          {log.slice(0, pages * PAGE).map((i) => (
            <li
              key={i.n}
              className="hair-t grid grid-cols-[minmax(2.625rem,max-content)_1.375rem_1fr] gap-1 py-1"
            >
              <When at={i.at} className="pt-px font-mono text-label text-ink-2" />
              <Token side={words.side(i)} size={16} />
              <span className="min-w-0 wrap-anywhere">{words.say(i, view)}</span>
            </li>
          ))}
        </ol>
      ) : (
        <p className="mt-1 text-note text-ink-2">{t("empty")}</p>
      )}
      {log.length > pages * PAGE ? (
        <TextButton onClick={() => setPages(pages + 1)}>{t("more")}</TextButton>
      ) : null}
    </Box>
  );
}
