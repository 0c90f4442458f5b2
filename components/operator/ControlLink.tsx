// A new link for control, where the old one is lost or in wrong hands: asked first, then shown once, to be copied.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { ListedExercise } from "../../server/contract/operator";
import { isolated } from "../../server/contract/typed";
import type { Refused } from "../site/api";
import { useCopy } from "../site/CopyLink";
import { Button, Dialog, Field, Icon, Input, Note } from "../ui";
import { newControlLink } from "./api";
import { useRefusal } from "./useRefusal";

export interface ControlLinkProps {
  operatorKey: string;
  exercise: ListedExercise;
  onClose(): void;
}

export function ControlLink({ operatorKey, exercise, onClose }: ControlLinkProps) {
  const t = useTranslations("operator");
  const c = useTranslations("common");
  const refusal = useRefusal();
  const [link, setLink] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused>();

  async function issue() {
    setBusy(true);
    setRefused(undefined);
    const made = await newControlLink(operatorKey, exercise.id);
    setBusy(false);
    if (made.ok) setLink(made.link);
    else setRefused(made);
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={
        link ? t("link.done") : t("link.title", { title: isolated(exercise.title) || t("list.untitled") })
      }
      close={c("close")}
      actions={
        link ? (
          <Button onClick={onClose}>{c("close")}</Button>
        ) : (
          <>
            <Button variant="ink" disabled={busy} onClick={() => void issue()}>
              {t("link.button")}
            </Button>
            <Button onClick={onClose}>{c("cancel")}</Button>
          </>
        )
      }
    >
      {link ? <ShownLink link={link} /> : <p>{t("link.text")}</p>}
      {refused ? <Note role="alert">{refusal(refused)}</Note> : null}
    </Dialog>
  );
}

function ShownLink({ link }: { link: string }) {
  const t = useTranslations("operator.link");
  const c = useTranslations("common");
  const [copied, copy] = useCopy(() => link);
  return (
    <div className="grid justify-items-start gap-2">
      <p>{t("doneText")}</p>
      <Field label={t("whole")} hint={copied === "byHand" ? c("copyByHand") : undefined} className="w-full">
        {(ids) => <Input {...ids} readOnly value={link} onFocus={(e) => e.currentTarget.select()} />}
      </Field>
      <Button onClick={copy}>
        <Icon name={copied === "yes" ? "check" : "copy"} size={15} />
        {copied === "yes" ? c("copied") : c("copy")}
      </Button>
      <span role="status" className="sr-only">
        {copied === "yes" ? c("copied") : ""}
      </span>
    </div>
  );
}
