// What a bookmark is about, and what it says of a training objective: which one, and how it was performed there.
"use client";
import { useTranslations } from "use-intl";
import type { Rating } from "../../server/contract/ratings";
import { Typed } from "../ui";
import { type About, useAbout } from "./useAbout";

export interface ObservedProps {
  of: { objective?: string | undefined; rated?: Rating | undefined; about?: About | undefined };
}

export function Observed({ of }: ObservedProps) {
  const t = useTranslations("bookmarks");
  const about = useAbout()(of.about);
  if (!of.objective && !of.rated && !about) return null;
  return (
    <span className="block text-note text-ink-2">
      {about ? <Typed text={about} /> : null} {of.objective ? <Typed text={of.objective} /> : null}{" "}
      {of.rated ? <b>{t(`rating.${of.rated}`)}</b> : null}
    </span>
  );
}
