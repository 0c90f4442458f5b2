// What this sheet would break of what the seat has signed, by what is on it or by what is missing: said before the commit and after it.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import type { SheetNow } from "../game/sheet/useSheet";
import { Note } from "../ui";
import { useOwed } from "./useOwed";

export function BreachNote({ role, now }: { role: Role; now: SheetNow }) {
  const t = useTranslations("sheet");
  const owed = useOwed(role, now);
  const broken = owed.list.filter((o) => o.state === "against" || o.state === "due");
  return broken.map((o, i) => (
    <Note key={i} role="status" className="text-note">
      {t(o.state === "against" ? "breach" : "omission", { term: owed.term(o), cost: owed.cost(o) })}
    </Note>
  ));
}
