// What a bookmark says of a training objective: which one, and how it was performed there.
"use client";
import { useTranslations } from "use-intl";
import type { Rating } from "../../server/contract/ratings";
import { Typed } from "../ui";

export function Observed({ of }: { of: { objective?: string | undefined; rated?: Rating | undefined } }) {
  const t = useTranslations("bookmarks");
  if (!of.objective && !of.rated) return null;
  return (
    <span className="block text-note text-ink-2">
      {of.objective ? <Typed text={of.objective} /> : null}{" "}
      {of.rated ? <b>{t(`rating.${of.rated}`)}</b> : null}
    </span>
  );
}
