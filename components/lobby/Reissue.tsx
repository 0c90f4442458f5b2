// A new link ends the old one at once, so it is asked twice.
"use client";
import { useTranslations } from "use-intl";
import type { Seat } from "../../server/contract/seats";
import { useAct } from "../game/acting/useAct";
import { useSeat } from "../game/words/useSeat";
import { Button, Dialog, Note } from "../ui";

export function Reissue({ seat, open, onClose }: { seat: Seat; open: boolean; onClose(): void }) {
  const t = useTranslations("lobby");
  const c = useTranslations("common");
  const { act, busy, refused } = useAct();
  const seatOf = useSeat();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t("reissueTitle", { seat: seatOf(seat).the })}
      close={c("close")}
      actions={
        <>
          <Button
            variant="ink"
            disabled={busy}
            onClick={() => void act({ type: "link.reissue", seat }).then((done) => done && onClose())}
          >
            {t("reissue")}
          </Button>
          <Button onClick={onClose}>{c("cancel")}</Button>
        </>
      }
    >
      <p>{t("reissueSure", { seat: seatOf(seat).the })}</p>
      {seat === "control" ? <p className="text-ink-2">{t("reissueOwn")}</p> : null}
      {refused ? <Note role="alert">{refused}</Note> : null}
    </Dialog>
  );
}
