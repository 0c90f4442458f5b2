// The right column: slots, standing orders, the menu, commit.
"use client";
import { useTranslations } from "use-intl";
import { PURSES, type Role } from "../../game-rules/open";
import { useEstimate } from "../game/sheet/useEstimate";
import { useSheet } from "../game/sheet/useSheet";
import { useGame } from "../game/words/useGame";
import { Icon } from "../ui";
import { figure } from "../ui/number";
import { CommitBar } from "./CommitBar";
import { OrderMenu } from "./OrderMenu";
import { OwedList } from "./OwedList";
import { OwnOrders } from "./OwnOrders";
import { Postures } from "./Postures";
import { Slot } from "./Slot";
import { useTake } from "./useTake";

export function OrdersPanel({
  role,
  split,
  alone,
}: {
  role: Role;
  /** the menu beside the slots */
  split?: boolean;
  /** The screen holds nothing else: before orders open, the seat says here that it is ready. */
  alone?: boolean;
}) {
  const t = useTranslations("sheet");
  const l = useTranslations("join");
  const game = useGame();
  const now = useSheet(role);
  const take = useTake(now);
  const estimate = useEstimate(role);
  if (!now) return null;

  return (
    <div
      data-coach-at="orders"
      className="flex h-full min-h-0 flex-col bg-panel low:block low:overflow-y-auto"
    >
      <div className="min-h-0 flex-1 overflow-y-auto low:overflow-visible">
        <div className="rule-b flex items-baseline justify-between gap-3 px-4 pt-3 pb-2.5">
          <h2 data-heading="orders">{t("title")}</h2>
          <span className="text-note text-ink-2">
            {t("written", {
              n: String(now.sheet.sums.written),
              slots: String(now.sheet.slots.length),
              cost: figure(now.sheet.sums.cost),
              purse: figure(now.sheet.sums.free),
              name: game.track(PURSES[role]).toLowerCase(),
            })}
          </span>
        </div>
        <div className={split ? "grid grid-cols-2 items-start [&>*]:min-w-0" : ""}>
          <div className={split ? "border-r border-line" : ""}>
            <OwedList role={role} now={now} />
            <ul className="list-none">
              {now.sheet.slots.map((s) => (
                <Slot
                  key={s.slot}
                  n={s.slot}
                  mayWrite={now.mayWrite}
                  {...(estimate ? { estimate } : {})}
                  {...(s.entry ? { entry: s.entry } : {})}
                />
              ))}
            </ul>
            <Postures now={now} />
          </div>
          {now.committed ? null : <OrderMenu role={role} now={now} onTake={(item) => void take(item.id)} />}
        </div>
        <OwnOrders role={role} />
        {role === "jnim" ? (
          <p className="flex gap-2 px-4 py-3 text-note leading-tight text-ink-2">
            <Icon name="eye" />
            {l("red")}
          </p>
        ) : null}
      </div>
      <CommitBar role={role} now={now} {...(alone ? { alone } : {})} />
    </div>
  );
}
