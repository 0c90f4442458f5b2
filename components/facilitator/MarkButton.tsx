// The small mark at the end of what can be bookmarked for the debrief.
"use client";
import { useTranslations } from "use-intl";
import type { Marked } from "../frame/BookmarkDialog";
import { Icon } from "../ui";

export interface MarkButtonProps {
  /** Absent for whoever only reads: then there is no button. */
  onMark?: ((what: Marked) => void) | undefined;
  about: NonNullable<Marked["about"]>;
  name: string;
}

export function MarkButton({ onMark, about, name }: MarkButtonProps) {
  const t = useTranslations("bookmarks");
  if (!onMark) return null;
  return (
    <button
      type="button"
      aria-label={t("markOf", { name })}
      title={t("mark")}
      onClick={() => onMark({ about })}
      className="float-right grid size-6 place-items-center text-ink-3 hover:text-ink max-md:size-11"
    >
      <Icon name="bookmark" size={13} />
    </button>
  );
}
