// Control marks a moment for the debrief, with a note, and sees those it has marked.
"use client";
import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import type { Phase } from "../../game-rules/open";
import { INJECT } from "../../server/contract/limits";
import { RATINGS, type Rating } from "../../server/contract/ratings";
import type { Command } from "../../server/contract/requests";
import { useAct } from "../game/acting/useAct";
import { labelOf, useLabel } from "../game/words/label";
import { useShown } from "../source/react";
import { Button, Dialog, Field, Input, Note, Segmented, TextArea, TextButton, Typed } from "../ui";
import { Observed } from "./Observed";
import { useAbout } from "./useAbout";

type Mark = Extract<Command, { type: "moment.mark" }>;
/** What is marked: nothing named is the present moment. */
export type Marked = Pick<Mark, "at" | "about">;

const LONGEST = 300;
const { "inject.objective": LONGEST_OBJECTIVE } = INJECT;

export function BookmarkDialog({ what, onClose }: { what: Marked | undefined; onClose(): void }) {
  const t = useTranslations("bookmarks");
  const c = useTranslations("common");
  const label = useLabel();
  const { act, busy, refused } = useAct();
  const [note, setNote] = useState("");
  const [objective, setObjective] = useState("");
  const [rated, setRated] = useState<Rating | "">("");
  const offered = useId();
  const trained = useShown((s) => s.exercise?.prepared?.objectives)?.filter(Boolean) ?? [];
  const all = useShown((s) => s.exercise?.bookmarks) ?? [];
  const view = useShown((s) => s.view);
  const turn = what?.at?.turn ?? view?.turn;
  const phase = what?.at?.phase ?? view?.phase;
  const about = useAbout()(what?.about);
  const send = async () => {
    const { at, about } = what ?? {};
    const done = await act({
      ...{ type: "moment.mark", note },
      ...(at ? { at } : {}),
      ...(about ? { about } : {}),
      ...(objective.trim() ? { objective } : {}),
      ...(rated ? { rated } : {}),
    });
    if (!done) return;
    setNote("");
    setObjective("");
    setRated("");
    onClose();
  };
  const named = (of: number, ph: Phase) =>
    view ? c("stop", { label: label(labelOf(view, of)), phase: c(`phases.${ph}`) }) : "";
  return (
    <Dialog
      open={what !== undefined}
      onClose={onClose}
      onSend={() => void send()}
      title={t("title")}
      close={c("close")}
      actions={
        <Button variant="ink" disabled={busy} onClick={() => void send()}>
          {t("set")}
        </Button>
      }
    >
      <p className="text-note text-ink-2">{t("lead")}</p>
      {turn !== undefined && phase ? (
        <p className="mt-1.5 font-medium">{t("place", { place: named(turn, phase) })}</p>
      ) : null}
      {about ? (
        <p className="wrap-anywhere">
          <Typed text={about} />
        </p>
      ) : null}
      <Field label={t("note")} hint={t("noteHint")} className="mt-2">
        {(ids) => (
          <TextArea
            {...ids}
            rows={2}
            maxLength={LONGEST}
            value={note}
            onChange={(e) => setNote(e.target.value)}
          />
        )}
      </Field>
      <Field label={t("objective")} hint={t("objectiveHint")} className="mt-2">
        {(ids) => (
          <>
            <Input
              {...ids}
              list={offered}
              maxLength={LONGEST_OBJECTIVE}
              value={objective}
              onChange={(e) => setObjective(e.target.value)}
            />
            <datalist id={offered}>
              {[...new Set(trained)].map((o) => (
                <option key={o} value={o} />
              ))}
            </datalist>
          </>
        )}
      </Field>
      <div className="mt-2">
        <Segmented
          label={t("rated")}
          value={rated}
          options={[
            ...RATINGS.map((id) => ({ id, label: id, spoken: t(`rating.${id}`) })),
            { id: "" as const, label: "\u2013", spoken: t("rating.none") },
          ]}
          onChange={(id) => setRated(id as Rating | "")}
        />
        <p className="mt-1 text-note text-ink-2">{t(`rating.${rated || "none"}`)}</p>
      </div>
      {refused ? (
        <Note role="alert" className="mt-2">
          {refused}
        </Note>
      ) : null}
      {all.length > 0 ? (
        <section aria-label={t("all")} className="mt-3">
          <h3 className="font-sans text-body font-semibold">{t("all")}</h3>
          <ul className="list-none">
            {all.map((b) => (
              <li key={b.id} className="hair-t flex items-baseline gap-2 py-1 text-note">
                <span className="shrink-0 text-ink-2">{named(b.turn, b.phase)}</span>
                <span className="min-w-0 flex-1 wrap-anywhere">
                  {b.note ? <Typed text={b.note} /> : t("unnamed")}
                  <Observed of={b} />
                </span>
                <TextButton
                  disabled={busy}
                  aria-label={t("removeOf", { note: b.note })}
                  onClick={() => void act({ type: "moment.unmark", id: b.id })}
                >
                  {t("remove")}
                </TextButton>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Dialog>
  );
}
