// Orders of the menu that control finds like the one it rules on, with the odds that each would have on this board.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { type OrderDraft, ROLES, type Role } from "../../../game-rules/open";
import { useGame } from "../../game/words/useGame";
import { useSeat } from "../../game/words/useSeat";
import { legalOf } from "../../source/legal";
import { useSource, useViews } from "../../source/react";
import { RemoveButton, Select, Token } from "../../ui";
import { bareOrder } from "./bareOrder";

export interface Liked {
  readonly role: Role;
  readonly order: OrderDraft;
  readonly odds?: number | undefined;
}

const MOST = 3;
const LETTERS = ["a", "b", "c"] as const;

export function LikeOrders({
  value,
  onChange,
}: {
  value: readonly Liked[];
  onChange(value: readonly Liked[]): void;
}) {
  const t = useTranslations("adjudication.own");
  const p = useTranslations("adjudication");
  const f = useTranslations("adjudication.form");
  const game = useGame();
  const seat = useSeat();
  const views = useViews();
  const { desk } = useSource();
  const [role, setRole] = useState<Role>("paris");
  const view = views[role];
  const menu = view ? legalOf(view) : [];
  const add = async (at: string): Promise<void> => {
    const draft = menu[Number(at)]?.draft;
    if (!draft || !desk) return;
    const order = bareOrder(draft);
    const answer = await desk.odds({ role, order });
    onChange([...value, { role, order, ...(answer.ok ? { odds: answer.odds } : {}) }]);
  };
  return (
    <fieldset className="grid gap-1 border-0 p-0 text-note">
      <legend className="text-body font-medium">{t("like")}</legend>
      <p className="text-ink-2">{t("likeHint")}</p>
      {value.map(({ role: of, order, odds }, i) => (
        <div key={i} className="hair-t flex items-center gap-2 py-0.5">
          <span className="w-3">{LETTERS[i]}</span>
          <Token side={of} size={15} />
          <span className="flex-1">{game.drafted(order)}</span>
          <b>{odds === undefined ? t("certain") : p("percent", { odds: String(odds) })}</b>
          <RemoveButton label={f("remove")} onClick={() => onChange(value.filter((_, at) => at !== i))} />
        </div>
      ))}
      {value.length < MOST ? (
        <div className="flex gap-1.5">
          <Select
            className="max-w-28"
            aria-label={t("role")}
            value={role}
            onChange={(e) => setRole(e.target.value as Role)}
            options={ROLES.filter((r) => views[r]).map((r) => ({ value: r, label: seat(r).name }))}
          />
          <Select
            className="min-w-0 flex-1"
            aria-label={t("order")}
            value=""
            onChange={(e) => void add(e.target.value)}
            options={[
              { value: "", label: t("order") },
              ...menu.map(({ draft }, i) => ({ value: String(i), label: game.drafted(draft) })),
            ]}
          />
        </div>
      ) : null}
    </fieldset>
  );
}
