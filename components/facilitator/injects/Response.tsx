// The response that is expected, as a sentence of fields: it ticks itself where it is typed.
"use client";
import { useTranslations } from "use-intl";
import { ORDER_IDS, ROLES, type Role } from "../../../game-rules/open";
import type { InjectResponse } from "../../../server/contract/injects";
import { ordersOf } from "../../../server/contract/msel";
import { useGame } from "../../game/words/useGame";
import { useShown, useView } from "../../source/react";
import { Side } from "./Conditions";
import { Choice, FigureChoice, MomentChoice, NumberField, RolesChoice } from "./choices";

const DOING = ["none", "order", "deal", "track", "hand"] as const;
type Doing = (typeof DOING)[number];

export function Response({
  value,
  onChange,
}: {
  value: InjectResponse | undefined;
  onChange(value: InjectResponse | undefined): void;
}) {
  const t = useTranslations("msel.edit");
  const c = useTranslations("common.seats");
  const game = useGame();
  const seats = useView()?.scenario.seats ?? ROLES;
  const turn = useShown((s) => s.exercise?.turn) ?? 1;
  const role = value?.role ?? seats[0] ?? "paris";
  const by = value?.by ?? { turn: Math.max(1, turn), phase: "outcome" };

  function begin(doing: Doing, who: Role): InjectResponse | undefined {
    const first = ORDER_IDS.find((id) => ordersOf(who).includes(id));
    switch (doing) {
      case "none":
        return undefined;
      case "order":
        return first ? { does: "order", role: who, orders: [first], by } : undefined;
      case "deal":
        return { does: "deal", role: who, with: seats.filter((r) => r !== who).slice(0, 1), by };
      case "track":
        return { does: "track", role: who, track: "legitimacy", is: "above", value: 50, by };
      default:
        return { does: "hand", role: who, by };
    }
  }

  return (
    <div className="flex flex-wrap items-center gap-2">
      {value ? (
        <Choice<Role>
          label={t("who")}
          value={role}
          options={seats.map((r) => ({ value: r, label: c(r) }))}
          onChange={(who) =>
            onChange(
              value.does === "order" || value.does === "deal"
                ? begin(value.does, who)
                : { ...value, role: who },
            )
          }
        />
      ) : null}
      <Choice<Doing>
        label={t("does")}
        value={value?.does ?? "none"}
        options={DOING.map((doing) => ({ value: doing, label: t(`doing.${doing}`) }))}
        onChange={(doing) => onChange(begin(doing, role))}
      />
      {value?.does === "order" ? (
        <Choice
          label={t("order")}
          value={value.orders[0] ?? ""}
          options={ordersOf(role).map((id) => ({ value: id, label: game.order(id) }))}
          onChange={(id) => onChange({ ...value, orders: ORDER_IDS.filter((x) => x === id) })}
        />
      ) : null}
      {value?.does === "deal" ? (
        <RolesChoice
          label={t("parties")}
          roles={value.with}
          without={role}
          onChange={(others) => onChange({ ...value, with: others })}
        />
      ) : null}
      {value?.does === "track" ? (
        <>
          <FigureChoice
            figure={value}
            onChange={({ track, zone }) => {
              const { zone: _, ...rest } = value;
              onChange({ ...rest, track, ...(zone ? { zone } : {}) });
            }}
          />
          <Side is={value.is} onChange={(is) => onChange({ ...value, is })} />
          <NumberField
            label={t("value")}
            value={value.value}
            min={0}
            max={2000}
            onChange={(n) => onChange({ ...value, value: n })}
          />
        </>
      ) : null}
      {value ? (
        <span className="flex flex-wrap items-center gap-2 text-note">
          {t("byWhen")}
          <MomentChoice
            at={value.by}
            onChange={({ turn: q, phase }) => onChange({ ...value, by: { turn: q, phase } })}
          />
        </span>
      ) : null}
    </div>
  );
}
