// The two steps that cannot be taken back: closing orders on a seat that is still writing, and ending the game.
"use client";
import { useTranslations } from "use-intl";
import { useAct } from "../game/acting/useAct";
import { useLabel } from "../game/words/label";
import { useView } from "../source/react";
import { Button, Dialog, Note } from "../ui";
import type { Advance } from "./useAdvance";

export function ConfirmClose({
  open,
  advance,
  onClose,
}: {
  open: boolean;
  advance: Advance;
  onClose(): void;
}) {
  const t = useTranslations("facilitate.phase");
  const c = useTranslations("common");
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t("sureTitle")}
      close={c("close")}
      actions={
        <>
          <Button
            variant="ink"
            disabled={advance.busy}
            onClick={() => void advance.go().then((done) => done && onClose())}
          >
            {t("sure")}
          </Button>
          <Button onClick={onClose}>{c("cancel")}</Button>
        </>
      }
    >
      <p>{advance.missing ? t("missing", { seats: advance.missing }) : t("allIn")}</p>
      {advance.refused ? <Note role="alert">{advance.refused}</Note> : null}
    </Dialog>
  );
}

export function ConfirmEnd({ open, onClose }: { open: boolean; onClose(): void }) {
  const t = useTranslations("facilitate.phase");
  const c = useTranslations("common");
  const label = useLabel();
  const view = useView();
  const { act, busy, refused } = useAct();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t("endTitle", { label: view ? label(view.label) : "" })}
      close={c("close")}
      actions={
        <>
          <Button
            variant="ink"
            disabled={busy}
            onClick={() => void act({ type: "game.end" }).then((done) => done && onClose())}
          >
            {t("end")}
          </Button>
          <Button onClick={onClose}>{c("cancel")}</Button>
        </>
      }
    >
      <p>{t("endText")}</p>
      {refused ? <Note role="alert">{refused}</Note> : null}
    </Dialog>
  );
}
