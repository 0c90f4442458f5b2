// An order of a seat's own that control has ruled on: the odds that were fixed before the draw, what they were laid beside, and what came.
"use client";
import { useTranslations } from "use-intl";
import type { Effect } from "../../../game-rules/open";
import { isolated } from "../../../server/contract/typed";
import { useMoment } from "../../game/time/useMoment";
import { useGame } from "../../game/words/useGame";
import { Token } from "../../ui";
import { useMarks } from "../../ui/useMarks";
import { OddsAxis } from "./OddsAxis";
import { type OwnOrder, useRulingWords } from "./useRulingWords";

const KEYS = ["a", "b", "c"] as const;

export function RuledOrder({ order, ruling }: { order: OwnOrder; ruling: NonNullable<OwnOrder["ruling"]> }) {
  const t = useTranslations("adjudication.own");
  const p = useTranslations("adjudication");
  const game = useGame();
  const moment = useMoment();
  const { odds, like, success, failure, reason, at } = ruling;
  const ticks = like.flatMap(({ odds: n }, i) => (n === undefined ? [] : [{ key: KEYS[i] ?? "", at: n }]));
  return (
    <div className="mt-1 grid gap-1.5 text-note">
      <p className="flex items-baseline justify-between gap-2">
        <span className="font-semibold">{t("fixed", { time: moment(at) })}</span>
        <b className="font-display text-title">{p("percent", { odds: String(odds) })}</b>
      </p>
      <OddsAxis odds={odds} ticks={ticks} draw={order.draw} />
      <q className="intent">{isolated(reason)}</q>
      {like.length > 0 ? (
        <ol className="list-none">
          {like.map(({ role, order: draft, odds: n }, i) => (
            <li key={i} className="hair-t flex items-baseline gap-2 py-0.5">
              <span className="w-3">{KEYS[i]}</span>
              <Token side={role} size={15} />
              <span className="flex-1">{game.drafted(draft)}</span>
              <b>{n === undefined ? t("certain") : p("percent", { odds: String(n) })}</b>
            </li>
          ))}
        </ol>
      ) : null}
      <Effects label={t("success")} effects={success} happened={order.came === true} />
      <Effects label={t("failure")} effects={failure} happened={order.came === false} />
      {order.came === undefined ? null : <p className="font-semibold">{t(order.came ? "came" : "failed")}</p>}
    </div>
  );
}

function Effects({
  label,
  effects,
  happened,
}: {
  label: string;
  effects: readonly Effect[];
  happened: boolean;
}) {
  const f = useTranslations("adjudication.form");
  const marks = useMarks();
  const words = useRulingWords();
  return (
    <p className={happened ? "" : "text-ink-2"}>
      <b>{label}</b>{" "}
      {effects.length === 0
        ? f("none")
        : marks.commas(
            effects.flatMap((e) => [
              `${words.name(e)} ${words.by(e.amount)}`,
              e.turns && e.turns > 1 ? f("quarters", { n: e.turns }) : undefined,
            ]),
          )}
    </p>
  );
}
