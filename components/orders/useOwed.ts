// What this seat owes by its signed deals, with the sheet as it stands, and what it would cost to leave it.
"use client";
import { useLocale, useTranslations } from "use-intl";
import { type OrderDraft, type Owed, owed, type Role } from "../../game-rules/open";
import type { SheetNow } from "../game/sheet/useSheet";
import { useTermWords } from "../game/words/terms";
import { useGame } from "../game/words/useGame";
import { useView } from "../source/react";
import { signed } from "../ui/number";
import { useMarks } from "../ui/useMarks";

export interface OwedNow {
  list: Owed[];
  orders: readonly OrderDraft[];
  /** The promise with its quarters. */
  term(o: Owed): string;
  /** The price of breaking it, in figures. */
  cost(o: Owed): string;
}

export function useOwed(role: Role, now: SheetNow): OwedNow {
  const t = useTranslations("sheet.owed");
  const words = useTermWords();
  const game = useGame();
  const marks = useMarks();
  const locale = useLocale();
  const view = useView();
  const orders = (now.committed ? view?.sheet : undefined) ?? now.sheet.orders;
  const figures = (cost: Owed["cost"]) =>
    marks.commas(
      cost.map(
        (c) => `${game.track(c.track)} ${signed(c.amount, locale, Number.isInteger(c.amount) ? 0 : 1)}`,
      ),
    );
  return {
    list: view ? owed(view, role, orders) : [],
    orders,
    term: ({ term }) => (view ? marks.commas([words.say(term), words.quarters(term, view)]) : ""),
    cost: ({ cost }) => {
      const later = cost.filter((c) => c.known);
      const atOnce = figures(cost.filter((c) => !c.known));
      return marks.commas([atOnce, later.length > 0 && t("known", { cost: figures(later) })]);
    },
  };
}
