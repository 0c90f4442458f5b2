// A ruling: typed effects within their printed limits, beyond one only by a second word, with its reason; like rulings stand beside it.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAct } from "../../game/acting/useAct";
import { useShown } from "../../source/react";
import { Button, Dialog, Note } from "../../ui";
import { EffectFields } from "../effects/EffectFields";
import { asked, type EffectDraft, isBeyond } from "../effects/effects";
import { LikeRulings } from "./LikeRulings";
import { mayRule, OnRecord, type Recorded } from "./OnRecord";

/** Of one ruling. */
export const MOST_EFFECTS = 4;

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
  const [record, setRecord] = useState<Recorded>({ reason: "", sure: false });
  const { act, busy, refused } = useAct();
  const beyond = isBeyond(effects);
  const ready = asked(effects).length > 0 && mayRule(record, beyond);
  const give = async (): Promise<void> => {
    const done = await act({
      type: "ruling.give",
      effects: asked(effects),
      reason: record.reason.trim(),
      ...(what.about === undefined ? {} : { about: what.about }),
      ...(beyond && record.sure ? { beyond: true } : {}),
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
      <EffectFields label={t("what")} most={MOST_EFFECTS} value={effects} onChange={setEffects} />
      <OnRecord beyond={beyond} value={record} onChange={setRecord} />
      <LikeRulings effects={asked(effects)} />
      {refused ? <Note role="alert">{refused}</Note> : null}
    </Dialog>
  );
}
