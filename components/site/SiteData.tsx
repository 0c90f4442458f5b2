// A browser that keeps nothing for this site: said where it costs something, instead of breaking there.
"use client";
import { useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";
import { keepsAnything, takesCookies } from "../browser/storage";
import { Note } from "../ui";

const never = () => () => {};
/** Asked once: it does not change while a page is open. */
let keeps: boolean | undefined;
const kept = (): boolean => (keeps ??= keepsAnything());

/** Where something is written. */
export function NothingKept() {
  const t = useTranslations("states.nothingKept");
  if (useSyncExternalStore(never, kept, () => true)) return null;
  return <Note title={t("title")}>{t("text")}</Note>;
}

/** Where a seat is taken. */
export function NoCookies() {
  const t = useTranslations("states.noCookies");
  if (useSyncExternalStore(never, takesCookies, () => true)) return null;
  return (
    <Note role="alert" title={t("title")}>
      {t("text")}
    </Note>
  );
}
