// Who holds the pen in this cell.
"use client";
import { useTranslations } from "use-intl";
import { useSessionState } from "../session/react";

export interface Pen {
  mine: boolean;
  /** The holder's name, or a word for somebody without one. */
  holder?: string;
  line: string;
}

export function usePen(): Pen {
  const t = useTranslations("play.bar");
  const me = useSessionState((s) => s.exercise?.me);
  const seats = useSessionState((s) => s.exercise?.seats);
  const own = seats?.find((s) => s.role === me?.seat);
  const holder = own?.members?.find((m) => m.pen);
  if (me?.pen) return { mine: true, line: t("penYou") };
  if (!holder) return { mine: false, line: t("penNone") };
  return holder.name
    ? { mine: false, holder: holder.name, line: t("pen", { name: holder.name }) }
    : { mine: false, line: t("penUnnamed") };
}
