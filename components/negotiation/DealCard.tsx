// A deal on the table or on record: its terms, who signed, what changed, and what one can do.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { type DealMove, type DealView, mayWriteTo, type Role } from "../../game-rules/open";
import { usePen } from "../game/acting/usePen";
import { labelOf, useLabel } from "../game/words/label";
import { useSeat } from "../game/words/useSeat";
import { type Refusal, Refused, refusalOf } from "../ledger/Refused";
import { useHand, useShown, useSource, useView } from "../source/react";
import { Button, DoubleRule, Icon, Note, Quote, Typed } from "../ui";
import { useMarks } from "../ui/useMarks";
import { Refusing, refusalPlace } from "./Refusing";
import { Secret } from "./Secret";
import { TermList } from "./TermList";
import { noteVersion } from "./versions";

export function DealCard({
  deal,
  role,
  onCounter,
}: {
  deal: DealView;
  role?: Role;
  onCounter?(deal: DealView): void;
}) {
  const t = useTranslations("table.deals");
  const seatOf = useSeat();
  const marks = useMarks();
  const label = useLabel();
  const source = useSource();
  const hand = useHand();
  const pen = usePen();
  const view = useView();
  const line = useShown((s) => s.line);
  const [asking, setAsking] = useState(false);
  const [refusing, setRefusing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refusal>();
  if (!view) return null;
  // Whoever looks back has seen nothing for the first time.
  const before = source.hand ? noteVersion(source.exercise, deal) : undefined;
  const open = deal.status === "open";
  const signed = role !== undefined && deal.signed.includes(role);
  const others = deal.parties.filter((p) => p !== role);
  const title = open
    ? t("draft", { version: String(deal.version) })
    : t(deal.status as "signed" | "refused" | "lapsed" | "ended");
  const holds = role !== undefined && pen.mine && line === "live";
  const party = role !== undefined && deal.parties.includes(role);
  const mayAct = holds && open && party;
  const problem = refused ? (
    <Note role="alert" className="mt-1.5">
      <Refused {...refused} />
    </Note>
  ) : null;

  async function move(m: DealMove): Promise<void> {
    setAsking(false);
    if (busy) return;
    setBusy(true);
    const answer = await hand.command({ type: "deal.move", move: m as never });
    setBusy(false);
    if (answer.ok && m.move === "refuse") hand.words.write(refusalPlace(deal.id), "");
    setRefused(answer.ok ? undefined : refusalOf(answer));
  }

  return (
    <DoubleRule as="article" aria-label={title} className="bg-land px-3.5 py-3">
      <div className="flex items-baseline justify-between gap-2">
        <h4 className="font-sans text-body font-semibold">
          {title}{" "}
          <span className="font-normal text-ink-2">
            {t(party ? "with" : "between", { who: marks.list(others.map((p) => seatOf(p).the)) })}
          </span>
        </h4>
        <span className="flex shrink-0 items-center gap-1 text-label text-ink-2">
          {deal.secret ? <Icon name="lock" size={13} /> : null}
          {t(deal.secret ? "secret" : "public")}
        </span>
      </div>
      {deal.terms ? (
        <TermList
          terms={deal.terms}
          view={view}
          record={deal.record}
          {...(open && before ? { before } : {})}
        />
      ) : (
        <p className="mt-1 text-note text-ink-2">{t("heard")}</p>
      )}
      {open ? (
        <>
          <p className="mt-1.5 text-label text-ink-2">
            {before
              ? `${deal.by === role ? t("changedByYou") : t("changedBy", { who: seatOf(deal.by).start })} `
              : ""}
            {others
              .map((p) => t(deal.signed.includes(p) ? "hasSigned" : "hasNotSigned", { who: seatOf(p).start }))
              .join(" ")}{" "}
            {signed ? t("youSigned") : ""} {t("expires", { label: label(labelOf(view, deal.expires)) })}
          </p>
          {problem}
          {mayAct ? (
            <div className="mt-2 flex flex-wrap items-center gap-2">
              {signed ? null : (
                <Button
                  size="s"
                  variant="ink"
                  onBlur={() => setAsking(false)}
                  onClick={() =>
                    asking
                      ? void move({ move: "sign", deal: deal.id, version: deal.version })
                      : setAsking(true)
                  }
                >
                  {t(asking ? "sureSign" : "sign")}
                </Button>
              )}
              {onCounter ? (
                <Button size="s" onClick={() => onCounter(deal)}>
                  {t("counter")}
                </Button>
              ) : null}
              <Button
                size="s"
                variant="quiet"
                aria-expanded={refusing}
                onClick={() => setRefusing(!refusing)}
              >
                {t("refuse")}
              </Button>
            </div>
          ) : null}
          {mayAct && refusing ? (
            <Refusing
              deal={deal.id}
              mayWrite={mayWriteTo(others, view.reach)}
              onRefuse={(said) =>
                void move({ move: "refuse", deal: deal.id, version: deal.version, ...said })
              }
              onBack={() => setRefusing(false)}
            />
          ) : null}
          {asking ? <Quote className="mt-2">{t("breach")}</Quote> : null}
        </>
      ) : null}
      {deal.secret && !open ? (
        <Secret
          deal={deal}
          view={view}
          mayAct={holds}
          onHandOn={(listener) => void move({ move: "leak", deal: deal.id, listener })}
          {...(role ? { role } : {})}
        />
      ) : null}
      {open ? null : problem}
      {deal.status === "refused" && deal.refusedBy ? (
        <p className="mt-1.5 text-note text-ink-2">
          {t(`why.${deal.why ?? "none"}`, { who: seatOf(deal.refusedBy).the })}
        </p>
      ) : null}
      {deal.status === "refused" && deal.words ? (
        <p className="mt-1 border-edge border-l-2 pl-2.5 text-note wrap-anywhere">
          <Typed text={deal.words} />
        </p>
      ) : null}
    </DoubleRule>
  );
}
