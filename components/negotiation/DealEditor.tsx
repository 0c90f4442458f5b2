// Writing a deal, or countering one: with whom, secret or public, and its terms.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { DealDraft, DealView, Role, Term } from "../../game-rules/open";
import { useGame } from "../ledger/useGame";
import { useSession, useSessionState } from "../session/react";
import { Button, Check, Dialog, Note } from "../ui";
import { newTerm } from "./newTerm";
import { TermEditor } from "./TermEditor";

export interface DealEditorProps {
  role: Role;
  /** The others it starts between. */
  others: readonly Role[];
  /** The deal that is countered. */
  counter?: DealView;
  onClose(): void;
}

export function DealEditor({ role, others, counter, onClose }: DealEditorProps) {
  const t = useTranslations("table");
  const c = useTranslations("common");
  const game = useGame();
  const session = useSession();
  const view = useSessionState((s) => s.view);
  const [parties, setParties] = useState<Role[]>(counter?.parties ?? [role, ...others]);
  const [secret, setSecret] = useState(counter?.secret ?? true);
  const [terms, setTerms] = useState<Term[]>(
    () => counter?.terms ?? (view ? [newTerm("talks", [role, ...others], view)] : []),
  );
  const [refused, setRefused] = useState<string>();
  const [busy, setBusy] = useState(false);
  if (!view) return null;
  const candidates = view.scenario.seats.filter((r) => r !== role);
  const toggle = (r: Role) =>
    setParties((list) => (list.includes(r) ? list.filter((x) => x !== r) : [...list, r]));
  const problem =
    parties.length < 2 ? t("editor.noParties") : terms.length === 0 ? t("editor.noTerms") : undefined;

  async function send(): Promise<void> {
    if (problem || busy) return setRefused(problem);
    setBusy(true);
    const draft: DealDraft = { parties, terms, secret };
    const move = counter
      ? { move: "counter" as const, deal: counter.id, version: counter.version, draft }
      : { move: "propose" as const, draft };
    const answer = await session.command({ type: "deal.move", move: move as never });
    setBusy(false);
    if (answer.ok) onClose();
    else setRefused(game.refusal(answer.code, answer.params));
  }

  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t(counter ? "editor.counter" : "editor.propose")}
      close={c("close")}
      actions={
        <>
          <Button variant="ink" aria-disabled={busy} onClick={() => void send()}>
            {t(counter ? "editor.sendCounter" : "editor.send")}
          </Button>
          <Button onClick={onClose}>{c("cancel")}</Button>
        </>
      }
    >
      <fieldset className="flex flex-wrap gap-x-5" disabled={counter !== undefined}>
        <legend className="font-medium">{t("editor.with")}</legend>
        {candidates.map((r) => {
          const closed = !view.reach.includes(r);
          const why = closed
            ? role === "paris"
              ? t("closedWhy", { order: game.order("paris.open_channel") })
              : t("closedWhyOther")
            : undefined;
          return (
            <Check
              key={r}
              label={c(`seats.${r}`)}
              hint={why}
              disabled={closed}
              checked={parties.includes(r)}
              onChange={() => toggle(r)}
            />
          );
        })}
      </fieldset>
      <Check
        label={t(secret ? "editor.secret" : "editor.public")}
        checked={secret}
        onChange={() => setSecret(!secret)}
      />
      <section aria-label={t("editor.terms")}>
        <h3 className="font-sans text-body font-semibold">{t("editor.terms")}</h3>
        <ul className="list-none">
          {terms.map((term, i) => (
            <TermEditor
              key={i}
              term={term}
              parties={parties}
              view={view}
              onChange={(next) => setTerms((list) => list.map((x, at) => (at === i ? next : x)))}
              onRemove={() => setTerms((list) => list.filter((_, at) => at !== i))}
            />
          ))}
        </ul>
        {terms.length < 12 ? (
          <Button
            size="s"
            className="mt-2"
            onClick={() => setTerms((list) => [...list, newTerm("aid", parties, view)])}
          >
            {t("editor.add")}
          </Button>
        ) : null}
      </section>
      {refused ? <Note role="alert">{refused}</Note> : null}
    </Dialog>
  );
}
