// What a bookmark is about, in words, where it is about an order or an inject: deals and messages stand in the talk that it leads to.
"use client";
import { useTranslations } from "use-intl";
import type { Command } from "../../server/contract/requests";
import { useGame } from "../game/words/useGame";
import { useInjectWords } from "../game/words/useInjectWords";
import { useShown } from "../source/react";
import { useMarks } from "../ui/useMarks";

export type About = NonNullable<Extract<Command, { type: "moment.mark" }>["about"]>;

export function useAbout(): (about: About | undefined) => string | undefined {
  const t = useTranslations("bookmarks.about");
  const c = useTranslations("common.seats");
  const game = useGame();
  const marks = useMarks();
  const words = useInjectWords();
  const injects = useShown((s) => s.exercise?.injects);
  return (about) => {
    if (about && "order" in about) {
      const { role, ...order } = about.order;
      return t("order", { what: marks.commas([c(role), game.drafted(order)]) });
    }
    if (!about || !("inject" in about)) return undefined;
    // The list is for those who lead.
    const row = injects?.find(({ id }) => id === about.inject)?.row;
    return row ? t("inject", { number: row.number, title: words.title(row) }) : undefined;
  };
}
