// Writing a deal, or countering one: with whom, secret or public, and its terms.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { type DealDraft, isClosed, MAX_TERMS, newTerm, type Role } from "../../game-rules/open";
import { useUi, useUiStore } from "../game/looking/ui";
import type { DealWriting } from "../game/looking/writing";
import { useGame } from "../game/words/useGame";
import { useHand, useView } from "../source/react";
import { Button, Check, Dialog, Note } from "../ui";
import { TermEditor } from "./TermEditor";

/** Open for as long as something is being written, wherever the writer looks meanwhile. */
export function DealEditor({ role }: { role: Role }) {
  const writing = useUi((u) => u.deal);
  return writing ? <Editor role={role} writing={writing} /> : null;
}

function Editor({ role, writing }: { role: Role; writing: DealWriting }) {
  const t = useTranslations("table");
  const c = useTranslations("common");
  const game = useGame();
  const hand = useHand();
  const ui = useUiStore();
  const view = useView();
  const [refused, setRefused] = useState<string>();
  const [busy, setBusy] = useState(false);
  if (!view) return null;
  const candidates = view.scenario.seats.filter((r) => r !== role);
  const { counter, parties, secret, terms } = writing;
  const write = (change: Partial<DealWriting>) => ui.setState({ deal: { ...writing, ...change } });
  const onClose = () => ui.setState({ deal: undefined });
  const toggle = (r: Role) =>
    write({ parties: parties.includes(r) ? parties.filter((x) => x !== r) : [...parties, r] });
  const problem =
    parties.length < 2 ? t("editor.noParties") : terms.length === 0 ? t("editor.noTerms") : undefined;

  async function send(): Promise<void> {
    if (problem || busy) return setRefused(problem);
    setBusy(true);
    const draft: DealDraft = { parties, terms, secret };
    const move = counter
      ? { move: "counter" as const, deal: counter.id, version: counter.version, draft }
      : { move: "propose" as const, draft };
    const answer = await hand.command({ type: "deal.move", move: move as never });
    setBusy(false);
    if (answer.ok) onClose();
    else setRefused(game.refusal(answer.code, answer.params));
  }

  return (
    <Dialog
      open
      wide
      onClose={onClose}
      onSend={() => void send()}
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
      {/* What is sent is what is shown: the window closes behind it. */}
      <div inert={busy} className="contents">
        <fieldset className="flex flex-wrap gap-x-5" disabled={counter !== undefined}>
          <legend className="font-medium">{t("editor.with")}</legend>
          {candidates.map((r) => {
            const closed = isClosed([r], view.reach);
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
          onChange={() => write({ secret: !secret })}
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
                onChange={(next) => write({ terms: terms.map((x, at) => (at === i ? next : x)) })}
                onRemove={() => write({ terms: terms.filter((_, at) => at !== i) })}
              />
            ))}
          </ul>
          {terms.length < MAX_TERMS ? (
            <Button
              size="s"
              className="mt-2"
              onClick={() => write({ terms: [...terms, newTerm("aid", parties, view)] })}
            >
              {t("editor.add")}
            </Button>
          ) : null}
        </section>
      </div>
      {refused ? <Note role="alert">{refused}</Note> : null}
    </Dialog>
  );
}
