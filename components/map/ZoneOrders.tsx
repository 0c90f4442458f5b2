// What a seat can order in a zone, in the order of its menu: each a press away from the sheet, with its cost, what it does in a line and
// whether it is owed. What finds no room now stands there with the reason.
"use client";
import { useTranslations } from "use-intl";
import type { Role, View } from "../../game-rules/open";
import { type SheetNow, useSheet } from "../game/sheet/useSheet";
import { useGame } from "../game/words/useGame";
import { useEffectLine } from "../orders/EffectRows";
import { readMenu } from "../orders/menu";
import { useOwed } from "../orders/useOwed";
import { useTake } from "../orders/useTake";
import { useLegal } from "../source/react";
import { cx } from "../ui";
import { figure } from "../ui/number";

interface Props {
  role: Role;
  view: View;
  zone: string;
}

export function ZoneOrders(props: Props) {
  const now = useSheet(props.role);
  return now ? <Rows {...props} now={now} /> : null;
}

function Rows({ role, view, zone, now }: Props & { now: SheetNow }) {
  const t = useTranslations("play.zone");
  const legal = useLegal();
  const take = useTake(now);
  const game = useGame();
  const line = useEffectLine();
  const owed = useOwed(role, now);
  const owes = (id: string) =>
    owed.list.some(
      (o) =>
        (o.state === "due" || o.state === "open") &&
        o.by.some((l) => l.draft.id === id && (l.draft.zone === undefined || l.draft.zone === zone)),
    );
  const items = readMenu(view, role, legal, now.sheet).flatMap((item) => {
    const [offer] = item.variants.filter((v) => v.draft.zone === zone);
    return offer ? [{ item, offer }] : [];
  });
  if (!items.length) return <p className="hair-t mt-2 pt-1.5 text-note">{t("noOrders")}</p>;
  return (
    <section aria-label={t("orders")} className="rule-t mt-2">
      <ul className="-mx-3.5 list-none">
        {items.map(({ item, offer }) => {
          const on = now.sheet.orders.some((o) => o.id === item.id && o.zone === zone);
          const off = !now.mayWrite || item.closed !== undefined || on;
          const asked = owes(item.id);
          return (
            <li key={item.id} className={cx("hair-b", asked && "bg-ochre-bg")}>
              <button
                type="button"
                aria-disabled={off || undefined}
                onClick={() => !off && take(item.id, zone)}
                className={cx(
                  "ring-inside grid w-full grid-cols-[1fr_auto] gap-x-3 px-3.5 py-2 text-left leading-[1.28]",
                  off ? "text-ink-2" : "hover:bg-ochre-bg",
                )}
              >
                <b>{game.order(item.id)}</b>
                <b className="figures">{item.row.cost ? figure(item.row.cost) : ""}</b>
                <span className="col-span-2 text-note text-ink-2">
                  {on
                    ? t("onSheet")
                    : item.closed
                      ? game.refusal(item.closed.code, item.closed.params)
                      : (game.orderLine(item.id) ?? line(offer))}
                  {asked ? <b className="text-ink"> {t("owed")}</b> : null}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
