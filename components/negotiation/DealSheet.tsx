// A deal that can still be changed: its promises as sentences, who has signed, and one next word. As long as every word is the last version's,
// that word is to sign; as soon as one differs, it is to send it back. A deal of one's own is written the same way.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import {
  type DealDraft,
  type DealMove,
  type DealView,
  isClosed,
  MAX_TERMS,
  mayWriteTo,
  type Role,
  type Term,
  type View,
} from "../../game-rules/open";
import { usePen } from "../game/acting/usePen";
import { focus } from "../game/looking/keyActs";
import { useUi, useUiStore } from "../game/looking/ui";
import { counterTo, type DealWriting } from "../game/looking/writing";
import { labelOf, useLabel } from "../game/words/label";
import { sameTerm } from "../game/words/terms";
import { useGame } from "../game/words/useGame";
import { useSeat } from "../game/words/useSeat";
import { type Refusal, Refused, refusalOf } from "../ledger/Refused";
import { useHand, useShown, useSource, useView } from "../source/react";
import { Button, Check, DoubleRule, Icon, Note, TextButton } from "../ui";
import { useMarks } from "../ui/useMarks";
import { oneMore, type Place } from "./choices";
import { Refusing, refusalPlace } from "./Refusing";
import { Sentence } from "./Sentence";
import { noteVersion } from "./versions";

