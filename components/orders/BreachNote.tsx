// What this sheet would break of what the seat has signed by what is on it: said before the commit and after it. The price, and what is
// missing, stand with the promise itself above the slots.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import type { SheetNow } from "../game/sheet/useSheet";
import { Note } from "../ui";
import { useOwed } from "./useOwed";

export function BreachNote({ role, now }: { role: Role; now: SheetNow }) {
  const t = useTranslations("sheet");
  const owed = useOwed(role, now);
  const broken = owed.list.filter((o) => o.state === "against");
  return broken.map((o, i) => (
    <Note key={i} role="status" className="text-note">
      {t("breach", { term: owed.term(o) })}
    </Note>
  ));
}
