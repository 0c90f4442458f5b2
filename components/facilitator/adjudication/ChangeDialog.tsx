// A ruling: typed effects within their printed limits, beyond one only by a second word, with its reason; like rulings stand beside it.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAct } from "../../game/acting/useAct";
import { useShown } from "../../source/react";
import { Button, Check, Dialog, Field, Note, TextArea } from "../../ui";
import { EffectFields } from "./EffectFields";
import { asked, type EffectDraft, isBeyond } from "./effects";
import { LikeRulings } from "./LikeRulings";

/** What is being changed: which outcome, by its place, and from which effects the form begins. */
export interface Changing {
  readonly title: string;
  readonly about?: number;
  readonly effects: readonly EffectDraft[];
}

export function ChangeDialog({ what, onClose }: { what: Changing; onClose(): void }) {
  const t = useTranslations("adjudication.form");
  const c = useTranslations("common");
  const version = useShown((s) => s.exercise?.adjudication?.version);
  // What somebody decides upon is what stood as they began; a form that is refused begins anew from what stands then.
  const [seen, setSeen] = useState(version);
  const [effects, setEffects] = useState(what.effects);
  const [reason, setReason] = useState("");
  const [sure, setSure] = useState(false);
  const { act, busy, refused } = useAct();
  const beyond = isBeyond(effects);
  const ready = asked(effects).length > 0 && reason.trim() !== "" && (!beyond || sure);
  const give = async (): Promise<void> => {
    const done = await act({
      type: "ruling.give",
      effects: asked(effects),
      reason: reason.trim(),
      ...(what.about === undefined ? {} : { about: what.about }),
      ...(beyond && sure ? { beyond: true } : {}),
      ...(seen === undefined ? {} : { seen }),
    });
    if (done) onClose();
    else setSeen(version);
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={what.title}
      close={c("close")}
      onSend={() => ready && !busy && void give()}
      actions={
        <>
          <Button variant="ink" disabled={busy || !ready} onClick={() => void give()}>
            {t("give")}
          </Button>
          <Button onClick={onClose}>{c("cancel")}</Button>
        </>
      }
    >
      <EffectFields label={t("what")} value={effects} onChange={setEffects} />
      {beyond ? (
        <Check label={t("beyond")} checked={sure} onChange={(e) => setSure(e.target.checked)} />
      ) : null}
      <Field label={t("reason")} hint={t("reasonHint")}>
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
      <LikeRulings effects={asked(effects)} />
      {refused ? <Note role="alert">{refused}</Note> : null}
    </Dialog>
  );
}
