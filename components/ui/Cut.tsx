// What did not fit when something was pasted into a field of a certain length: browsers cut it off without a word.
"use client";
import { type ClipboardEvent, useState } from "react";
import { useTranslations } from "use-intl";

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** How many characters of a paste find no room. */
export function cutOff(
  { value, selectionStart, selectionEnd }: Pick<TextField, "value" | "selectionStart" | "selectionEnd">,
  pasted: string,
  most: number,
): number {
  const replaced = (selectionEnd ?? 0) - (selectionStart ?? 0);
  return Math.max(0, value.length - replaced + pasted.length - most);
}

/** @param most as many characters as fit; without a limit nothing is cut */
export function useCut(most: number | undefined) {
  const [left, setLeft] = useState(0);
  return {
    onPaste: (e: ClipboardEvent<TextField>) =>
      setLeft(most === undefined ? 0 : cutOff(e.currentTarget, e.clipboardData.getData("text"), most)),
    /** Whoever leaves the field has read it. */
    onBlur: () => setLeft(0),
    note: left > 0 && most !== undefined ? <CutNote n={left} most={most} /> : null,
  };
}

function CutNote({ n, most }: { n: number; most: number }) {
  const t = useTranslations("common");
  return (
    <p role="status" className="bar-ochre bg-ochre-bg py-1 pl-3 text-note">
      {t("cut", { n: String(n), most: String(most) })}
    </p>
  );
}
