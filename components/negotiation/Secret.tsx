// A secret deal: what has become of the secret, and handing it on to somebody who should not know.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { type DealView, type Listener, listenersNow, type Role, type View } from "../../game-rules/open";
import { labelOf, useLabel } from "../game/words/label";
import { useSeat } from "../game/words/useSeat";
import { Button } from "../ui";
import { Question } from "./Question";

export function Secret({
  deal,
  role,
  view,
  mayAct,
  onHandOn,
}: {
  deal: DealView;
  role?: Role;
  view: View;
  mayAct: boolean;
  onHandOn(listener: Listener): void;
}) {
  const t = useTranslations("table.deals");
  const [asking, setAsking] = useState(false);
  const listeners = mayAct && role ? listenersNow(view, role, deal) : [];
  return (
    <>
      <Fate deal={deal} view={view} control={view.viewer === "facilitator"} />
      {listeners.length ? (
        <Button
          size="s"
          variant="quiet"
          className="mt-1.5"
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        >
          {t("handOn")}
        </Button>
      ) : null}
      {asking && listeners.length ? (
        <Asking
          listeners={listeners}
          onBack={() => setAsking(false)}
          onHandOn={(x) => {
            setAsking(false);
            onHandOn(x);
          }}
        />
      ) : null}
    </>
  );
}

/** What one knows of where the secret has gone; control knows it of every seat. */
function Fate({ deal, view, control }: { deal: DealView; view: View; control: boolean }) {
  const t = useTranslations("table.deals");
  const seatOf = useSeat();
  const sure = useTranslations("briefSure");
  const label = useLabel();
  const when = (turn: number) => label(labelOf(view, turn));
  const lines = [
    ...(deal.published ? [t("published", { label: when(deal.published) })] : []),
    ...(deal.passed ?? []).map(({ by, listener, turn }) => {
      const told = { label: when(turn), by: seatOf(by).start };
      const said = control ? "handedBy" : "handedOn";
      return listener === "papers"
        ? t(`${said}.papers`, told)
        : t(`${said}.role`, { ...told, to: seatOf(listener).to });
    }),
    ...(deal.traced ?? []).map(({ role, named, turn, sure: n }) => {
      const told = { label: when(turn), by: seatOf(role).start, sure: sure(`${n}`) };
      const said = control ? "tracedBy" : "traced";
      return named === "nobody"
        ? t(`${said}.nobody`, told)
        : t(`${said}.role`, { ...told, to: seatOf(named).to });
    }),
  ];
  return lines.map((line, i) => (
    <p key={i} className="mt-1.5 text-note text-ink-2">
      {line}
    </p>
  ));
}

function Asking({
  listeners,
  onHandOn,
  onBack,
}: {
  listeners: readonly Listener[];
  onHandOn(listener: Listener): void;
  onBack(): void;
}) {
  const t = useTranslations("table.deals.handing");
  const c = useTranslations("common.seats");
  return (
    <Question
      title={t("title")}
      answers={
        <>
          {listeners.map((x) => (
            <Button key={x} size="s" onClick={() => onHandOn(x)}>
              {x === "papers" ? t("papers") : t("role", { who: c(x) })}
            </Button>
          ))}
          <Button size="s" variant="quiet" onClick={onBack}>
            {t("back")}
          </Button>
        </>
      }
    />
  );
}
