// A team's orders as it gave them on paper: typed in at the desk by what that role may order, and committed for it with a reason.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { type OrderDraft, type Role, readDraft, whyNot } from "../../game-rules/open";
import { useAct } from "../game/acting/useAct";
import { useGame } from "../game/words/useGame";
import { useShown, useViews } from "../source/react";
import { Button, Dialog, Field, Loading, Note, TextArea } from "../ui";
import { PaperOrders } from "./PaperOrders";

export function PaperSheet({ role, onClose }: { role: Role; onClose(): void }) {
  const t = useTranslations("facilitate.paper");
  const v = useTranslations("facilitate.views");
  const c = useTranslations("common");
  const game = useGame();
  const view = useViews()[role];
  const open = useShown(
    (s) =>
      s.exercise?.phase === "orders" && s.exercise.seats.find((x) => x.role === role)?.sheet !== "committed",
  );
  const [orders, setOrders] = useState<readonly OrderDraft[]>([]);
  const [reason, setReason] = useState("");
  const { act, busy, refused } = useAct();
  // What an order lacks by itself stands beside it.
  const whole = view && orders.every((d) => !readDraft(view, role, d).why);
  const refusal = whole ? whyNot(view, role, orders) : undefined;
  const ready = open && whole === true && !refusal && reason.trim() !== "" && !busy;
  const send = async (): Promise<void> => {
    if (!ready) return;
    const { turn } = view;
    const done = await act({
      ...{ type: "sheet.type_in", role, turn, orders: [...orders], reason: reason.trim() },
    });
    if (done) onClose();
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t("title", { seat: c(`seats.${role}`) })}
      close={c("close")}
      onSend={() => void send()}
      actions={
        <>
          <Button variant="ink" disabled={!ready} onClick={() => void send()}>
            {t("send", { n: orders.length })}
          </Button>
          <Button onClick={onClose}>{c("cancel")}</Button>
        </>
      }
    >
      <p className="text-note text-ink-2">{t("hint")}</p>
      {view ? (
        <PaperOrders role={role} view={view} orders={orders} onChange={setOrders} />
      ) : (
        <Loading text={v("loading")} />
      )}
      <Field label={t("reason")}>
        {(ids) => (
          <TextArea
            {...ids}
            rows={2}
            maxLength={500}
            value={reason}
            onChange={(e) => setReason(e.target.value)}
          />
        )}
      </Field>
      {open && refusal ? <Note role="status">{game.refusal(refusal.code, refusal.params)}</Note> : null}
      {open || busy ? null : <Note role="status">{t("late")}</Note>}
      {open && refused ? <Note role="alert">{refused}</Note> : null}
    </Dialog>
  );
}
