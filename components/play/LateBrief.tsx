// The brief, unasked and once, for whoever comes to their seat while the exercise is under way: the others read it as they waited.
"use client";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { BRIEFED } from "../../server/contract/seats";
import { later } from "../site/later";
import { useHand, useMayAct, useShown } from "../source/react";
import { Button, Dialog } from "../ui";

const Brief = later(() => import("../lobby/Brief").then((m) => m.Brief), ["papers", "lobby"]);

export function LateBrief({ seat }: { seat: Role }) {
  const t = useTranslations("play.late");
  const c = useTranslations("common");
  const hand = useHand();
  const mayAct = useMayAct();
  // What is practised is practised by people who have waited.
  const trial = useShown((s) => s.exercise?.trial !== undefined);
  const briefed = useShown((s) => (s.marks[BRIEFED] ?? 0) > 0);
  const [open, setOpen] = useState(mayAct && !trial && !briefed);
  useEffect(() => {
    if (open) hand.mark(BRIEFED, 1);
  }, [open, hand]);
  const close = () => setOpen(false);
  return (
    <Dialog
      open={open}
      wide
      title={t("title", { seat: c(`seats.${seat}`) })}
      close={c("close")}
      onClose={close}
      actions={
        <Button variant="role" onClick={close}>
          {t("go")}
        </Button>
      }
    >
      <p className="mb-3 text-ink-2">{t("why")}</p>
      {open ? <Brief role={seat} /> : null}
    </Dialog>
  );
}
