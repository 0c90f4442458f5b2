// How long a text has become: said near the end of what fits. Whatever is pasted stays whole, and is not sent before it is short enough.
"use client";
import { useTranslations } from "use-intl";
import { lengthOf } from "./length";
import { Note } from "./Note";

export function LengthNote({ text, most }: { text: string; most: number }) {
  const t = useTranslations("common");
  const { n, near, over } = lengthOf(text, most);
  if (over)
    return (
      <Note role="status" className="mb-1.5 text-note">
        {t("tooLong", { n: String(n), most: String(most) })}
      </Note>
    );
  // For the eye: nobody wants to hear a figure at every letter.
  return near ? (
    <p aria-live="off" className="figures text-right text-label text-ink-2">
      {n} / {most}
    </p>
  ) : null;
}
