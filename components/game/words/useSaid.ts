// What a message says: its own words, or those that the catalogue has for the account it gives; and of what event it tells.
"use client";
import { useLocale, useTranslations } from "use-intl";
import type { Account } from "../../../game-rules/open";
import { useLoose } from "./loose";

interface Saying {
  text: string;
  story?: Account;
}

export interface Said {
  /** "The announced exit: an exit by choice", above an account's words. */
  heading?: string;
  text: string;
}

/** What an account says by itself, and the headline over it: of a departure, other words once it is over. */
export function useAccountWords(): (of: string, angle: string) => { headline: string; said: string } {
  const { say } = useLoose();
  return (of, angle) => {
    const out = of === "french_out";
    const words = (now: string, gone: string) =>
      say([...(out ? [`angles.${angle}.${gone}`] : []), `angles.${angle}.${now}`]);
    return { headline: words("headline", "headlineGone"), said: words("said", "gone") };
  };
}

export function useSaid(): (m: Saying) => Said {
  const stories = useTranslations("stories");
  const angles = useTranslations("angles");
  const t = useTranslations("table.stories");
  const words = useAccountWords();
  const locale = useLocale();
  return ({ text, story }) => {
    if (!story) return { text };
    const angle = angles(`${story.angle}.name`);
    return {
      heading: t("heading", {
        story: stories(story.of),
        angle: angle.charAt(0).toLocaleLowerCase(locale) + angle.slice(1),
      }),
      text: text || words(story.of, story.angle).said,
    };
  };
}
