// What this sheet would break of what the seat has signed: said before the commit and after it.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { useTermWords } from "../negotiation/terms";
import { useSessionState } from "../session/react";
import { Note } from "../ui";
import { breaches } from "./breach";
import type { SheetNow } from "./useSheet";

export function BreachNote({ role, now }: { role: Role; now: SheetNow }) {
  const t = useTranslations("sheet");
  const words = useTermWords();
  const view = useSessionState((s) => s.view);
  if (!view) return null;
  const orders = now.committed ? (view.sheet ?? now.sheet.orders) : now.sheet.orders;
  return breaches(view, role, orders).map((term, i) => (
    <Note key={i} role="status" className="text-note">
      {t("breach", { term: `${words.say(term)}, ${words.quarters(term, view)}` })}
    </Note>
  ));
}