/** @param deal the deal on the table; without one, the proposal that is being written */
export function DealSheet({ role, deal }: { role: Role; deal?: DealView }) {
  const t = useTranslations("table.deals");
  const s = useTranslations("table.sentence");
  const c = useTranslations("common.seats");
  const seatOf = useSeat();
  const marks = useMarks();
  const label = useLabel();
  const game = useGame();
  const source = useSource();
  const hand = useHand();
  const pen = usePen();
  const ui = useUiStore();
  const view = useView();
  const line = useShown((x) => x.line);
  const kept = useUi((u) => u.deal);
  const [open, setOpen] = useState<{ n: number; place: Place }>();
  const [asking, setAsking] = useState(false);
  const [refusing, setRefusing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refusal>();
  const [problem, setProblem] = useState<string>();
  if (!view) return null;
  const before = deal ? noteVersion(source.exercise, deal) : undefined;
  const written = deal
    ? kept?.counter?.id === deal.id
      ? kept
      : undefined
    : kept?.counter
      ? undefined
      : kept;
  const now: DealWriting | undefined = written ?? (deal ? counterTo(deal) : undefined);
  if (!now) return null;
  const { parties, terms, secret } = now;
  const others = parties.filter((p) => p !== role);
  const overtaken = deal && written && written.counter?.version !== deal.version;
  const last = deal?.terms ?? [];
  const differs =
    deal !== undefined &&
    (secret !== deal.secret ||
      terms.length !== last.length ||
      terms.some((x, i) => !last[i] || !sameTerm(x, last[i])));
  const mayAct = pen.mine && line === "live";
  const mayWrite = pen.mine;
  const signed = deal?.signed.includes(role) ?? false;
  const title = deal ? t("draft", { version: String(deal.version) }) : t("propose");

  const write = (change: Partial<DealWriting>) => {
    setAsking(false);
    setProblem(undefined);
    ui.setState({ deal: { ...now, ...change } });
  };
  const lay = (list: Term[]) => write({ terms: list });
  const forget = () => {
    setOpen(undefined);
    ui.setState({ deal: undefined });
  };

  async function move(m: DealMove): Promise<void> {
    setAsking(false);
    if (busy || !mayAct) return;
    setBusy(true);
    const answer = await hand.command({ type: "deal.move", move: m as never });
    setBusy(false);
    setRefused(answer.ok ? undefined : refusalOf(answer));
    if (!answer.ok) return;
    if (deal && m.move === "refuse") hand.words.write(refusalPlace(deal.id), "");
    if (m.move === "propose" || m.move === "counter") forget();
  }

  function send(): void {
    const lack = parties.length < 2 ? "noParties" : terms.length === 0 ? "noTerms" : undefined;
    if (lack) return setProblem(s(lack));
    const draft: DealDraft = { parties, terms, secret };
    void move(
      deal ? { move: "counter", deal: deal.id, version: deal.version, draft } : { move: "propose", draft },
    );
  }

  // What was counts against what lies on the table, or else against what this browser saw before.
  const against = differs ? last : before;
  const was = terms.map((term, at) => (against ? sameBefore(against, term, at) : undefined));
  const gone = (against ?? []).filter((b) => !was.includes(b));

  return (
    <DoubleRule as="article" aria-label={title} className="bg-panel px-4.5 py-4 md:px-5.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 className="text-[1.375rem]">
          {title}{" "}
          <span className="font-normal text-ink-2">
            {others.length ? t("with", { who: marks.list(others.map((p) => seatOf(p).the)) }) : ""}
          </span>
        </h3>
        <span className="flex items-center gap-2 text-note text-ink-2">
          {deal?.by && deal.by !== role && deal.signed.includes(deal.by)
            ? s("signedBy", { who: seatOf(deal.by).the })
            : null}
          <button
            type="button"
            aria-pressed={secret}
            disabled={!mayWrite}
            title={s(secret ? "secretNote" : "publicNote")}
            onClick={() => write({ secret: !secret })}
            className="flex min-h-7 items-center gap-1 border-b border-ink bg-land px-2 font-medium text-ink max-md:min-h-11"
          >
            {secret ? <Icon name="lock" size={13} /> : <Icon name="eye" size={13} />}
            {t(secret ? "secret" : "public")}
          </button>
        </span>
      </div>
      {deal ? null : (
        <Parties role={role} parties={parties} onChange={(list) => write({ parties: list })} view={view} />
      )}
      <div className="rule-b mt-1.5 grid gap-x-4 pb-1 text-note text-ink-2 md:grid-cols-[minmax(0,1fr)_10.5rem]">
        <span>{mayWrite ? s("press") : ""}</span>
        <span className="max-md:hidden">{s("ifBroken")}</span>
      </div>
      {overtaken ? (
        <Note
          role="status"
          className="mt-2"
          actions={
            <Button size="s" onClick={forget}>
              {s("takeTheirs")}
            </Button>
          }
        >
          {s("overtaken")}
        </Note>
      ) : null}
      <ul className="list-none">
        {terms.map((term, i) => {
          const old = was[i];
          return (
            <Sentence
              key={i}
              n={i + 1}
              term={term}
              parties={parties}
              role={role}
              secret={secret}
              view={view}
              {...(against ? (old ? { before: old } : { fresh: true }) : {})}
              {...(mayWrite
                ? {
                    open: open?.n === i ? open.place : undefined,
                    onOpen: (place) => setOpen(place ? { n: i, place } : undefined),
                    onChange: (next) => lay(terms.map((x, at) => (at === i ? next : x))),
                    onRemove:
                      terms.length > 1
                        ? () => {
                            setOpen(undefined);
                            lay(terms.filter((_, at) => at !== i));
                          }
                        : undefined,
                  }
                : {})}
            />
          );
        })}
        {gone.map((b, i) => (
          <li
            key={`gone-${i}`}
            className="border-b border-line bg-ochre-bg px-3 py-2 font-display text-[1.125rem]"
          >
            <s>
              {s("gone", {
                who: c(b.by),
                term:
                  game.loose.find([`terms.${b.kind}.options.${b.option ?? ""}`, `terms.${b.kind}.plain`], {
                    amount: b.amount ?? 1,
                  }) ?? "",
              })}
            </s>{" "}
            <span className="font-sans text-note text-ink-2">{t("dropped")}</span>
          </li>
        ))}
      </ul>
      {deal ? (
        <p className="mt-2 text-note text-ink-2">
          {others
            .map((p) => t(deal.signed.includes(p) ? "hasSigned" : "hasNotSigned", { who: seatOf(p).start }))
            .join(" ")}{" "}
          {signed ? t("youSigned") : ""} {t("expires", { label: label(labelOf(view, deal.expires)) })}
        </p>
      ) : null}
      {problem ? (
        <Note role="alert" className="mt-2">
          {problem}
        </Note>
      ) : null}
      {refused ? (
        <Note role="alert" className="mt-2">
          <Refused {...refused} />
        </Note>
      ) : null}
      {mayWrite ? (
        <div className="mt-3 flex flex-wrap items-center gap-2.5">
          {differs || !deal ? (
            <Button
              variant="role"
              size="l"
              aria-disabled={busy || !mayAct}
              onClick={send}
              className="min-w-24"
            >
              {s(deal ? "sendBack" : "put")}
            </Button>
          ) : signed ? null : (
            <Button
              variant="role"
              size="l"
              aria-disabled={busy || !mayAct}
              onBlur={() => setAsking(false)}
              onClick={() =>
                asking ? void move({ move: "sign", deal: deal.id, version: deal.version }) : setAsking(true)
              }
              className="min-w-24"
            >
              {t(asking ? "sureSign" : "sign")}
            </Button>
          )}
          {deal && !differs ? (
            <Button
              size="l"
              variant="outline"
              aria-expanded={refusing}
              onClick={() => setRefusing(!refusing)}
            >
              {t("refuse")}
            </Button>
          ) : (
            <Button size="l" variant="outline" onClick={forget}>
              {s(deal ? "asItWas" : "leave")}
            </Button>
          )}
          {terms.length < MAX_TERMS && parties.length > 1 ? (
            <TextButton
              className="ml-auto"
              onClick={() => {
                lay([...terms, oneMore(terms, parties, view)]);
                setOpen({ n: terms.length, place: "what" });
                focus(`[data-choice="${terms.length + 1}-what"]`);
              }}
            >
              {s("add")}
            </TextButton>
          ) : null}
        </div>
      ) : null}
      {deal && mayAct && refusing && !differs ? (
        <Refusing
          deal={deal.id}
          mayWrite={mayWriteTo(others, view.reach)}
          onRefuse={(said) => void move({ move: "refuse", deal: deal.id, version: deal.version, ...said })}
          onBack={() => setRefusing(false)}
        />
      ) : null}
    </DoubleRule>
  );
}

/** The promise of the version before that this one is: the very same, one of its kind in its place, or one of its kind by the same side. */
const sameBefore = (before: readonly Term[], term: Term, at: number): Term | undefined =>
  before.find((b) => sameTerm(b, term)) ??
  (before[at]?.kind === term.kind
    ? before[at]
    : before.find((b) => b.kind === term.kind && b.by === term.by));

interface PartiesProps {
  role: Role;
  parties: readonly Role[];
  view: View;
  onChange(parties: Role[]): void;
}

/** With whom: those without a line to this seat stand there with the reason. */
function Parties({ role, parties, view, onChange }: PartiesProps) {
  const t = useTranslations("table");
  const c = useTranslations("common.seats");
  const game = useGame();
  return (
    <fieldset className="m-0 mt-1 flex flex-wrap gap-x-5 border-0 p-0">
      <legend className="float-left mr-4 pt-1 text-note text-ink-2">{t("editor.with")}</legend>
      {view.scenario.seats
        .filter((r) => r !== role)
        .map((r) => {
          const closed = isClosed([r], view.reach);
          const why = closed
            ? role === "paris"
              ? t("closedWhy", { order: game.order("paris.open_channel") })
              : t("closedWhyOther")
            : undefined;
          return (
            <Check
              key={r}
              label={c(r)}
              hint={why}
              disabled={closed}
              checked={parties.includes(r)}
              onChange={() =>
                onChange(parties.includes(r) ? parties.filter((x) => x !== r) : [...parties, r])
              }
            />
          );
        })}
    </fieldset>
  );
}
