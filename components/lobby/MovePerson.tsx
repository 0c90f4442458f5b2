// Moving one person to another seat ends their place in this one at once, so where to is chosen before it is pressed.
"use client";
import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import type { MemberView } from "../../server/contract/answers";
import { isMovable, SEATS, type Seat } from "../../server/contract/seats";
import { isolated } from "../../server/contract/typed";
import { useAct } from "../game/acting/useAct";
import { useShown } from "../source/react";
import { Button, Dialog, Note, Select } from "../ui";

export interface MovePersonProps {
  seat: Seat;
  /** Who is to move; nobody while it is not asked. */
  member: MemberView | undefined;
  onClose(): void;
}

export function MovePerson({ seat, member, onClose }: MovePersonProps) {
  const t = useTranslations("lobby");
  const c = useTranslations("common");
  const id = useId();
  const { act, busy, refused } = useAct();
  const seats = useShown((s) => s.exercise?.seats);
  const [chosen, choose] = useState<Seat>();
  const name = isolated(member?.name ?? "") || t("people.unnamed");
  const free = SEATS.filter(
    (to) =>
      isMovable(to) &&
      to !== seat &&
      (to === "observer" || seats?.some((s) => s.role === to && s.by === "people")),
  );
  const to = chosen && free.some((one) => one === chosen) ? chosen : free[0];
  const move = () =>
    member &&
    to &&
    void act({ type: "member.remove", seat, member: member.id, to }).then((done) => done && onClose());
  return (
    <Dialog
      open={member !== undefined}
      onClose={onClose}
      title={t("moveTitle", { name })}
      close={c("close")}
      actions={
        <>
          {to ? (
            <Button variant="ink" disabled={busy} onClick={move}>
              {t("moveDo", { seat: c(`seats.${to}`) })}
            </Button>
          ) : null}
          <Button onClick={onClose}>{c("cancel")}</Button>
        </>
      }
    >
      {to ? (
        <>
          <label htmlFor={id} className="font-medium">
            {t("moveTo")}
          </label>
          <Select
            id={id}
            value={to}
            options={free.map((one) => ({ value: one, label: c(`seats.${one}`) }))}
            onChange={(e) => choose(e.target.value as Seat)}
          />
          <p className="mt-2">{t("moveSure", { seat: c(`seats.${seat}`) })}</p>
        </>
      ) : (
        <p>{t("moveNone")}</p>
      )}
      {refused ? <Note role="alert">{refused}</Note> : null}
    </Dialog>
  );
}
