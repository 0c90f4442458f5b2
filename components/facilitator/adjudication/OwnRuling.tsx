// Ruling on an order of a seat's own: up to three like orders with their odds on this board, what was ruled before, the odds, the effects
// either way, and the reason. The die is thrown after all of it stands.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAct } from "../../game/acting/useAct";
import { labelOf, useLabel } from "../../game/words/label";
import { useShown, useView } from "../../source/react";
import { Button, Note } from "../../ui";
import { EffectFields } from "../effects/EffectFields";
import { asked, draftsOf, type EffectDraft, isBeyond } from "../effects/effects";
import { bareOrder } from "./bareOrder";
import { MOST_EFFECTS } from "./ChangeDialog";
import { type Liked, LikeOrders } from "./LikeOrders";
import { OddsAxis } from "./OddsAxis";
import { mayRule, OnRecord, type Recorded } from "./OnRecord";
import type { OwnOrder } from "./useRulingWords";

const LETTERS = ["a", "b", "c"] as const;
const PAST = ["r", "s", "t"] as const;
const EVEN = 50;

export function OwnRuling({ order }: { order: OwnOrder }) {
  const t = useTranslations("adjudication.own");
  const p = useTranslations("adjudication");
  const label = useLabel();
  const view = useView();
  const version = useShown((s) => s.exercise?.adjudication?.version);
  const all = useShown((s) => s.exercise?.adjudication?.own) ?? [];
  const phase = useShown((s) => s.exercise?.phase);
  const before = order.ruling;
  const [open, setOpen] = useState(before === undefined);
  const [seen, setSeen] = useState(version);
  const [odds, setOdds] = useState(before?.odds ?? EVEN);
  const [like, setLike] = useState<readonly Liked[]>(
    before?.like.map(({ role, order: draft, odds: n }) => ({ role, order: draft, odds: n })) ?? [],
  );
  const [success, setSuccess] = useState<readonly EffectDraft[]>(draftsOf(before?.success ?? []));
  const [failure, setFailure] = useState<readonly EffectDraft[]>(draftsOf(before?.failure ?? []));
  const [record, setRecord] = useState<Recorded>({ reason: before?.reason ?? "", sure: false });
  const { act, busy, refused } = useAct();
  const past = all.filter((o) => o.id !== order.id && o.state === "drawn" && o.ruling).slice(-PAST.length);
  const ticks = [
    ...like.flatMap(({ odds: n }, i) => (n === undefined ? [] : [{ key: LETTERS[i] ?? "", at: n }])),
    ...past.map((o, i) => ({ key: PAST[i] ?? "", at: o.ruling?.odds ?? 0 })),
  ];
  const beyond = isBeyond([...success, ...failure]);
  const reason = record.reason.trim();
  const ready = mayRule(record, beyond);
  // A second look is taken at what stands by then.
  const upon = seen === undefined ? {} : { seen };
  const after = (done: boolean): void => {
    if (done) setOpen(false);
    setSeen(version);
  };
  const fix = async (): Promise<void> =>
    after(
      await act({
        ...{ type: "own.fix", id: order.id, odds, reason },
        like: like.map(({ role, order: draft }) => ({ role, order: bareOrder(draft) })),
        success: asked(success),
        failure: asked(failure),
        ...(beyond && record.sure ? { beyond: true } : {}),
        ...upon,
      }),
    );
  const refuse = async (): Promise<void> =>
    after(await act({ type: "own.refuse", id: order.id, reason, ...upon }));
  if (!open)
    return (
      <Button
        size="s"
        className="mt-1.5"
        onClick={() => {
          setSeen(version);
          setOpen(true);
        }}
      >
        {t("again")}
      </Button>
    );
  return (
    <div className="mt-2 grid gap-2.5">
      <div>
        <p className="flex items-baseline justify-between">
          <span className="font-medium">{t("odds")}</span>
          <b className="font-display text-title">{p("percent", { odds: String(odds) })}</b>
        </p>
        <OddsAxis odds={odds} ticks={ticks} onChange={setOdds} />
      </div>
      <LikeOrders value={like} onChange={setLike} />
      {past.length > 0 ? (
        <section aria-label={p("like")} className="text-note">
          <h3 className="font-sans font-semibold">{p("like")}</h3>
          <ul className="list-none">
            {past.map((o, i) => (
              <li key={o.id} className="hair-t grid grid-cols-[1rem_1fr_auto] gap-x-1.5 py-0.5">
                <span>{PAST[i]}</span>
                <span className="min-w-0">
                  <span className="line-clamp-2">{o.text}</span>
                  <span className="text-ink-2">
                    {t("past", { label: view ? label(labelOf(view, o.turn)) : "", came: String(o.came) })}
                  </span>
                </span>
                <b>{p("percent", { odds: String(o.ruling?.odds ?? 0) })}</b>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <EffectFields label={t("success")} most={MOST_EFFECTS} value={success} onChange={setSuccess} />
      <EffectFields label={t("failure")} most={MOST_EFFECTS} value={failure} onChange={setFailure} />
      <OnRecord beyond={beyond} value={record} onChange={setRecord} />
      {refused ? <Note role="alert">{refused}</Note> : null}
      <div className="flex flex-wrap gap-2">
        <Button variant="ink" disabled={busy || !ready} onClick={() => void fix()}>
          {t(phase === "outcome" ? "fixNow" : "fix")}
        </Button>
        <Button disabled={busy || reason === ""} onClick={() => void refuse()}>
          {t("refuse")}
        </Button>
      </div>
    </div>
  );
}
